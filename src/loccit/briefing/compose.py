"""A briefing's Markdown composed into the document tree: the steps in order."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from loccit.briefing.alignment import Aligner
from loccit.briefing.blocks import Parts
from loccit.briefing.citations import Citations
from loccit.briefing.crossrefs import CrossReferences, targets
from loccit.briefing.edtf import default_date
from loccit.briefing.fences import fences
from loccit.briefing.front import Opened
from loccit.briefing.holdings import Holdings
from loccit.briefing.marks import Masked, mask
from loccit.briefing.named import among, cited, placed, relayed
from loccit.briefing.pandoc import Block, Inline, parse
from loccit.briefing.prose import Prose
from loccit.briefing.resolving import Resolver
from loccit.briefing.statements import Place, Statements
from loccit.briefing.values import Values
from loccit.briefing.walk import Walker
from loccit.desk import Desk, Settings
from loccit.model import Briefing, Finding, Part

_STANDFIRST = "::: {.standfirst}\n"
_FILLED = ("title", "edition-note")


@dataclass(frozen=True, slots=True)
class Draft:
    """A briefing before Pandoc: where it stands, its text, what it rests on.

    ``made`` says that the body was composed, not written: it has no lines.
    """

    id: str
    file: str
    opened: Opened
    body: str
    made: bool
    holdings: Holdings


@dataclass(frozen=True, slots=True)
class _Tools:
    """The readers of one briefing, each with what it collected."""

    citations: Citations
    values: Values
    references: CrossReferences
    resolver: Resolver
    statements: Statements
    prose: Prose
    walker: Walker

    @property
    def findings(self) -> Iterator[Finding]:
        """What each of them found wrong."""
        for one in (
            self.citations,
            self.values,
            self.references,
            self.statements,
            self.prose,
            self.walker,
        ):
            yield from one.findings


def compose(draft: Draft, desk: Desk, settings: Settings) -> Briefing:
    """Return the briefing, every sentence a statement, every problem a finding.

    Raises :class:`loccit.briefing.pandoc.PandocError`.
    """
    first = draft.opened.line_of("title") if draft.made else draft.opened.body_line
    subtitle = " ".join(draft.opened.front["subtitle"].split())
    above = mask(subtitle, draft.opened.line_of("subtitle"))
    masked = mask(draft.body, first, above.marks)
    masked = masked.pinned(first) if draft.made else masked
    aligner = Aligner(masked.text, first, fixed=draft.made)
    tools = _tools(draft, desk, settings, masked, aligner)
    text = f"{_STANDFIRST}{above.text}\n:::\n\n" if subtitle else ""
    blocks = parse(
        text + masked.text,
        raw_html=settings.raw_html,
        seconds=settings.limits.seconds,
    )
    opened, stray = fences(masked.text, draft.file, first)
    opened = [replace(one, line=first) for one in opened] if draft.made else opened
    figures, tables = _known(draft, desk)
    reader = Parts(draft.file, opened, aligner, figures, tables)
    standfirst: list[Block] = blocks.pop(0)["c"][1] if subtitle else []
    standfirst = [one for one in standfirst if one["t"] in ("Para", "Plain")]
    parts = reader.of(blocks)
    names, twice = targets(parts, tools.walker.title)
    tools.references.targets.update(names)
    above_line = Place(line=draft.opened.line_of("subtitle"))
    head = [
        i for block in tools.prose.blocks(standfirst, above_line) for i in block["c"]
    ]
    front = _front(draft, tools, head, masked)
    walked = tools.walker.parts(parts, Place())
    findings = [*draft.opened.findings, *stray, *reader.findings, *tools.findings]
    findings += [_twice(draft.file, part) for part in twice]
    return _briefing(draft, desk, tools, front, walked, findings)


def _tools(
    draft: Draft, desk: Desk, settings: Settings, masked: Masked, aligner: Aligner
) -> _Tools:
    citations = Citations(draft.file, desk.sources)
    values = Values(draft.file, draft.holdings.tables)
    references = CrossReferences(draft.file, {})
    sources = draft.holdings.sources
    resolver = Resolver(masked, citations, values, references, sources)
    statements = Statements(draft.file, aligner)
    lang = draft.opened.front["lang"]
    prose = Prose(lang, resolver, statements, settings.raw_html)
    walker = Walker(prose)
    return _Tools(citations, values, references, resolver, statements, prose, walker)


def _known(draft: Draft, desk: Desk) -> tuple[list[str], list[str]]:
    """Return the ids of the figures and tables that a block may name."""
    held = draft.holdings
    return (
        sorted({*desk.figures, *held.figures}),
        sorted({*desk.tables, *held.tables}),
    )


def _front(
    draft: Draft, tools: _Tools, standfirst: list[Inline], masked: Masked
) -> dict[str, Any]:
    """Return the front matter as printed, the default date filled in.

    "standfirst" holds the subtitle's inlines with their claims; "subtitle" its
    words.
    """
    front = dict(draft.opened.front)
    for key in _FILLED:
        front[key] = tools.values.fill(front[key], draft.opened.line_of(key))
    if standfirst:
        front["subtitle"] = " ".join(s.text for s in tools.statements.found)
    front["standfirst"] = standfirst
    listed = front["sources"]
    held = draft.holdings.sources
    of = [held[id] for id in listed if id in held] if listed else held.values()
    front["date"] = front["date"] or default_date(of)
    return front


def _twice(file: str, part: Part) -> Finding:
    return Finding(
        code="duplicate-id",
        severity="error",
        message=f"The {part.kind} #{part.id} stands in the briefing twice.",
        remedy="Keep one, and refer to it elsewhere.",
        file=file,
        line=part.line,
    )


def _briefing(
    draft: Draft,
    desk: Desk,
    tools: _Tools,
    front: dict[str, Any],
    parts: tuple[Part, ...],
    findings: list[Finding],
) -> Briefing:
    statements = tuple(tools.statements.found)
    citations = tuple(tools.citations.found)
    sources = cited(statements, citations)
    passed = relayed(desk, sources, citations, draft.holdings.sources)
    figures, tables = _known(draft, desk)
    cover = [front["cover"]] if front["cover"] else []
    read = [cell.partition(".")[0] for v in tools.values.found for cell in v.cells]
    return Briefing(
        id=draft.id,
        file=draft.file,
        automatic=draft.made,
        front=front,
        parts=parts,
        statements=statements,
        citations=citations,
        values=tuple(tools.values.found),
        figures=among(figures, [*placed(parts, "figure"), *cover]),
        tables=among(tables, [*placed(parts, "table"), *read]),
        sources=tuple(id for id in sources if id not in passed),
        relayed=tuple(passed),
        findings=_in_order(findings),
    )


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return each finding once, in the order of lines."""
    each = dict.fromkeys(findings)
    return tuple(sorted(each, key=lambda f: (f.line or 0, f.code, f.message)))
