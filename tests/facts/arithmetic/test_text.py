"""Sums, shares and changes of a text recomputed."""

import pytest

from loccit.facts.arithmetic.text import slips

SUMS = [
    ("He sent 24 horses: 19 stallions and four mares.", "19 and four make 23"),
    ("24: 19 and four", "19 and four make 23"),
    ("24 horses (19 stallions, four mares) came.", "19 and four make 23"),
    ("He had 24 horses — 19 stallions and four mares — there.", "make 23"),
    ("The 24 horses, consisting of 19 stallions and six mares, came.", "make 25"),
    ("The fleet of 12 ships is made up of seven tankers and four tugs.", "make 11"),
    ("It cost $9m in 3 years: $5m for steel and $2m for work.", "make $7m"),
    ("They paid 1.5 million: 0.9 million in cash and 0.3 million in kind.",
     "make 1.2 million"),
    ("Of the 60 seats, 31 went to Labour and the other 28 to others.", "make 59"),
    ("Kim got 24 horses. Nineteen were stallions and the other four mares.",
     "Nineteen and four make 23"),
    ("Nineteen stallions and five mares came, 25 horses in all.", "make 24"),
    ("In the north 25 fell and in the south 15. In all, 41 were lost.", "make 40"),
    ("Coal gave 40%, gas 35% and the remaining 30% came from wind.",
     "make 105 %, and nothing is left over"),
]  # fmt: skip

SHARES = [
    ("18 of 26 ports, or 59 %, closed.", "18 of 26 is 69.2 %"),
    ("Eighteen of the 26 ports (59 per cent) closed.", "is 69.2 %"),
    ("A third (12 of 24) closed.", "12 of 24 is 50 %, not “A third”"),
    ("Most, 59% (18 of 26), closed.", "is 69.2 %"),
]

CHANGES = [
    ("Output rose from 40 to 50, up 35 %.", "from 40 to 50 is +25 %"),
    ("It rose 20% from $40m in 2023 to $50m in 2024.", "is +25 %"),
    ("It fell 20 % to 90 from 100.", "from 100 to 90 is −10 %"),
    ("It fell from 100 to 90, a 15% drop.", "is −10 %"),
    ("It climbed from 40 to 50 (30%).", "is +25 %"),
    ("Exports grew to 50, up 30% from 40.", "is +25 %"),
    ("Its share rose from 40% to 50%, up 10 %.", "+25 % or +10 percentage points"),
    ("Its share rose from 40% to 50%, up 25 percentage points.",
     "+10 percentage points or +25 %"),
    ("It doubled from 2 to 5.", "from 2 to 5 is × 2.5, not “doubled”"),
    ("It halved to 5 from 20.", "is × 0.25"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "what"), [*SUMS, *SHARES, *CHANGES])
def test_numbers_that_do_not_come_out_are_told(text: str, what: str) -> None:
    """With what they do make, at the place of the numbers."""
    (slip,) = slips(text)
    assert what in slip.what
    assert text[slip.start].isalnum() or text[slip.start] == "$"


RIGHT = [
    "He sent 24 horses: 19 stallions and five mares.",
    "24: 19 and five",
    "Of the 60 seats, 31 went to Labour, 20 to others and the remaining 9 to none.",
    "Nineteen stallions and five mares came, 24 horses in all.",
    "It cost $9m in 3 years: $5m for steel and $4m for work.",
    "18 of 26 ports, or 69 %, closed.",
    "A third (8 of 24) closed.",
    "Output rose from 40 to 50, up 25 %.",
    "It fell 10 % to 90 from 100.",
    "It doubled from 2 to 4.",
    "Its share rose from 40% to 50%, up 10 percentage points.",
    "Its share rose from 40% to 50%, up 25 %.",
]

ROUNDED = [
    "It cost $9.4m: $5.1m for steel and $4.2m for work.",
    "It has 14,000 troops: 9,500 infantry and 4,400 gunners.",
    "Coal gave 33%, gas 33% and the remaining 33% came from wind.",
    "It rose from $1.2bn to $1.5bn, up 22%.",
]

OTHER = [
    # Subsets, which may overlap and need not be all.
    "It sent 24 horses: 19 stallions, of them 5 white.",
    "He sent 24 horses, 19 stallions, including 5 white ones.",
    "He has 400 staff: 150 engineers, most of which are abroad, and 120 clerks.",
    "Of the 60 players, 40 speak French and 35 English.",
    "Of the 60 seats, 31 went to Labour and 20 to the Tories.",
    "Asked what they feared, 60% named crime, 55% war and 40% floods.",
    "The war killed 400 people: 12 children and 30 women.",
    # A list, and numbers of other things.
    "They had 40 men, 12 ships and 3 tanks.",
    "He sent 24 horses: 19 stallions weighing 500 kg and five mares.",
    "There are 60 seats: 31 are needed for a majority and 20 are Labour's.",
    "18 of 26 members (12% of them women) left.",
    # Bounds, "about" and ranges.
    "He has 24 titles: about 19 on clay and four on grass.",
    "There are 24 ports: 10 to 12 in the north and 5 in the south.",
    "He has 24 horses: 19 stallions or 20 mares.",
    "About 18 of 26 ports, or 60 %, closed.",
    "It rose from about 40 to 50, up 10%.",
    "It more than doubled from 2 to 5.",
    # A change from another time.
    "Sales rose to 50 from 40 in spring, up 3% on a year earlier.",
    "Sales rose from 40 to 50, up 3% from a year earlier.",
    "The rate rose 2% in March to 90, from 80 a year earlier.",
]


@pytest.mark.parametrize("text", [*RIGHT, *ROUNDED, *OTHER])
def test_numbers_that_may_be_right_are_left_alone(text: str) -> None:
    """They come out, are rounded, or are no sum, share or change at all."""
    assert slips(text) == []
