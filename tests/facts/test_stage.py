"""Stage 2 as a whole: from the file of stage 1 to the facts."""

from pathlib import Path
from typing import Any

import pytest

from loccit import store
from loccit.desk.folder import Desk
from loccit.facts import stage
from loccit.model import Block, Facts, Source

PARAGRAPHS = (
    "On 26 August a barge sank.\nIt held 40 tonnes of grain.",
    "“We lost it all,” said Ada Lund. “The crew is safe.",
    "“It was two hours’ work.”",
    "Reuters reported 12% losses",
)


def _source(record: dict[str, Any], *paragraphs: str) -> Source:
    text = "\n".join(paragraphs)
    blocks = []
    at = 0
    for number, words in enumerate(paragraphs, start=1):
        blocks.append(Block(n=number, kind="paragraph", start=at, end=at + len(words)))
        at += len(words) + 1
    return Source(
        id="barge",
        file="sources/barge.txt",
        sha256="0" * 64,
        text_sha256=store.digest(text),
        extractor=None,
        record=record,
        text=text,
        blocks=tuple(blocks),
        sentences=(),
        words=len(text.split()),
        bytes=len(text),
    )


def _run(tmp_path: Path, source: Source) -> tuple[Facts, list[str]]:
    desk = Desk(tmp_path)
    store.write(desk.source_json("barge"), source)
    findings = stage.run(desk, "barge")
    facts = store.read(desk.facts_json("barge"), Facts)
    assert list(facts.findings) == findings
    return facts, [finding.code for finding in findings]


def test_facts_have_exact_offsets(tmp_path: Path) -> None:
    """Every fact's text is the source's own at its offsets, line breaks too."""
    source = _source({"issued": "2024-09-16"}, *PARAGRAPHS)
    facts, codes = _run(tmp_path, source)
    assert codes == []
    assert facts.text_sha256 == source.text_sha256
    for group in (facts.quantities, facts.dates, facts.quotations, facts.publications):
        assert group
        assert all(source.text[f.start : f.end] == f.text for f in group)
        assert [f.start for f in group] == sorted(f.start for f in group)
    assert [q.text for q in facts.quantities] == ["40 tonnes", "12%"]
    assert facts.dates[0].value == "2024-08-26"
    assert facts.quotations[-1].continues


def test_a_number_in_quoted_words_is_its_speaker_s() -> None:
    """Who speaks states the number, where the words themselves name nobody else."""
    words = "“We took 60 calls,” said Ada Lund. There were 70 on Monday."
    stated = stage.find(_source({}, words), {}).quantities
    assert [q.attributed_to for q in stated] == ["Ada Lund", None]


def test_the_anchor_date_comes_first(tmp_path: Path) -> None:
    """The record's anchor date decides the year, not the date of issue."""
    record = {"issued": "2024-09-16", "anchor-date": "2021-09-01"}
    facts, _ = _run(tmp_path, _source(record, *PARAGRAPHS))
    assert facts.dates[0].value == "2021-08-26"


def test_a_day_without_a_year_is_a_finding(tmp_path: Path) -> None:
    """Where nothing tells the year, a warning names the words and the record."""
    _, codes = _run(tmp_path, _source({}, *PARAGRAPHS))
    assert codes == ["date-without-year"]


def test_an_open_quotation_is_a_finding(tmp_path: Path) -> None:
    """A quotation that nothing closes is noted."""
    source = _source({}, "He said: “We are leaving.", "Rain fell.")
    _, codes = _run(tmp_path, source)
    assert codes == ["quotation-open"]


def test_a_source_without_text_has_no_facts(tmp_path: Path) -> None:
    """A source not held or unreadable gets its file all the same."""
    facts, codes = _run(tmp_path, _source({}))
    assert (facts.quantities, facts.dates, codes) == ((), (), [])


def test_the_same_source_gives_the_same_bytes(tmp_path: Path) -> None:
    """Two runs write the same file."""
    source = _source({"issued": "2024"}, *PARAGRAPHS)
    desk = Desk(tmp_path)
    _run(tmp_path, source)
    first = desk.facts_json("barge").read_bytes()
    _run(tmp_path, source)
    assert desk.facts_json("barge").read_bytes() == first


def test_a_fact_never_crosses_a_paragraph(tmp_path: Path) -> None:
    """Words on both sides of a break are never read as one fact."""
    source = _source(
        {"issued": "2024"}, "The count was 26", "August was dry; up to", "9"
    )
    facts, _ = _run(tmp_path, source)
    assert [q.text for q in facts.quantities] == ["26", "9"]


def test_offsets_outside_the_text_are_refused() -> None:
    """A fact that does not lie in the text is a fault of the tool, and said so."""
    source = _source({}, "Nine pumps.")
    wrong = [stage.Quotation(start=0, end=99, text="x", speaker=None, kind="direct")]
    with pytest.raises(ValueError, match="outside"):
        stage._exact(source, wrong)


def test_words_that_do_not_stand_there_are_refused() -> None:
    """A fact's words must be those at its offsets."""
    source = _source({}, "Nine pumps.")
    wrong = [stage.Quotation(start=0, end=4, text="Five", speaker=None, kind="direct")]
    with pytest.raises(ValueError, match="stands there"):
        stage._exact(source, wrong)


def test_facts_that_take_too_long_are_one_finding(tmp_path: Path) -> None:
    """The source can still be cited, and its facts file is there."""
    (tmp_path / "loccit.yaml").write_text("limits:\n  seconds: 1\n")
    long = "On 26 August a barge sank with 40 tonnes. " * 20_000
    facts, codes = _run(tmp_path, _source({}, long))
    assert codes == ["facts-unread"]
    assert (facts.id, facts.quantities, facts.dates) == ("barge", (), ())
