"""The front matter of a briefing: its keys, checked at the door, with defaults."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field

from loccit.briefing.edtf import is_date
from loccit.desk import Desk, Settings, read_settings, to_id
from loccit.desk.door import Lines, Written, nearest, parse_yaml, validate
from loccit.model import Finding

_FRONT = re.compile(
    r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$\n?", re.DOTALL | re.MULTILINE
)
TLP = ("TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR")
SCALES = ("phia", "icd203", "ipcc")


def _date(text: str) -> str:
    if not is_date(text):
        raise ValueError(f"{text!r} is no date; write 2024-09-16, 2024-09 or 2024")
    return text


def _marking(text: str) -> str:
    if not text.strip():
        raise ValueError("the marking is empty")
    if text.upper().startswith("TLP") and text not in TLP:
        raise ValueError(
            f"{text!r} is no marking of the Traffic Light Protocol; "
            f"it knows {', '.join(TLP)}"
        )
    return text


def _titled(text: str) -> str:
    if not text.strip():
        raise ValueError("the title is empty")
    return text


def _list(said: Any) -> Any:
    return [said] if isinstance(said, str) else said


Day = Annotated[str, AfterValidator(_date)]
Words = Annotated[tuple[str, ...], BeforeValidator(_list)]


class Front(Written):
    """What the front matter of a briefing may say; only the title is needed."""

    title: Annotated[str, AfterValidator(_titled)]
    subtitle: str = ""
    author: Words = ()
    date: Day | None = None
    cut_off: Day | None = Field(default=None, alias="cut-off")
    lang: str | None = None
    marking: Annotated[str, AfterValidator(_marking)] | None = None
    theme: str | None = None
    scale: str | None = None
    strict: bool | None = None
    csl: str | None = None
    sources: Words = ()
    outline: Words = ()
    edition_note: str = Field(default="", alias="edition-note")
    cover: str | None = None
    desk: str | None = None
    keywords: Words = ()


@dataclass(frozen=True, slots=True)
class Opened:
    """A briefing's file cut in two.

    ``front`` is the front matter, defaults filled in, keys as they are written;
    ``body`` the Markdown after it, from line ``body_line`` of the file on.
    ``lines`` says on which line each key stands.
    """

    front: dict[str, Any]
    body: str
    body_line: int
    lines: Lines
    findings: tuple[Finding, ...]

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
    split = _FRONT.match(text)
    if split is None and text.startswith("---"):
        findings.append(_unclosed(file))
    said, lines, broken = parse_yaml(split[1] if split else "", file, 2)
    body = text[split.end() :] if split else text
    front, wrong = _checked(said, lines, file, broken=bool(broken))
    filled = _filled(front, settings, path)
    return Opened(
        front=filled,
        body=body,
        body_line=text.count("\n", 0, len(text) - len(body)) + 1,
        lines=lines,
        findings=(*findings, *broken, *wrong, *_unknown(desk, filled, lines, file)),
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


def _checked(
    said: Any, lines: Lines, file: str, *, broken: bool
) -> tuple[Front, list[Finding]]:
    """Return what is right in the front matter, and a finding for each wrong key."""
    front, findings = validate(Front, said, lines, file)
    if front:
        return front, []
    right = dict(said) if isinstance(said, dict) else {}
    wrong = {key for key in right if not _stands(str(key), right[key])}
    kept = {str(key): value for key, value in right.items() if key not in wrong}
    kept.setdefault("title", "Untitled")
    findings = [_plain(finding, right) for finding in findings]
    return Front.model_validate(kept), [] if broken else findings


def _stands(key: str, value: Any) -> bool:
    tried = {"title": "x", key: value}
    return validate(Front, tried, {}, "")[0] is not None


def _plain(finding: Finding, said: dict[Any, Any]) -> Finding:
    if "title" in said or not finding.message.startswith("title:"):
        return finding
    return Finding(
        code="no-title",
        severity="error",
        message="The briefing has no title.",
        remedy="Begin the file with ---, a line title: …, and --- again.",
        file=finding.file,
        line=1,
    )


def _filled(front: Front, settings: Settings, path: Path) -> dict[str, Any]:
    """Return the front matter with the desk's settings where it is silent."""
    said = front.model_dump(mode="json", by_alias=True)
    desk = settings.model_dump(mode="json", by_alias=True)
    for key in ("lang", "marking", "theme", "scale", "strict", "csl", "desk"):
        if said[key] is None:
            said[key] = desk[key]
    said["organisation"] = settings.organisation
    said["sources"] = [to_id(source) for source in said["sources"]]
    said["cover"] = to_id(said["cover"]) if said["cover"] else None
    return said


def _unknown(
    desk: Desk, front: dict[str, Any], lines: Lines, file: str
) -> list[Finding]:
    """Return a finding for each scale, source and cover figure that is not there."""
    found: list[tuple[tuple[str | int, ...], str, str, Sequence[str]]] = []
    scale = front["scale"]
    if scale not in SCALES and not (desk.root / scale).is_file():
        found.append((("scale",), "scale of likelihood", scale, SCALES))
    for index, source in enumerate(front["sources"]):
        if source not in desk.sources:
            found.append((("sources", index), "source", source, desk.sources))
    cover = front["cover"]
    if cover and cover not in desk.figures and "--" not in cover:
        found.append((("cover",), "figure", cover, tuple(desk.figures)))
    return [
        Finding(
            code=f"unknown-{noun.split()[0]}",
            severity="error",
            message=f"There is no {noun} called “{name}”.",
            remedy=nearest(name, known) if known else "",
            file=file,
            line=lines.get(place),
        )
        for place, noun, name, known in found
    ]
