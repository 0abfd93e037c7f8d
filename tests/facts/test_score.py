"""Facts are held against the marks of a careful reader."""

import json
from pathlib import Path
from typing import Any

import pytest

from loccit import store
from loccit.facts import score as scoring
from loccit.facts.stage import find
from loccit.model import Facts
from tests.sources.held import read_txt

TEXT = (
    "On 3 May 2021 the port sold 40 cranes for up to $5m, “all of them”, said Ida Berg."
)


def _mark(words: str, **said: Any) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "text": words, **said}


def _marks(**changed: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "quantities": [
            _mark("40 cranes", value=40),
            _mark("up to $5m", value=5_000_000),
        ],
        "dates": [_mark("3 May 2021", cls="calendar", iso="2021-05-03")],
        "quotes": [_mark("“all of them”", speaker="Berg")],
        "publications": [],
        **changed,
    }


@pytest.fixture
def facts() -> Facts:
    """What is found in the text."""
    return find(read_txt(TEXT), {})


def test_a_reader_who_agrees_scores_one(facts: Facts) -> None:
    """All marks found with their values: recall and values are 1 of each kind."""
    scores = scoring.score(facts, _marks())
    assert [(s.recall, s.right, s.spurious) for s in scores] == [(1.0, 1.0, ())] * 4


def test_a_wrong_value_is_named(facts: Facts) -> None:
    """A number found with another value counts as found and as wrong."""
    marks = _marks(quantities=[_mark("40 cranes", value=41), _mark("$5m", value=5e6)])
    quantities = scoring.score(facts, marks)[0]
    assert (quantities.missed, quantities.wrong) == ((), ("40",))


def test_a_bound_is_part_of_the_value(facts: Facts) -> None:
    """A ceiling does not stand for a range that begins at another number."""
    marks = _marks(quantities=[_mark("up to $5m", value=[1, 5_000_000])])
    assert scoring.score(facts, marks)[0].wrong == ("up to $5m",)


def test_what_nobody_marked_is_spurious(facts: Facts) -> None:
    """A fact without a mark is named as spurious."""
    marks = _marks(quantities=[_mark("40 cranes", value=40)])
    assert scoring.score(facts, marks)[0].spurious == ("up to $5m",)


def test_a_mark_without_a_fact_is_missed(facts: Facts) -> None:
    """A mark that no fact meets is named and lowers the recall."""
    marks = _marks(dates=[_mark("cranes", cls="vague", iso=None)])
    dates = scoring.score(facts, marks)[1]
    assert (dates.recall, dates.missed) == (0.0, ("cranes",))


def test_another_speaker_is_wrong(facts: Facts) -> None:
    """A quotation with another speaker counts as wrong."""
    marks = _marks(quotes=[_mark("“all of them”", speaker="the mayor")])
    assert scoring.score(facts, marks)[2].wrong == ("“all of them”",)


def test_durations_are_no_quantities(facts: Facts) -> None:
    """Marked durations are left out of the quantities."""
    marks = _marks()
    marks["quantities"].append(_mark("3 May", value=3, duration=True))
    assert scoring.score(facts, marks)[0].marked == 2


def test_the_command_prints_a_line_for_each_kind(
    facts: Facts, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Called with both files, it prints the score of each kind of fact."""
    store.write(tmp_path / "facts.json", facts)
    (tmp_path / "marks.json").write_text(json.dumps(_marks()))
    files = [str(tmp_path / name) for name in ("facts.json", "marks.json")]
    assert scoring.main(files) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "quantities: 2 marked, 2 found, recall 1.00, values right 1.00"


def test_the_command_wants_two_files(capsys: pytest.CaptureFixture[str]) -> None:
    """With one file it says how it is used, exit code 2."""
    assert (scoring.main(["facts.json"]), "Usage" in capsys.readouterr().err) == (
        2,
        True,
    )
