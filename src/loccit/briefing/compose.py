"""A briefing's Markdown composed into the document tree: the steps in order."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from loccit.briefing import reading
from loccit.briefing.automatic import headline
from loccit.briefing.blocks import Parts
from loccit.briefing.citations import Citations
from loccit.briefing.crossrefs import CrossReferences, targets
from loccit.briefing.edtf import default_date
from loccit.briefing.front import Opened
from loccit.briefing.holdings import Holdings
from loccit.briefing.judged import judged
from loccit.briefing.leftovers import in_words
from loccit.briefing.named import among, cited, placed, relayed
from loccit.briefing.pandoc import Inline
from loccit.briefing.prose import Prose
from loccit.briefing.reading import Reading
from loccit.briefing.resolving import Resolver
from loccit.briefing.statements import Place, Statements
from loccit.briefing.values import Values
from loccit.briefing.walk import Walker
from loccit.desk import Desk, Settings
from loccit.desk.graph import Graph
from loccit.model import Briefing, Finding, Part
from loccit.scales import read_scale

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
            self.prose,
            self.walker,
        ):
            yield from one.findings


def compose(draft: Draft, desk: Desk, settings: Settings) -> Briefing:
    """Return the briefing, every sentence a statement, every problem a finding.

    Raises :class:`loccit.briefing.pandoc.PandocError`.
    """
    read = reading.read(draft.opened, draft.body, draft.file, settings, made=draft.made)
    tools = _tools(draft, desk, read)
    figures, tables = _known(draft, desk)
    reader = Parts(draft.file, read.fences, read.aligner, figures, tables)
    parts = reader.of(read.blocks)
    tools.references.targets.update(targets(parts, tools.walker.title))
    above_line = Place(line=draft.opened.line_of("subtitle"), desk=_by_rule(draft))
    above = tools.prose.blocks(read.standfirst, above_line)
    head = [inline for block in above for inline in block["c"]]
    front = _front(draft, tools, head)
    halves = [f for key in _FILLED for f in _halves(draft, key)]
    walked = tools.walker.parts(parts, Place())
    findings = [*draft.opened.findings, *halves, *read.findings]
    findings += [*reader.findings, *tools.findings]
    scale, _ = read_scale(desk, front["scale"])
    said = tools.statements.found
    findings += judged(walked, said, scale, draft.file, front["lang"])
    return _briefing(draft, desk, tools, front, walked, findings)


def _by_rule(draft: Draft) -> bool:
    """Whether the subtitle is what the sources' records say, made by rule of them."""
    front, held = draft.opened.front, draft.holdings.sources.values()
    return bool(front["subtitle"]) and front["subtitle"] == headline.standfirst(
        list(held), front["lang"]
    )


def _tools(draft: Draft, desk: Desk, read: Reading) -> _Tools:
    citations = Citations(draft.file, Graph(desk).sources)
    values = Values(draft.file, draft.holdings.tables)
    references = CrossReferences(draft.file, {})
    sources = draft.holdings.sources
    resolver = Resolver(read.masked, citations, values, references, sources)
    statements = Statements(draft.file, read.aligner)
    lang = draft.opened.front["lang"]
    prose = Prose(lang, resolver, statements)
    walker = Walker(prose)
    return _Tools(citations, values, references, resolver, statements, prose, walker)


def _known(draft: Draft, desk: Desk) -> tuple[list[str], list[str]]:
    """Return the ids of the figures and tables that a block may name."""
    held = draft.holdings
    return (
        sorted({*desk.figures, *held.figures}),
        sorted({*desk.tables, *held.tables}),
    )


def _front(draft: Draft, tools: _Tools, standfirst: list[Inline]) -> dict[str, Any]:
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


def _halves(draft: Draft, key: str) -> Iterator[Finding]:
    opened = draft.opened
    return in_words(opened.front[key], draft.file, opened.line_of(key))


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
        set_aside=draft.opened.set_aside,
    )


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return each finding once, in the order of lines."""
    each = dict.fromkeys(findings)
    return tuple(sorted(each, key=lambda f: (f.line or 0, f.code, f.message)))
