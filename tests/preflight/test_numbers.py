"""Checked numbers stand in print as they are."""

import pytest

from loccit.model import Check
from loccit.preflight.numbers import altered, numbers
from loccit.preflight.reading import read, squeezed
from loccit.preflight.spots import Piece
from tests.preflight.planted import claimed


def _spot(said: str, print_: str) -> tuple[Piece, ...]:
    reading = read(print_)
    at = reading.letters.index(squeezed(said))
    return (Piece(1, reading, at, at + len(squeezed(said))),)


def test_only_figures_of_checked_quantities_are_looked_for() -> None:
    """Dates and words are the business of other checks."""
    checks = (
        Check(what="number", text="4.8 million", found=True),
        Check(what="unit", text="10,000 tonnes", found=True),
        Check(what="date", text="May 2024", found=True),
        Check(what="number", text="dozens", found=True),
    )
    assert numbers(claimed("Words.", checks)) == ("4.8", "10,000")


@pytest.mark.parametrize(
    ("print_", "found"),
    [
        ("They sent 18", ()),
        ("They sent 180", ("18",)),
        ("They sent 18.5", ("18",)),
        ("They sent 18. 5 came", ()),
    ],
)
def test_a_number_at_the_edge_of_a_claim_does_not_go_on(
    print_: str, found: tuple[str, ...]
) -> None:
    """The words of the claim are there in all of these; the number is not."""
    said = "They sent 18"
    checks = (Check(what="number", text="18", found=True),)
    assert altered(claimed(said, checks), _spot(said, print_)) == found


def test_one_whole_number_does_not_stand_for_two() -> None:
    """The first "18" of the claim is part of "118" in print."""
    said = "18 men and 18 women"
    checks = (Check(what="number", text="18 men", found=True),)
    assert altered(claimed(said, checks), _spot(said, "1" + said)) == ("18",)
