"""Wholes and the parts that add up to them."""

import pytest

from loccit.facts.grammar import quantities
from loccit.facts.parts import wholes

SUMS = [
    ("He sent 24 horses: 19 stallions and five mares.", "24", ["19", "five"]),
    ("Of the 60 seats, 31 went to Labour, 20 to others and 9 stayed empty.", "60",
     ["31", "20", "9"]),
    ("Nineteen stallions and five mares came, 24 horses in all.", "24",
     ["Nineteen", "five"]),
    ("The port lost 40 cranes. In the north 25 and in the south 15 fell.", "40",
     ["25", "15"]),
    ("It cost $9m in 3 years: $5m for steel and $4m for work.", "$9m",
     ["$5m", "$4m"]),
    ("They paid 1.5 million: 0.9 million in cash and 0.6 million in kind.",
     "1.5 million", ["0.9 million", "0.6 million"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "whole", "parts"), SUMS)
def test_parts_in_a_list_make_their_whole(
    text: str, whole: str, parts: list[str]
) -> None:
    """Parts after or before the whole, in its sentence or the next, are told."""
    (found,) = wholes(text, quantities(text))
    assert found.whole.text == whole
    assert [part.text for part in found.parts] == parts


NONE = [
    "He sent 24 horses: 18 stallions and five mares.",
    "They had 5 ships, 3 cranes and about 2 tugs.",
    "It took 40 tonnes of ore; 25 men and 15 boys dug.",
    "They had 40 men. It rained. It was cold. There were 25 cars and 15 vans.",
    "It has 3 rooms, 2 baths and 1 hall.",
]


@pytest.mark.parametrize("text", NONE)
def test_numbers_that_are_no_parts_make_no_whole(text: str) -> None:
    """Another sum, bound, unit or place, or one so small that it may be chance."""
    assert wholes(text, quantities(text)) == []
