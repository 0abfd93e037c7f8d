"""The front matter, checked at the door."""

from dataclasses import replace
from pathlib import Path

import pytest

from loccit.briefing.edtf import default_date, is_date
from loccit.briefing.front import open_briefing, read_front
from loccit.desk import Desk
from tests.briefing.conftest import Compose
from tests.sources.held import read_txt


def write(root: Path, text: str) -> Desk:
    """Return the desk with ``text`` as its briefing "note"."""
    (root / "briefings/note.md").write_text(text)
    return Desk(root)


def test_defaults_come_from_the_settings(root: Path) -> None:
    """Language, theme, scale and marking are the desk's where none is given."""
    (root / "loccit.yaml").write_text("lang: de\nmarking: TLP:GREEN\ndesk: Ports\n")
    desk = write(root, "---\ntitle: A\ntheme: bold\nauthor: Ada Lind\n---\nText.\n")
    front, findings = read_front(desk, "note")
    assert findings == []
    assert (front["lang"], front["marking"]) == ("de", "TLP:GREEN")
    assert (front["theme"], front["scale"], front["desk"]) == ("bold", "phia", "Ports")
    assert front["author"] == ["Ada Lind"]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("date: 2024-13-01", "bad-value"),
        ("date: last week", "bad-value"),
        ("marking: TLP:WHITE", "bad-value"),
        ("sub-title: B", "unknown-key"),
        ("scale: nato", "unknown-scale"),
        ("sources: [harbour, habour]", "unknown-source"),
        ("cover: crate", "unknown-figure"),
        ("strict: perhaps", "bad-value"),
    ],
)
def test_a_wrong_key_is_a_finding_with_its_line(
    root: Path, line: str, code: str
) -> None:
    """A wrong key keeps its default, and the others keep what they say."""
    desk = write(root, f"---\ntitle: A\n{line}\n---\nText.\n")
    front, (finding,) = read_front(desk, "note")
    assert (finding.code, finding.line) == (code, 3)
    assert front["title"] == "A"


def test_all_problems_are_found_in_one_run(root: Path) -> None:
    """A missing title, a bad date and an unknown key are said together."""
    desk = write(root, "---\ndate: soon\ncolour: red\n---\nText.\n")
    _, findings = read_front(desk, "note")
    assert sorted(f.code for f in findings) == ["bad-value", "no-title", "unknown-key"]


def test_a_briefing_without_front_matter_needs_a_title(root: Path) -> None:
    """Text alone is composed, with a finding about the title."""
    _, (finding,) = read_front(write(root, "Just text.\n"), "note")
    assert (finding.code, finding.line) == ("no-title", 1)


def test_front_matter_that_never_ends_is_said(root: Path) -> None:
    """An open front matter is an error, and not the whole text."""
    opened = open_briefing(write(root, "---\ntitle: A\n\nText.\n"), "note")
    assert "front-matter-open" in [f.code for f in opened.findings]


def test_lines_of_the_body_are_those_of_the_file(root: Path) -> None:
    """The body knows the line on which it begins; other line ends do no harm."""
    desk = write(root, "")
    desk.briefings["note"].write_bytes(
        b"\xef\xbb\xbf---\r\ntitle: A\r\n---\r\n\r\nB\r\n"
    )
    opened = open_briefing(desk, "note")
    assert (opened.body, opened.body_line) == ("\nB\n", 4)
    assert not opened.automatic


@pytest.mark.parametrize(
    "text",
    ["2024", "2024-09", "2024-09-16", "2024-Q3", "2024-35", "2024?", "2023/2024-02"],
)
def test_dates(text: str) -> None:
    """Days, months, years, quarters and intervals are EDTF dates."""
    assert is_date(text)


@pytest.mark.parametrize(
    "text", ["", "2024-13", "2024-02-30", "16.9.2024", "24", "2024/2025/2026"]
)
def test_no_dates(text: str) -> None:
    """Impossible days and other ways of writing are not."""
    assert not is_date(text)


def test_the_date_falls_back_to_the_latest_source(
    compose: Compose, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No date: SOURCE_DATE_EPOCH, else the latest issue of a source, else none."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    cited = "Crates came [@harbour, para. 1]; cranes stand [@gazette, para. 1].\n"
    assert compose(cited).front["date"] == "2024-06-02"
    assert compose("Nothing is cited.\n").front["date"] is None
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert compose(cited).front["date"] == "2023-11-14"


def test_an_uncertain_date_of_a_source_is_no_date_of_a_briefing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The day on which a file was made says nothing of the briefing's."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    made = [
        replace(read_txt("A ferry."), record={"issued": day})
        for day in ("2024-06-02", "2024-09-16?")
    ]
    assert default_date(made) == "2024-06-02"
    assert default_date(made[1:]) is None


def test_comments_are_not_printed(compose: Compose) -> None:
    """A comment leaves no word, and the sentence behind it keeps its line."""
    made = compose("<!-- Say\nmore. -->\n\nCranes stand on the quay.\n")
    (only,) = made.statements
    assert (only.text, only.line) == ("Cranes stand on the quay.", 7)
