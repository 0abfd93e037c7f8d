"""Each lint on sources that it speaks of, and on sources that it does not."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from loccit.claims.accepted import accept
from loccit.claims.lints import diagonal, l12, l17, l18
from loccit.claims.lints.lint import LINTS, Subject, lint, look, unknown, weighed
from loccit.desk import Desk, Settings, read_settings
from loccit.desk.door import validate
from loccit.desk.graph import Graph
from loccit.model import Briefing, Citation, Claim, Finding
from loccit.scales import shipped
from loccit.sources.stage import _blank

MARKED = {"marking": "TLP:AMBER"}


def subject(
    record: Mapping[str, Any],
    *,
    newer: Mapping[str, Any] | None = None,
    settings: Mapping[str, Any] | None = None,
    **front: Any,
) -> Subject:
    """Return a briefing that cites "port" on line 7, whose record is ``record``."""
    citation = Citation(
        id="k1", source="port", locator=None, quote=None, file="briefings/a.md", line=7
    )
    briefing = Briefing(
        id="a",
        file="briefings/a.md",
        automatic=False,
        front={"marking": "TLP:CLEAR", **front},
        parts=(),
        statements=(),
        citations=(citation,),
        values=(),
        figures=(),
        tables=(),
        sources=("port",),
        relayed=(),
    )
    return Subject(
        briefing=briefing,
        claims=(),
        sources={"port": _blank("port", dict(record))},
        tables=(),
        newer={"new": _blank("new", dict(newer))} if newer else {},
        records={"port": "sources/port.yaml"},
        settings=validate(Settings, settings or {}, {}, "loccit.yaml")[0] or Settings(),
        scale=shipped("phia"),
    )


def found(
    record: Mapping[str, Any],
    *,
    newer: Mapping[str, Any] | None = None,
    settings: Mapping[str, Any] | None = None,
    **front: Any,
) -> list[Finding]:
    """Return what the lints find."""
    given = subject(record, newer=newer, settings=settings, **front)
    return list(weighed(look(given), given.settings))


def _one(findings: list[Finding]) -> tuple[str, str, str, int | None]:
    (finding,) = findings
    assert finding.remedy
    return finding.code, finding.severity, finding.file, finding.line


@pytest.mark.parametrize("code", LINTS)
def test_each_lint_is_a_module(code: str) -> None:
    """Its file offers ``look``."""
    assert list(lint(LINTS[code]).look(subject({}))) == []


def test_old_information() -> None:
    """L6: half a year between information and issue needs a descriptor."""
    old = {"information-date": "2024-01", "issued": "2024-09-12"}
    assert _one(found(old)) == ("L6", "warning", "sources/port.yaml", None)
    assert "at least 225 days" in found(old)[0].message
    assert found({**old, "descriptor": "Old."}) == []
    assert found({**old, "information-date": "2024-06"}) == []
    assert found({**old, "information-date": "2024"}) == []
    assert found(old, settings={"information-age": 300}) == []
    assert found({**old, "information-date": "2024-XX"}) == []


def test_short_retention() -> None:
    """L10: a source of the web is kept for a year from the day it was fetched."""
    web = {"URL": "https://a.example/", "accessed": "2024-02-29"}
    assert _one(found({**web, "retain-until": "2025-02-28"}))[:2] == ("L10", "warning")
    assert found({**web, "retain-until": "2025-03-01"}) == []
    assert found({**web, "retain-until": "2025"}) == []
    assert found({"accessed": "2024-02-29", "retain-until": "2024"}) == []


def test_marking_above_the_page() -> None:
    """L15: a warning in a draft, an error for a release, at the first citation."""
    assert _one(found(MARKED)) == ("L15", "warning", "briefings/a.md", 7)
    assert _one(found(MARKED, strict=True))[1] == "error"
    assert found(MARKED, marking="TLP:AMBER") == []
    assert found(MARKED, marking="TLP:AMBER+STRICT") == []
    assert _one(found({"marking": "TLP:RED"}, marking="TLP:AMBER+STRICT"))[0] == "L15"


def test_own_markings() -> None:
    """Their order stands in loccit.yaml; without one nobody can say."""
    board = {"marking": "Board"}
    own = {"markings": ["Open", "Board"]}
    assert "nobody can say" in found(board, marking="Open")[0].message
    assert _one(found(board, marking="Open", settings=own))[0] == "L15"
    assert found(board, marking="Board") == []
    assert found({"marking": "Open"}, marking="Board", settings=own) == []


def test_our_own_edition() -> None:
    """L18: known by its bytes, by what fetched it, or by title and publisher."""
    given = subject({})
    released = {given.sources["port"].sha256 or "": "edition 1 of a"}
    (one,) = l18.look(replace(given, editions=released))
    assert "its bytes are those of edition 1 of a" in one.message
    assert _one(found({"captured-with": "loccit 1.0"}))[:2] == ("L18", "warning")
    own = {"title": "Crates", "publisher": "Harbour Desk"}
    ours = {"title": "Crates", "organisation": "Harbour Desk"}
    assert _one(found(own, **ours, strict=True))[:2] == ("L18", "error")
    assert found({**own, "publisher": "Gazette"}, **ours) == []
    assert found({**own, "title": "Crates, a note"}, **ours) == []


def test_a_chain_that_closes() -> None:
    """L18: what a source passes on may not lead back to it."""
    assert "port passes on port" in found({"relays": ["port"]})[0].message
    given = subject({"relays": ["radio"]})
    radio = _blank("radio", {"relays": ["port"]})
    both = replace(given, sources={**given.sources, "radio": radio})
    both = replace(both, records={**both.records, "radio": "sources/radio.yaml"})
    messages = [one.message for one in l18.look(both)]
    assert messages[0].startswith("port passes on radio passes on port")
    assert found({"relays": ["radio"]}) == []


def test_idle_sources(tmp_path: Path) -> None:
    """L17: held, cited by no briefing, and not replaced by another."""
    for name, text in {
        "sources/a.txt": "Cited.",
        "sources/b.txt": "Idle.",
        "sources/c.txt": "Replaced by a.",
        "sources/a.yaml": "supersedes: [c]",
        "briefings/note.md": "---\ntitle: A\n---\nCited [@a, para. 1].\n",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    (one,) = l17.look(Graph(Desk(tmp_path)), Settings())
    assert (one.code, one.severity, one.source) == ("L17", "note", "b")
    off = Settings(lints={"L17": "off"})
    assert list(l17.look(Graph(Desk(tmp_path)), off)) == []
    (tmp_path / "briefings/all.md").write_text("---\ntitle: All\n---\n")
    assert list(l17.look(Graph(Desk(tmp_path)), Settings())) == []


def test_grades_on_the_diagonal() -> None:
    """A note for three that say one thing twice; F and 6 say nothing either way."""

    def graded(letter: str, *numbers: int) -> list[Finding]:
        given = subject({"reliability": letter})
        (one,) = given.briefing.citations
        each = tuple(replace(one, credibility=number) for number in numbers)
        briefing = replace(given.briefing, citations=each)
        return list(diagonal.look(replace(given, briefing=briefing)))

    assert _one(graded("B", 2, 2, 2))[:2] == ("diagonal", "note")
    assert graded("B", 2, 2) == []
    assert graded("B", 2, 2, 3, 2) == []
    assert len(graded("B", 2, 2, 2, 6)) == 1
    assert graded("F", 6, 6, 6) == []


def test_a_changed_judgment() -> None:
    """L12: told once its words differ, unless the edition's note tells the reader."""
    given = subject({})
    old = accept(judgment("It is likely."), "Ada Lind", "2024-05-02")
    changed = replace(
        given, claims=(judgment("It is unlikely."),), accepted={"c1": old}
    )
    (one,) = l12.look(changed)
    assert (one.code, one.severity, one.line) == ("L12", "warning", 7)
    assert "since Ada Lind accepted it on 2024-05-02" in one.message
    same = replace(changed, claims=(judgment("It is  likely."),))
    assert list(l12.look(same)) == []
    noted = {**given.briefing.front, "edition-note": "A new count."}
    briefing = replace(given.briefing, front=noted)
    assert list(l12.look(replace(changed, briefing=briefing))) == []


def judgment(text: str) -> Claim:
    """Return a judgment with these words."""
    return Claim(
        id="c1",
        number=1,
        kind="judgment",
        text=text,
        file="briefings/a.md",
        line=7,
        section="",
        in_summary=True,
        verdict="located",
    )


def test_superseded_source() -> None:
    """The newer source is named at the first citation of the older one."""
    old = found({}, newer={"supersedes": ["port"]})
    assert _one(old) == ("superseded", "warning", "briefings/a.md", 7)
    assert "port is superseded by new" in old[0].message
    assert found({}, newer={"supersedes": ["other"]}) == []


def test_a_lint_is_turned_off(tmp_path: Path) -> None:
    """By its code in loccit.yaml; one that there is not is refused."""
    assert found(MARKED, settings={"lints": {"L15": "off"}}) == []
    assert _one(found(MARKED, settings={"lints": {"L15": "note"}}))[1] == "note"
    (tmp_path / "loccit.yaml").write_text("lints: {L66: off, L6: off}\n")
    settings, findings = read_settings(Desk(tmp_path).root)
    assert findings == []
    (finding,) = unknown(settings)
    assert "'L66'" in finding.message
    assert finding.remedy == "Did you mean 'L6'?"
