"""The page: everything that the templates may use, as ``docs/reference/theme.md``."""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from loccit.model import Counts, Finding
from loccit.pages.marker import Place
from loccit.pages.origins import Origins
from loccit.pages.pieces import Chart, KeyFigure, Piece, Section
from loccit.pages.sources import SourceEntry
from loccit.pages.trace import Trace
from loccit.scales import Scale

Letters = tuple[tuple[str, str, bool], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Masthead:
    """What stands at the head of the briefing; ``tlp`` is the marking's colour."""

    organisation: str
    desk: str
    edition: str
    date: str
    marking: str
    tlp: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """The first page; ``feet`` are the three lines at its foot."""

    figure: Chart | None
    key_figures: tuple[KeyFigure, ...]
    feet: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SumRow:
    """A value worked out by the desk: where it is ``said``, its sum and passages.

    ``sum`` ends in its sign: "24 + 30 =", "10 ÷ 7 ≈", "9 ÷ 3 = at most".
    """

    id: str
    said: str
    sum: str
    result: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Annex:
    """The source annex; ``pieces`` are the author's own words at its head.

    ``assessor`` gave all grades of the sources; "" where several did. ``summary`` are
    the sentences of the source summary statement, at its head unless ``summed``: then
    it stands in the text.
    """

    title: Markup
    pieces: tuple[Piece, ...]
    held: tuple[SourceEntry, ...]
    relayed: tuple[SourceEntry, ...]
    sums: tuple[SumRow, ...]
    reliability: Letters
    credibility: Letters
    assessor: str
    origins: Origins
    summary: tuple[str, ...]
    summed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Colophon:
    """How the briefing was made: counts of the tracing, type and build.

    ``note`` is what the desk says of this edition, ``ai`` what AI was used for it, as
    its front matter has them; ``aside`` are the findings that its text sets aside.
    """

    counts: Counts
    fonts: tuple[str, ...]
    build: str
    note: str
    ai: str
    aside: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One briefing in one medium, "print" or "web".

    ``numbers`` gives the printed number of a claim, figure or table by its id;
    ``short`` is the title for running heads, ``standfirst`` the subtitle with
    its sentences as claims.
    """

    medium: str
    id: str
    lang: str
    title: str
    short: str
    subtitle: str
    standfirst: Markup
    authors: tuple[str, ...]
    keywords: tuple[str, ...]
    date_iso: str
    draft: bool
    masthead: Masthead
    cover: Cover
    sections: tuple[Section, ...]
    annex: Annex
    scale: Scale
    judged: bool
    colophon: Colophon
    findings: tuple[Finding, ...]
    notes: tuple[Markup, ...]
    traces: tuple[Trace, ...]
    numbers: Mapping[str, int]
