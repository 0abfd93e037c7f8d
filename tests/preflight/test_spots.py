"""Where a claim stands on the pages of a PDF."""

import pytest

from loccit.preflight.reading import read
from loccit.preflight.spots import spots


def _pages(*texts: str) -> list[tuple[int, ...]]:
    pages = [(read(text),) for text in texts]
    return [
        tuple(piece.page for piece in spot)
        for spot in spots("The ferries sent 310 tonnes northwards.", pages, (1,))
    ]


def test_a_claim_on_its_page_is_found_each_time() -> None:
    """Several places may hold the same words: each is looked at."""
    said = "The ferries sent 310 tonnes northwards."
    assert _pages(f"{said} Else. {said}", said) == [(1,), (1,)]


@pytest.mark.parametrize(
    ("foot", "head"),
    [
        ("The ferries sent 310 tonnes", "northwards."),
        ("The ferries sent 310 tonnes north-", "wards."),
        ("The ferries sent", "310 tonnes northwards."),
    ],
)
def test_a_claim_may_run_over_the_foot_of_a_page(foot: str, head: str) -> None:
    """It is cut where a line may end, between words or in a long one."""
    assert (1, 2) in _pages(f"Before. {foot}\nA running foot", f"A pull quote\n{head}")


@pytest.mark.parametrize(
    ("foot", "head"),
    [
        ("The ferries sent 31", "0 tonnes northwards."),
        ("The ferries sent 310 tonnes northward", "s."),
    ],
)
def test_no_number_and_no_end_of_a_word_runs_over(foot: str, head: str) -> None:
    """A last letter that is found somewhere overleaf does not make the claim whole."""
    assert _pages(foot, head) == []
