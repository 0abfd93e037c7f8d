"""A briefing's Markdown read: marks hidden, Pandoc's tree cleaned, lines known."""

from dataclasses import dataclass, replace
from typing import Any

from loccit.briefing.alignment import Aligner
from loccit.briefing.allowed import Cleaner, Sayings, Where
from loccit.briefing.blocks import KINDS
from loccit.briefing.fences import Fence, fences
from loccit.briefing.front import Opened
from loccit.briefing.leftovers import in_words, leftovers
from loccit.briefing.marks import Masked, mask
from loccit.briefing.pandoc import Block, parse
from loccit.desk import Settings
from loccit.model import Finding

_STANDFIRST = "::: {.standfirst}\n"


@dataclass(frozen=True, slots=True)
class Reading:
    """A text read: ``standfirst`` are the subtitle's blocks, ``blocks`` the body's."""

    masked: Masked
    aligner: Aligner
    fences: list[Fence]
    standfirst: list[Block]
    blocks: list[Block]
    findings: tuple[Finding, ...]


def read(
    opened: Opened, body: str, file: str, settings: Settings, *, made: bool
) -> Reading:
    """Return ``body`` and the subtitle as Pandoc reads them, cleaned.

    ``made`` says that the body was composed, not written: it has no lines. Raises
    :class:`loccit.briefing.pandoc.PandocError`.
    """
    first = opened.line_of("title") if made else opened.body_line
    subtitle = " ".join(opened.front["subtitle"].split())
    above = mask(subtitle, opened.line_of("subtitle"))
    masked = mask(body, first, above.marks)
    masked = masked.pinned(first) if made else masked
    opening, stray = fences(masked.text, file, first)
    opening = [replace(one, line=first) for one in opening] if made else opening
    tree = parse(
        (f"{_STANDFIRST}{above.text}\n:::\n\n" if subtitle else "") + masked.text,
        raw_html=settings.raw_html,
        seconds=settings.limits.seconds,
    )
    standfirst: list[Any] = tree.pop(0)["c"][1] if subtitle else []
    say = Sayings(file)
    line = opened.line_of("subtitle")
    where = Where(above.text, line, fixed=True)
    clean = Cleaner(say, where, masked.unmask, settings.raw_html, KINDS)
    standfirst = clean.blocks(standfirst)
    blocks = replace(clean, where=Where(masked.text, first, fixed=made)).blocks(tree)
    halves = () if made else tuple(leftovers(masked.text, blocks, file, first))
    if subtitle:
        halves += tuple(in_words(subtitle, file, line))
    return Reading(
        masked=masked,
        aligner=Aligner(masked.text, first, fixed=made),
        fences=opening,
        standfirst=[one for one in standfirst if one["t"] in ("Para", "Plain")],
        blocks=blocks,
        findings=(*stray, *say.findings, *halves),
    )
