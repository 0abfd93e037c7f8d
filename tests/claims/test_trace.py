"""Sentences held against their passages."""

from pathlib import Path

import pytest

from loccit import store
from loccit.briefing import stage as briefing
from loccit.claims import stage as claims
from loccit.desk import Desk
from loccit.desk.graph import Graph
from loccit.facts import stage as facts
from loccit.model import Claim, Tracing
from loccit.sources import stage as sources
from loccit.tables import stage as tables
from tests.claims.said import claim

TEXT = (
    "Four cranes stand idle. The owner of the yard has gone abroad. "
    "Nobody knows when he will be back.\n"
)


def traced(
    root: Path, body: str, front: str = "title: A"
) -> tuple[tuple[Claim, ...], list[str]]:
    """Return the claims of a briefing with that body, and its findings' codes."""
    for folder in ("sources", "briefings"):
        (root / folder).mkdir()
    (root / "sources/yard.txt").write_text(TEXT)
    (root / "briefings/note.md").write_text(f"---\n{front}\n---\n{body}")
    desk = Desk(root)
    sources.run(desk, "yard")
    facts.run(desk, "yard")
    graph = Graph(desk)
    for id in graph.briefing_tables("note"):
        tables.run(desk, id)
    briefing.run(desk, "note")
    codes = [finding.code for finding in claims.run(desk, "note")]
    return store.read(desk.claims_json("note"), Tracing).ledger.claims, codes


@pytest.mark.parametrize(
    ("said", "rests_on"),
    [
        (
            "The owner of the yard has gone abroad.",
            "The owner of the yard has gone abroad.",
        ),
        ("Four cranes are idle.", "Four cranes stand idle."),
        ("Its owner has left the country.", TEXT.strip()),
    ],
)
def test_grain(tmp_path: Path, said: str, rests_on: str) -> None:
    """A sentence of the source's rests on itself, another on what holds its items."""
    (claim,), _ = traced(tmp_path, f"{said[:-1]} [@yard, para. 1].\n")
    assert [one.exact for one in claim.evidence] == [rests_on]


def test_an_automatic_briefing_needs_no_anchors(tmp_path: Path) -> None:
    """It is composed anew from today's text, so no number can point elsewhere."""
    written, codes = traced(tmp_path, "")
    assert any(one.evidence for one in written)
    assert "unanchored" not in codes


def test_a_written_one_does(tmp_path: Path) -> None:
    """A bare paragraph number that a person wrote is asked to be anchored."""
    _, codes = traced(tmp_path, "Four cranes are idle [@yard, para. 1].\n")
    assert "unanchored" in codes


def test_only_the_judgment_itself_may_look_ahead(tmp_path: Path) -> None:
    """A date after the briefing's is no error of a judgment, and is one of a fact."""
    body = (
        "::: {.judgment likelihood=likely confidence=low}\n"
        "The cranes are likely to stand idle until 4 May 2031.\n"
        "Four cranes stand idle until 4 May 2031 [@yard, para. 1].\n:::\n"
    )
    front = "title: A\ndate: 2030-01-01"
    judgment, fact = traced(tmp_path, body, front)[0]
    assert (judgment.verdict, fact.verdict) == ("located", "unsupported")


def test_a_short_quotation_in_the_source_s_own_sentence_is_traced() -> None:
    """The sentence as a whole bears it, though “gone” alone would not."""
    text = "He called it “gone” and went home.\n"
    own, other = (
        claim(said, text.strip()) for said in (text.strip(), "He said “gone”.")
    )
    assert (own.verdict, other.verdict) == ("traced", "located")
