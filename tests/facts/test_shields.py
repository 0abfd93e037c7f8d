"""Stretches whose figures count nothing."""

import pytest

from loccit.facts.shields import cited, shields

WHOLE = [
    "https://example.org/" + "a-long-path/" * 12 + "2024/480",
    "1600 Pennsylvania Avenue",
    "[2019] UKSC 41",
    "+44 20 7946 0958",
    "978-3-16-148410-0",
    "Airbus A320neo",
    "caesium-137",
    "IMO 9321483",
]


@pytest.mark.parametrize("words", WHOLE)
@pytest.mark.parametrize("before", ["", "word " * 40, "In 2019 we saw 40 tonnes. " * 9])
def test_a_shield_holds_all_figures_wherever_it_stands(words: str, before: str) -> None:
    """What stands before it, near or far, does not cut it short."""
    text = f"{before}See {words} there."
    last = [s for s in shields(text) if s.start >= len(before)]
    figures = [
        at for at, sign in enumerate(text) if sign.isdigit() and at > len(before)
    ]
    assert all(any(s.start <= at < s.end for s in last) for at in figures)


def test_the_year_of_a_citation_is_no_date_but_that_of_an_act_is() -> None:
    """Only web addresses, telephones and citations keep dates out."""
    assert [s.reason for s in cited("42 U.S.C. § 1983 and the Act 2018")] == [
        "citation"
    ]
