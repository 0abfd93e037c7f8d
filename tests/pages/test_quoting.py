"""A source with a quotation-limit: all that is given out shows no more of its words."""

import json
from pathlib import Path

import pytest
from lxml import html

from loccit import store
from loccit.briefing.stage import run as compose
from loccit.claims.stage import run as trace
from loccit.desk import Desk
from loccit.model import Finding, Ledger, Source
from loccit.pages.stage import run
from loccit.sources.stage import run as read
from tests.pages.example import ID, make_desk

SHOWN = ("excerpt", "quoted", "words")


def limited(root: Path, cuts: Path, limit: int) -> tuple[Desk, list[Finding]]:
    """Return the example's desk, its source limited, and what tracing found."""
    desk = make_desk(root, cuts)
    record = root / "sources/harbour.yaml"
    record.write_text(f"{record.read_text()}quotation-limit: {limit}\n")
    read(desk, "harbour")
    compose(desk, ID)
    findings = trace(desk, ID)
    assert run(desk, ID) == []
    return desk, findings


def counted(desk: Desk) -> int:
    """Return how many words of the source stand in pages and ledger, each once."""
    text = store.read(desk.source_json("harbour"), Source).text
    ledger = store.read(desk.out(ID, "ledger.json"), Ledger)
    every = [*ledger.claims, *ledger.marks]
    pieces = [e.exact for c in every for e in c.evidence if e.source == "harbour"]
    pieces += [e.exact for d in ledger.derived for e in d.rests_on]
    for path in (desk.out(ID, f"{ID}.html"), desk.print_html(ID)):
        page = html.fromstring(path.read_text("utf-8"))
        for name in SHOWN:
            pieces += [e.text_content() for e in page.find_class(name)]
        pieces += [claim.text for claim in ledger.claims]
    words: set[int] = set()
    for piece in pieces:
        for run_ in piece.replace("“", "…").replace("”", "…").split("…"):
            at = text.find(" ".join(run_.split())) if run_.split() else -1
            if at >= 0 and len(run_.split()) > 1:
                first = len(text[:at].split())
                words |= set(range(first, first + len(run_.split())))
    return len(words)


def test_pages_and_ledger_together_keep_to_the_limit(
    tmp_path: Path, cuts: Path
) -> None:
    """What the text quotes comes first, then as much of its passages as is left."""
    desk, findings = limited(tmp_path / "free", cuts, 400)
    assert counted(desk) > 30
    assert not [f for f in findings if f.code == "quotation-limit"]
    desk, findings = limited(tmp_path / "bound", cuts, 20)
    assert 8 < counted(desk) <= 20
    assert not [f for f in findings if f.code == "quotation-limit"]


def test_a_cut_passage_keeps_its_place(tmp_path: Path, cuts: Path) -> None:
    """Words that may not be shown become "…", and the row counts as cited."""
    desk, _ = limited(tmp_path, cuts, 12)
    ledger = json.loads(desk.out(ID, "ledger.json").read_text("utf-8"))
    cut = [e for c in ledger["claims"] for e in c["evidence"] if "…" in e["exact"]]
    assert cut
    assert all(e["end"] > e["start"] and e["prefix"] == "" for e in cut)
    page = html.fromstring(desk.print_html(ID).read_text("utf-8"))
    idle = [e.text_content() for e in page.find_class("idle")]
    assert idle == ["not ¶4–5"]


@pytest.mark.parametrize(("limit", "lines"), [(5, 2), (400, 0)])
def test_more_quoted_than_the_limit(
    tmp_path: Path, cuts: Path, limit: int, lines: int
) -> None:
    """The text's own quotations cannot be cut: they are findings."""
    _, findings = limited(tmp_path, cuts, limit)
    found = [f for f in findings if f.code == "quotation-limit"]
    assert len(found) >= lines
    assert bool(found) is bool(lines)
    assert all(f.severity == "warning" and f.line for f in found)
