"""What of a long sentence may be shown."""

from dataclasses import replace

import pytest

from loccit.briefing.automatic.excerpt import excerpt
from tests.briefing.automatic.material import found, held


def shown(sentence: str, limit: int = 0) -> str | None:
    """Return the words to show of a source that says only ``sentence``."""
    source = held("note", sentence)
    if limit:
        source = replace(source, record={"quotation-limit": limit})
    span = excerpt(source, found(source), source.sentences[0])
    return source.text[slice(*span)] if span else None


MAIN = "The Orrin Canal Board closed three of its locks in the first week of March"


def test_a_sentence_within_the_limit_is_shown_whole() -> None:
    """Nothing is cut without need."""
    whole = f"{MAIN}, which is early."
    assert shown(whole) == whole


@pytest.mark.parametrize(
    "rest",
    [
        ", which left eleven barges above the locks and nine below most of spring.",
        ", leaving eleven barges above the locks and nine below most of the spring.",
        "; eleven barges lay above the locks and nine of them below most of spring.",
    ],
)
def test_what_adds_to_the_main_clause_is_cut(rest: str) -> None:
    """A long sentence ends behind its main clause."""
    assert shown(f"{MAIN}{rest}") == MAIN


@pytest.mark.parametrize(
    "rest",
    [
        ", which did not keep eleven barges from going up the river in most of spring.",
        ", leaving eleven barges above the locks for weeks, according to the watermen.",
        "; eleven barges, said the board’s own chair, lay above the locks all spring.",
        ", closing the last one unless eleven more keepers are found before spring.",
        " but eleven barges went up the river all the same for most of a warm spring.",
    ],
)
def test_no_cut_takes_a_sense_away(rest: str) -> None:
    """A negation, a condition, a contrast or a speaker is never left out."""
    assert shown(f"{MAIN}{rest}") is None


def test_a_main_clause_is_not_cut_in_two() -> None:
    """What stands between two commas inside the main clause is no end of it."""
    inside = (
        "The Orrin Canal Board of the lower valley of the Lenn, which runs the locks"
    )
    rest = "on the river and on both of its canals, closed three of them in March."
    assert shown(f"{inside} {rest}") is None


def test_an_earlier_cut_would_lose_a_later_negation() -> None:
    """A clause before one that takes something back is not cut either."""
    rest = ", leaving barges above the locks for most of spring, which nobody minded."
    assert shown(f"{MAIN}{rest}") is None


def test_a_record_may_allow_more() -> None:
    """The limit of a record stands in for the desk's own."""
    long = f"{MAIN}, which left eleven barges above the locks and nine below then."
    assert shown(long, limit=60) == long


def test_a_dateline_is_no_part_of_the_news() -> None:
    """Where an agency's story was sent from is left out."""
    line = "ORRIN, March 9, 2024 (Canal Wire) -- "
    assert shown(f"{line}{MAIN}.") == f"{MAIN}."


def test_a_quotation_is_not_cut() -> None:
    """Where only a cut inside quotation marks would do, nothing is shown."""
    said = ", which left eleven barges above the locks and nine below for all of spring"
    assert shown(f"“{MAIN}{said},” the chair of the board said.") is None
