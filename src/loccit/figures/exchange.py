"""What two parties send each other: arrows there, arrows back, none to scale."""

from collections.abc import Iterator

from loccit.figures.arrows import (
    DASHES,
    LEFT,
    MEANING,
    PARTY,
    RIGHT,
    Transfer,
    arrow,
    line_styles,
)
from loccit.figures.chart import Chart, Drawing, printed, words_of
from loccit.figures.shapes import WIDTH, Line, Shape, Words, box, marked
from loccit.figures.spec import Exchange
from loccit.model import Finding, Row

_PITCH = 9.4
_PAD = 4.0


def draw(spec: Exchange, chart: Chart) -> Drawing:
    """Draw the rows of ``chart`` as arrows between its two parties."""
    parties = _parties(spec, chart)
    transfers, findings = _transfers(spec, chart, parties)
    if not transfers:
        return Drawing(
            shapes=(), height=0, marks=(), legend="", alt="", findings=findings
        )
    body: list[Shape] = []
    out = [transfer for transfer in transfers if transfer.out]
    back = [transfer for transfer in transfers if not transfer.out]
    y = _PAD
    for group in (out, back):
        if group is back and out and back:
            rule = ((LEFT, y + 0.8), (RIGHT, y + 0.8))
            body.append(Line(points=rule, colour=chart.pen.colour("rule")))
            y += 4.0
        for transfer in group:
            body += marked(transfer.mark.id, *arrow(chart, transfer, y))
            y += _PITCH
    foot = y + _PAD / 2
    keys = list(line_styles(chart, transfers, foot + 5.4)) if spec.evidence else []
    return Drawing(
        shapes=(*_boxes(chart, parties, foot), *body, *keys),
        height=foot + (7.4 if keys else 0.4),
        marks=tuple(transfer.mark for transfer in transfers),
        legend="Lines are not to scale.",
        alt=_alt(parties, out, back),
        findings=findings,
    )


def _parties(spec: Exchange, chart: Chart) -> list[str]:
    named = [
        words_of(row, column) for row in chart.rows for column in (spec.from_, spec.to)
    ]
    return [name for name in dict.fromkeys(named) if name][:2]


def _transfers(
    spec: Exchange, chart: Chart, parties: list[str]
) -> tuple[list[Transfer], tuple[Finding, ...]]:
    transfers: list[Transfer] = []
    findings: list[Finding] = []
    for row in chart.rows:
        way = [words_of(row, spec.from_), words_of(row, spec.to)]
        if way[0] == way[1] or not set(way) <= set(parties):
            findings.append(_third(chart, row, way, parties))
            continue
        evidence = words_of(row, spec.evidence).lower()
        if spec.evidence and evidence not in DASHES:
            findings.append(_unknown(spec, chart, row, evidence))
        transfers.append(_transfer(spec, chart, row, evidence, way[0] == parties[0]))
    return transfers, tuple(findings)


def _transfer(
    spec: Exchange, chart: Chart, row: Row, evidence: str, out: bool
) -> Transfer:
    label = words_of(row, spec.label) or row.id
    measure = printed(row, spec.y) if spec.y else ""
    drawn = f"{label}, {measure}" if measure else label
    return Transfer(
        row=row,
        label=label,
        measure=measure,
        evidence=evidence if evidence in DASHES or not spec.evidence else "assessed",
        out=out,
        mark=chart.mark(row, spec.y or spec.label, drawn),
    )


def _third(chart: Chart, row: Row, way: list[str], parties: list[str]) -> Finding:
    return chart.finding(
        row,
        "not-between-parties",
        f"Row {row.id!r} is left out of the chart {chart.id!r}: it goes from "
        f"{way[0]!r} to {way[1]!r}, the chart stands between {' and '.join(parties)}.",
        "Keep the rows of two parties with `filter`, or make one chart for each pair.",
    )


def _unknown(spec: Exchange, chart: Chart, row: Row, evidence: str) -> Finding:
    return chart.finding(
        row,
        "unknown-evidence",
        f"Row {row.id!r} has {evidence!r} in {spec.evidence!r} and is drawn as "
        "assessed.",
        f"Write one of {', '.join(DASHES)}.",
    )


def _boxes(chart: Chart, parties: list[str], foot: float) -> Iterator[Shape]:
    """Yield the two parties as boxes of the full height with their names."""
    for index, party in enumerate(parties):
        left = 0.0 if index == 0 else WIDTH - PARTY
        yield box(left, 0, PARTY, foot, chart.pen.colour("paper"))
        lines = chart.pen.lines(party, PARTY - 3, 8.5, 600)
        first = foot / 2 + 1.1 - 2.0 * (len(lines) - 1)
        for number, text in enumerate(lines):
            yield Words(
                x=left + PARTY / 2,
                y=first + 4.0 * number,
                text=text,
                colour=chart.pen.colour("ink"),
                weight=600,
                anchor="middle",
            )


def _alt(parties: list[str], out: list[Transfer], back: list[Transfer]) -> str:
    said = []
    for group, way in ((out, parties), (back, parties[::-1])):
        named = "; ".join(_said(transfer) for transfer in group)
        if named:
            said.append(f"From {way[0]} to {way[1]}: {named}.")
    return f"Arrows between {' and '.join(parties)}. {' '.join(said)}"


def _said(transfer: Transfer) -> str:
    meaning = MEANING.get(transfer.evidence)
    return f"{transfer.mark.label} ({meaning})" if meaning else transfer.mark.label
