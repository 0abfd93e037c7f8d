"""What stops a build before it starts: every problem of the desk, in one list."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from loccit import store
from loccit.desk.digests import combined
from loccit.desk.doubles import doubles
from loccit.desk.folder import Desk
from loccit.desk.from_facts import FIGURES, TABLES, made_for
from loccit.desk.graph import Graph
from loccit.desk.ids import to_id
from loccit.desk.links import links_out
from loccit.desk.mentions import Mention
from loccit.desk.misnamed import misnamed
from loccit.desk.nearest import nearest
from loccit.desk.needs import Plan
from loccit.desk.settings import read_settings
from loccit.model import Finding, Tracing

# A name behind an "@" that is not escaped, without the full stop after it.
_AT = re.compile(r"(?<![\\\w])@\{?(\w(?:[\w.:-]*\w)?)")

MISSING = "source-missing"


def problems(plan: Plan) -> list[Finding]:
    """Return the errors in what people wrote, sorted by file and line.

    A desk found clean is not looked at again until one of its files or the code
    that looks changes. Links out of the desk are said alone, since nothing behind
    them is read.
    """
    if led_out := list(links_out(plan.desk.root)):
        return led_out
    clean = plan.desk.store / "clean.txt"
    now = _state(plan)
    if clean.exists() and clean.read_text() == now:
        return []
    found = [f for f in _look(plan) if f.severity == "error"]
    if not found:
        store.write_text(clean, now)
    return sorted(found, key=lambda f: (f.file, f.line or 0, f.message))


def _state(plan: Plan) -> str:
    files = (f"{plan.desk.relative(p)} {d}" for p, d in _own(plan))
    return combined([*files, plan.code("briefing"), plan.code("figures")])


def _own(plan: Plan) -> Iterator[tuple[Path, str]]:
    root = plan.desk.root
    return ((p, d) for p, d in sorted(plan.content.items()) if p.is_relative_to(root))


def _look(plan: Plan) -> Iterator[Finding]:
    desk = plan.desk
    yield from read_settings(desk.root)[1]
    yield from misnamed(desk)
    yield from doubles(desk)
    yield from _empty(desk)
    yield from _missing(plan)
    yield from _written(plan)


def _written(plan: Plan) -> Iterator[Finding]:
    """Look at every file of keys that people write, by its own stage's model."""
    from loccit.briefing.front import read_front
    from loccit.claims.lints.lint import unknown
    from loccit.facts import learned
    from loccit.facts.gazetteer import read_gazetteer
    from loccit.figures.look_up import read_spec
    from loccit.sources.records.record import read_record
    from loccit.tables.descriptor import read_descriptor

    desk = plan.desk
    settings = read_settings(desk.root)[0]
    yield from unknown(settings)
    if settings.name_model and (
        lacking := learned.lacking(desk.root, settings.name_model)
    ):
        yield lacking
    yield from read_gazetteer(desk)[1]
    for id in plan.graph.sources:
        yield from read_record(desk, id)[1]
    yield from desk.library.findings(plan.graph.sources)
    for id, path in desk.schemas.items():
        table = desk.tables.get(id, path)
        yield from read_descriptor(path, desk.relative(path), table)[2]
    for id in desk.figures:
        yield from read_spec(desk, id)
    for id in desk.briefings:
        yield from read_front(desk, id)[1]


def _empty(desk: Desk) -> Iterator[Finding]:
    if not desk.sources:
        yield Finding(
            code="no-sources",
            severity="error",
            message="There is no source in sources/.",
            remedy="Put the texts you rest on there, e.g. sources/article.txt.",
            file="sources/",
        )
    if not desk.briefings:
        yield Finding(
            code="no-briefing",
            severity="error",
            message="There is no briefing in briefings/.",
            remedy="Write briefings/first.md; front matter with a title is enough.",
            file="briefings/",
        )


