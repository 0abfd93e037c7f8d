"""Stage 6, trace: ``build/5-briefing/ID.json`` → verdicts, ledger, findings."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from loccit import store
from loccit.claims.attested import attested, entries
from loccit.claims.captions import of_figures
from loccit.claims.cited import Cited
from loccit.claims.findings import of_claim, unanchored
from loccit.claims.ledger import cited_sources, counts
from loccit.claims.lints.aside import parted
from loccit.claims.lints.lint import Subject, look, weighed
from loccit.claims.marks import CellTracer
from loccit.claims.quoting import Shown, given_out, limited
from loccit.claims.references import reference_lines
from loccit.claims.reports.junit import junit
from loccit.claims.reports.sarif import sarif
from loccit.claims.trace import Tracer
from loccit.claims.tracing import traced, tracer
from loccit.claims.values import of_cells, of_values
from loccit.claims.wording import with_codes
from loccit.desk import Desk, read_settings
from loccit.desk.digests import digests
from loccit.desk.needs import Plan
from loccit.desk.released import released
from loccit.facts.gazetteer import read_gazetteer
from loccit.model import (
    Briefing,
    Claim,
    Figure,
    Finding,
    Ledger,
    Source,
    Table,
    Tracing,
)
from loccit.scales import read_scale
from loccit.sources.passages.anchors import read_anchors


def run(desk: Desk, id: str, *, release: bool = False) -> list[Finding]:
    """Trace the briefing ``id``; write its claims, ledger and findings.

    For a ``release`` every briefing is strict.
    """
    briefing = store.read(desk.briefing_json(id), Briefing)
    if release:
        briefing = replace(briefing, front={**briefing.front, "strict": True})
    sources = _sources(desk, id)
    tables = {t: store.read(desk.table_json(t), Table) for t in _tables(desk, id)}
    figures = [store.read(desk.figure_json(f), Figure) for f in briefing.figures]
    lock = desk.lock(desk.briefings[id])
    anchors, found = read_anchors(lock)
    known = read_gazetteer(desk)[0]
    held = tracer(
        briefing, sources, anchors=anchors, known=known, tables=tables, figures=figures
    )
    strict = bool(briefing.front.get("strict"))
    library, cited = held.library, held.cited
    names = library.labels
    cells = CellTracer(library, tables)
    sentences, lost = _claims(held, briefing, strict)
    claims, void = attested(sentences, lock, briefing.file, strict)
    marks = tuple(mark for figure in figures for mark in cells.marks(figure))
    derived = tuple(cells.derived(use) for use in briefing.values if use.derived)
    quantities = list(cells.cells())
    listed = {one: sources[one] for one in names if one in sources}
    subject = Subject(
        briefing=briefing,
        claims=claims,
        sources=listed,
        tables=tuple(tables.values()),
        newer=_newer(desk, sources),
        records={one: desk.record_file(one) for one in listed},
        settings=read_settings(desk.root)[0],
        scale=read_scale(desk, str(briefing.front["scale"]))[0],
        editions=_editions(desk),
        accepted=entries(claims, lock),
    )
    lines, styled = reference_lines(desk, listed, briefing.front)
    every = [
        *found,
        *void,
        *styled,
        *briefing.findings,
        *(f for source in sources.values() for f in source.findings),
        *(f for table in tables.values() for f in table.findings),
        *(f for figure in figures for f in figure.findings),
        *lost,
        *unanchored(() if briefing.automatic else cited.values(), strict, id),
        *of_values(marks, derived, briefing.file, desk.figures),
        *of_figures(figures, library, desk.figures, strict=strict),
        *of_cells(quantities),
        *look(subject),
    ]
    told = parted(weighed(every, subject.settings), briefing)
    ledger = Ledger(
        briefing=id,
        edition=1,
        sources=cited_sources(names, sources, lines),
        claims=claims,
        marks=marks,
        derived=derived,
        counts=counts(claims, marks, derived, (one.verdict for one in quantities)),
        set_aside=told.aside,
    )
    shown = limited(ledger, tables.values(), listed)
    return _write(desk, id, ledger, cited, list(told.open), shown, strict)


def _write(
    desk: Desk,
    id: str,
    ledger: Ledger,
    cited: Mapping[str, Cited],
    findings: list[Finding],
    shown: Shown,
    strict: bool,
) -> list[Finding]:
    unique = sorted(set(findings), key=_order)
    evidence = {key: one.evidence for key, one in cited.items()}
    store.write(
        desk.claims_json(id),
        Tracing(
            ledger=ledger,
            evidence=evidence,
            findings=tuple(unique),
            shown=shown,
            strict=strict,
        ),
    )
    store.write(desk.out(id, "ledger.json"), given_out(ledger, shown))
    every = [*unique, *ledger.set_aside]
    store.write(desk.out(id, "findings.json"), every)
    store.write(desk.out(id, "findings.sarif"), sarif(every))
    store.write_text(desk.out(id, "findings.junit.xml"), junit(ledger, unique))
    return unique


def _order(finding: Finding) -> tuple[int, str, int, str]:
    rank = ("error", "warning", "note").index(finding.severity)
    return rank, finding.file, finding.line or 0, finding.message


def _sources(desk: Desk, id: str) -> dict[str, Source]:
    graph = Plan(desk).graph
    ids = graph.briefing_sources(id)
    return {i: store.read(desk.source_json(i), Source) for i in ids}


def _newer(desk: Desk, sources: Iterable[str]) -> dict[str, Source]:
    """Return the sources of the desk that supersede one of ``sources``."""
    ids = Plan(desk).graph.newer(sources)
    return {id: store.read(desk.source_json(id), Source) for id in ids}


def _editions(desk: Desk) -> dict[str, str]:
    """Return the name of the edition by the digest of each file given out."""
    files = released(desk)
    return {sha: files[path] for path, sha in digests(desk.root, files).items()}


def _tables(desk: Desk, id: str) -> list[str]:
    return Plan(desk).graph.briefing_tables(id)


def _claims(
    held: Tracer, briefing: Briefing, strict: bool
) -> tuple[tuple[Claim, ...], list[Finding]]:
    claims, findings = [], []
    for claim, cited in traced(held, briefing.statements):
        found = list(of_claim(claim, cited, held.library, strict))
        claims.append(with_codes(claim, found))
        findings += found
    return tuple(claims), findings
