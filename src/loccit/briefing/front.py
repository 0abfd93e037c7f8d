"""A briefing's file opened: front matter and body told apart."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from loccit.briefing.aside import set_aside
from loccit.briefing.keys import checked, filled, unknown
from loccit.desk import Desk, read_settings
from loccit.desk.door import Lines, parse_yaml
from loccit.desk.lines import FRONT_MATTER
from loccit.desk.mentions import blank_comments
from loccit.model import Finding, SetAside
from loccit.sources.records.naming import file_words


@dataclass(frozen=True, slots=True)
class Opened:
    """A briefing's file cut in two.

    ``front`` is the front matter, defaults filled in, keys as they are written;
    ``body`` the Markdown after it, from line ``body_line`` of the file on, its
    comments as blanks.
    ``lines`` says on which line each key stands, ``set_aside`` which lints its comments
    set aside.
    """

    front: dict[str, Any]
    body: str
    body_line: int
    lines: Lines
    findings: tuple[Finding, ...]
    set_aside: tuple[SetAside, ...] = ()

    @property
    def automatic(self) -> bool:
        """Whether nothing but the front matter is written."""
        return not self.body.strip()

    def line_of(self, key: str) -> int:
        """Return the line of a key, or of the front matter's start."""
        return self.lines.get((key,), 1)


def read_front(desk: Desk, id: str) -> tuple[dict[str, Any], list[Finding]]:
    """Return the front matter of the briefing ``id``, defaults filled in.

    Keys are as written ("cut-off"), sources are ids; the date is None unless
    given. What is wrong is left at its default and said in the findings.
    """
    opened = open_briefing(desk, id)
    return opened.front, list(opened.findings)


def open_briefing(desk: Desk, id: str) -> Opened:
    """Return the file of the briefing ``id``, its front matter checked."""
    path = desk.briefings[id]
    file = desk.relative(path)
    settings, _ = read_settings(desk.root)
    text, findings = _text(path, file)
    split = FRONT_MATTER.match(text)
    if split is None and text.startswith("---"):
        findings.append(_unclosed(file))
    said, lines, broken = parse_yaml(split[1] if split else "", file, 2)
    raw = text[split.end() :] if split else text
    body_line = text.count("\n", 0, len(text) - len(raw)) + 1
    aside, vague = set_aside(raw, body_line, file)
    body = blank_comments(raw)
    if split and not body.strip() and isinstance(said, dict | None):
        # An automatic briefing may leave its title to its sources.
        said = {"title": file_words(id), **(said or {})}
    front, wrong = checked(said, lines, file, broken=bool(broken))
    complete = filled(front, settings)
    return Opened(
        front=complete,
        body=body,
        body_line=body_line,
        lines=lines,
        findings=(
            *findings,
            *broken,
            *wrong,
            *unknown(desk, complete, lines, file),
            *vague,
        ),
        set_aside=aside,
    )


def _text(path: Path, file: str) -> tuple[str, list[Finding]]:
    """Return the file's text, line ends as "\\n"; what is not UTF-8 is replaced."""
    raw = path.read_bytes()
    findings = []
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        text = raw.decode("utf-8-sig", errors="replace")
        findings.append(
            Finding(
                code="not-utf-8",
                severity="error",
                message="The briefing is not UTF-8 text: some letters are lost.",
                remedy="Save the file again with the encoding UTF-8.",
                file=file,
                line=raw.count(b"\n", 0, error.start) + 1,
            )
        )
    return text.replace("\r\n", "\n").replace("\r", "\n"), findings


def _unclosed(file: str) -> Finding:
    return Finding(
        code="front-matter-open",
        severity="error",
        message="The front matter that opens with --- on the first line never ends.",
        remedy="Close it with a line of three hyphens.",
        file=file,
        line=1,
    )