def _missing(plan: Plan) -> Iterator[Finding]:
    desk, graph = plan.desk, plan.graph
    tables = [m for named in graph.table_names.values() for m in named]
    everything = [*graph.names.values(), *tables]
    # The front matter's own check names a source or cover that is nowhere.
    listed = [m for named in everything for m in named.listed if m.id in desk.sources]
    yield from _unknown(graph, [*(m for n in everything for m in n.sources), *listed])
    briefings = list(graph.names.values())
    named = [m for names in briefings for m in names.figures]
    drawn = [m for m in named if not m.words.startswith("cover:")]
    read = [m for n in (*briefings, *graph.figure_names.values()) for m in n.tables]
    yield from _absent("figure", drawn, [*desk.figures, *made_for(desk, FIGURES)])
    yield from _absent("table", read, [*desk.tables, *made_for(desk, TABLES)])


def _absent(kind: str, found: Iterable[Mention], known: list[str]) -> Iterator[Finding]:
    folder = "data" if kind == "table" else "figures"
    for mention in dict.fromkeys(found):
        if mention.id not in known:
            yield Finding(
                code=f"{kind}-missing",
                severity="error",
                message=f"There is no {kind} {mention.id!r} in {folder}/.",
                remedy=nearest(mention.id, known) if known else f"Add it to {folder}/.",
                file=mention.file,
                line=mention.line,
            )


def _unknown(graph: Graph, cited: Iterable[Mention]) -> Iterator[Finding]:
    """Look for cited sources whose file is not there, and all that rests on them."""
    desk = graph.desk
    gone: set[str] = set()
    places: set[tuple[str, int]] = set()
    for mention in dict.fromkeys(cited):
        if mention.id not in desk.source_files:
            gone.add(mention.id)
            places.add((mention.file, mention.line))
            yield _not_there(desk, mention)
    # An automatic briefing is composed anew from the sources that are there.
    for id, names in graph.names.items():
        if not names.automatic:
            yield from _claims_on(desk, id, gone, places)


def _not_there(desk: Desk, mention: Mention) -> Finding:
    record = desk.records.get(mention.id)
    held = f" (only its record, {desk.relative(record)})" if record else ""
    return Finding(
        code=MISSING,
        severity="error",
        message=(
            f"The source {mention.id!r} has no file in sources/{held}, "
            f"but this rests on it: “{_short(mention.words)}”"
        ),
        remedy=(
            "Put the file back, or cite another source. "
            + nearest(mention.id, list(desk.source_files))
            + _sign(mention)
        ),
        file=mention.file,
        line=mention.line,
        source=mention.id,
    )


def _sign(mention: Mention) -> str:
    """Return how to print the sign itself, for an ``@`` outside brackets."""
    outside = re.sub(r"\[[^\[\]]*\]", " ", mention.words)
    found = (name for name in _AT.findall(outside) if to_id(name) == mention.id)
    name = next(found, "") if mention.file.endswith(".md") else ""
    return f" If no source is meant, write \\@{name}." if name else ""


def _claims_on(
    desk: Desk, id: str, gone: set[str], places: set[tuple[str, int]]
) -> Iterator[Finding]:
    """Name the claims that rested on a gone source through a table or a value."""
    path = desk.claims_json(id)
    if not gone or not path.exists():
        return
    try:
        tracing = store.read(path, Tracing)
    except msgspec.DecodeError:
        return
    for claim in tracing.ledger.claims:
        lost = sorted({e.source for e in claim.evidence} & gone)
        if lost and (claim.file, claim.line) not in places:
            yield Finding(
                code=MISSING,
                severity="error",
                message=(
                    f"Claim {claim.number} rests on {', '.join(lost)}, "
                    f"which has no file in sources/: “{_short(claim.text)}”"
                ),
                remedy="It rests on it through a table or a value: mend those, or "
                "put the file back.",
                file=claim.file,
                line=claim.line,
                claim=claim.id,
            )


def _short(words: str) -> str:
    return words if len(words) <= 90 else words[:89].rstrip() + "…"
