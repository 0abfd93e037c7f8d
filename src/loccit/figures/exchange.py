"""What two parties send each other: arrows there, arrows back, none to scale."""

from collections.abc import Iterator
from dataclasses import dataclass

from loccit.figures.chart import Chart, Drawing, printed, words_of
from loccit.figures.shapes import WIDTH, Area, Line, Shape, Words, box, marked
from loccit.figures.spec import Exchange
from loccit.model import Finding, Mark, Row

_PARTY = 22.0
_PITCH = 9.4
_PAD = 4.0
_LEFT, _RIGHT = _PARTY + 2.0, WIDTH - _PARTY - 2.0
_HEAD = 3.4
# Dash and gap in mm for how well a transfer is known.
_DASHES = {"physical": (), "claimed": (2.8, 1.3), "assessed": (0.5, 0.9)}
_MEANING = {
    "physical": "physical evidence",
    "claimed": "official or press claim",
    "assessed": "author’s assessment",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """One arrow: from left to right when ``out``, else back."""

    row: Row
    label: str
    measure: str
    evidence: str
    out: bool
    mark: Mark


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
            rule = ((_LEFT, y + 0.8), (_RIGHT, y + 0.8))
            body.append(Line(points=rule, colour=chart.pen.colour("rule")))
            y += 4.0
        for transfer in group:
            body += marked(transfer.mark.id, *_arrow(chart, transfer, y))
            y += _PITCH
    foot = y + _PAD / 2
    keys = list(_keys(chart, transfers, foot + 5.4)) if spec.evidence else []
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
        if spec.evidence and evidence not in _DASHES:
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
        evidence=evidence if evidence in _DASHES or not spec.evidence else "assessed",
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
        f"Write one of {', '.join(_DASHES)}.",
    )


def _boxes(chart: Chart, parties: list[str], foot: float) -> Iterator[Shape]:
    """Yield the two parties as boxes of the full height with their names."""
    for index, party in enumerate(parties):
        left = 0.0 if index == 0 else WIDTH - _PARTY
        yield box(left, 0, _PARTY, foot, chart.pen.colour("paper"))
        lines = chart.pen.lines(party, _PARTY - 3, 8.5, 600)
        first = foot / 2 + 1.1 - 2.0 * (len(lines) - 1)
        for number, text in enumerate(lines):
            yield Words(
                x=left + _PARTY / 2,
                y=first + 4.0 * number,
                text=text,
                colour=chart.pen.colour("ink"),
                weight=600,
                anchor="middle",
            )


def _arrow(chart: Chart, transfer: Transfer, y: float) -> Iterator[Shape]:
    """Yield one transfer: name and measure above an arrow in its direction."""
    pen = chart.pen
    colour = pen.colour("blue" if transfer.out else "rust")
    number = bool(transfer.row.values.get(transfer.mark.column))
    width = pen.width(transfer.measure, 8.5, 600)
    room = _RIGHT - _LEFT - 20.0 - (width + 4.0 if transfer.measure else 0.0)
    label = pen.lines(transfer.label, room)
    text = label[0] if len(label) == 1 else pen.shortened(transfer.label, room)
    yield Words(x=_LEFT + 7.0, y=y + 3.0, text=text, colour=pen.colour("ink"))
    if transfer.measure:
        yield Words(
            x=_RIGHT - 9.0,
            y=y + 3.0,
            text=transfer.measure,
            colour=colour if number else pen.colour("grey"),
            weight=600 if number else 400,
            style="normal" if number else "italic",
            anchor="end",
        )
    yield from _shaft(transfer, y + 5.6, colour)


def _shaft(transfer: Transfer, y: float, colour: str) -> Iterator[Shape]:
    tail, head = (_LEFT, _RIGHT) if transfer.out else (_RIGHT, _LEFT)
    neck = head - _HEAD if transfer.out else head + _HEAD
    yield Line(
        points=((tail, y), (neck, y)),
        colour=colour,
        width=1.6,
        dash=_DASHES.get(transfer.evidence, ()),
    )
    yield Area(points=((neck, y - 1.35), (head, y), (neck, y + 1.35)), fill=colour)


def _keys(chart: Chart, transfers: list[Transfer], y: float) -> Iterator[Shape]:
    """Yield the line styles in use with their meaning: the only legend drawn."""
    x, used = 0.0, {transfer.evidence for transfer in transfers}
    for style, meaning in _MEANING.items():
        if style not in used:
            continue
        ink = chart.pen.colour("ink")
        yield Line(
            points=((x, y - 1.0), (x + 6.4, y - 1.0)),
            colour=ink,
            width=1.2,
            dash=_DASHES[style],
        )
        grey = chart.pen.colour("grey")
        yield Words(x=x + 7.8, y=y, text=meaning, colour=grey, size=8)
        x += 7.8 + chart.pen.width(meaning, 8) + 4.5


def _alt(parties: list[str], out: list[Transfer], back: list[Transfer]) -> str:
    said = []
    for group, way in ((out, parties), (back, parties[::-1])):
        named = "; ".join(_said(transfer) for transfer in group)
        if named:
            said.append(f"From {way[0]} to {way[1]}: {named}.")
    return f"Arrows between {' and '.join(parties)}. {' '.join(said)}"


def _said(transfer: Transfer) -> str:
    meaning = _MEANING.get(transfer.evidence)
    return f"{transfer.mark.label} ({meaning})" if meaning else transfer.mark.label
