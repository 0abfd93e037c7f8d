"""The keys of a briefing's front matter, checked at the door, with defaults."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field

from loccit.briefing.edtf import is_date
from loccit.desk import Desk, Settings, to_id
from loccit.desk.door import Lines, Written, validate
from loccit.desk.from_facts import briefing_of_figure
from loccit.desk.marking import marking as known_marking
from loccit.desk.nearest import nearest
from loccit.desk.settings import FILE, Language
from loccit.model import Finding
from loccit.scales import SHIPPED, read_scale
from loccit.sources.records.own import Disclosure
from loccit.sources.records.style import read_style


def _date(text: str) -> str:
    if not is_date(text):
        raise ValueError(f"{text!r} is no date; write 2024-09-16, 2024-09 or 2024")
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
    lang: Language | None = None
    marking: Annotated[str, AfterValidator(known_marking)] | None = None
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
    ai_disclosure: Disclosure | None = Field(default=None, alias="ai-disclosure")


def checked(
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


def filled(front: Front, settings: Settings) -> dict[str, Any]:
    """Return the front matter with the desk's settings where it is silent."""
    said = front.model_dump(mode="json", by_alias=True)
    for key in ("lang", "marking", "theme", "scale", "strict", "csl", "desk"):
        if said[key] is None:
            said[key] = getattr(settings, key)
    said["organisation"] = settings.organisation
    said["sources"] = [to_id(source) for source in said["sources"]]
    said["cover"] = to_id(said["cover"]) if said["cover"] else None
    return said


def unknown(
    desk: Desk, front: dict[str, Any], lines: Lines, file: str
) -> list[Finding]:
    """Return a finding for each scale, source and cover figure that is not there."""
    found: list[tuple[tuple[str | int, ...], str, str, Sequence[str]]] = []
    _, wrong = read_scale(desk, front["scale"])
    broken = [finding for finding in wrong if finding.file]
    broken += _styled(desk, front, lines, file)
    if wrong and not any(finding.file for finding in wrong):
        found.append((("scale",), "scale of likelihood", front["scale"], SHIPPED))
    for index, source in enumerate(front["sources"]):
        if source not in desk.sources:
            found.append((("sources", index), "source", source, desk.sources))
    cover = front["cover"]
    made = cover and briefing_of_figure(desk, cover) is not None
    if cover and cover not in desk.figures and not made:
        found.append((("cover",), "figure", cover, tuple(desk.figures)))
    return broken + [
        Finding(
            code=f"unknown-{noun.split()[0]}",
            severity="error",
            message=f"There is no {noun} called “{name}”.",
            remedy=nearest(name, known)
            if known
            else f"Take it out: the desk has no {noun}.",
            file=file,
            line=lines.get(place),
        )
        for place, noun, name, known in found
    ]


def _styled(
    desk: Desk, front: dict[str, Any], lines: Lines, file: str
) -> list[Finding]:
    """Return what is wrong with the style of references, told where it is named."""
    line = lines.get(("csl",))
    place = file if line else FILE
    return [
        finding if finding.file else replace(finding, file=place, line=line)
        for finding in read_style(desk, front["csl"])[1]
    ]
