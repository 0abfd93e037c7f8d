"""The grammars of quantities and dates held to twenty-eight texts of different fields.

Economics, health, energy, courts, sport, shipping, farming, space, weather … in
British, American, Australian and Indian style.
"""

import pytest

from loccit.facts.grammar import skipped
from loccit.facts.score import Score, paired, score
from loccit.facts.stage import find, running
from loccit.model import Facts
from tests.facts.marked import Marked, texts

MARKED = texts()


@pytest.fixture(scope="module")
def found() -> list[tuple[Marked, Facts]]:
    """The texts with the facts that are found in them."""
    return [(marked, find(marked.source, {})) for marked in MARKED]


def _scores(found: list[tuple[Marked, Facts]], kind: str) -> list[Score]:
    every = [one for marked, facts in found for one in score(facts, marked.marks)]
    return [one for one in every if one.kind == kind]


def _share(part: int, whole: int) -> float:
    return (whole - part) / whole


def _levels(scores: list[Score]) -> tuple[float, float, float]:
    """Return recall, precision and the share of right values over all texts."""
    return (
        _share(sum(len(s.missed) for s in scores), sum(s.marked for s in scores)),
        _share(sum(len(s.spurious) for s in scores), sum(s.found for s in scores)),
        _share(sum(len(s.wrong) for s in scores), sum(s.valued for s in scores)),
    )


@pytest.mark.parametrize("kind", ["quantities", "dates"])
def test_numbers_and_dates_are_found_as_a_reader_marks_them(
    found: list[tuple[Marked, Facts]], kind: str
) -> None:
    """Recall, precision and values stay at the level reached."""
    scores = _scores(found, kind)
    levels = _levels(scores)
    assert all(level >= 0.985 for level in levels), "\n".join(map(str, scores))


def test_units_are_those_that_a_reader_marks(
    found: list[tuple[Marked, Facts]],
) -> None:
    """Unit or currency of each quantity is the marked one."""
    wrong = [
        (marked.name, fact.text, fact.unit or fact.currency, mark["unit"])
        for marked, facts in found
        for fact, mark in paired(facts.quantities, marked.marks["quantities"])
        if (fact.unit or fact.currency) != mark["unit"]
    ]
    assert wrong == []


@pytest.mark.parametrize("marked", MARKED, ids=lambda marked: marked.name)
def test_no_number_of_a_text_is_unread(marked: Marked) -> None:
    """Each number is a fact, part of a date, or skipped for a named reason."""
    unread = [s for s in skipped(running(marked.source)) if s.why == "unread"]
    assert unread == []
