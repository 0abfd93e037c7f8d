"""The arrows of an exchange: name and measure above, evidence in the dashes."""

from collections.abc import Iterator
from dataclasses import dataclass

from loccit.figures.chart import Chart
from loccit.figures.shapes import WIDTH, Area, Line, Shape, Words
from loccit.model import Mark, Row

PARTY = 22.0
LEFT, RIGHT = PARTY + 2.0, WIDTH - PARTY - 2.0
_HEAD = 3.4
# Dash and gap in mm for how well a transfer is known.
DASHES = {"physical": (), "claimed": (2.8, 1.3), "assessed": (0.5, 0.9)}
MEANING = {
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


def arrow(chart: Chart, transfer: Transfer, y: float) -> Iterator[Shape]:
    """Yield one transfer: name and measure above an arrow in its direction."""
    pen = chart.pen
    colour = pen.colour("blue" if transfer.out else "rust")
    number = bool(transfer.row.values.get(transfer.mark.column))
    width = pen.width(transfer.measure, 8.5, 600)
    room = RIGHT - LEFT - 20.0 - (width + 4.0 if transfer.measure else 0.0)
    label = pen.lines(transfer.label, room)
    text = label[0] if len(label) == 1 else pen.shortened(transfer.label, room)
    yield Words(x=LEFT + 7.0, y=y + 3.0, text=text, colour=pen.colour("ink"))
    if transfer.measure:
        yield Words(
            x=RIGHT - 9.0,
            y=y + 3.0,
            text=transfer.measure,
            colour=colour if number else pen.colour("grey"),
            weight=600 if number else 400,
            style="normal" if number else "italic",
            anchor="end",
        )
    yield from _shaft(transfer, y + 5.6, colour)


def _shaft(transfer: Transfer, y: float, colour: str) -> Iterator[Shape]:
    tail, head = (LEFT, RIGHT) if transfer.out else (RIGHT, LEFT)
    neck = head - _HEAD if transfer.out else head + _HEAD
    yield Line(
        points=((tail, y), (neck, y)),
        colour=colour,
        width=1.6,
        dash=DASHES.get(transfer.evidence, ()),
    )
    yield Area(points=((neck, y - 1.35), (head, y), (neck, y + 1.35)), fill=colour)


def line_styles(chart: Chart, transfers: list[Transfer], y: float) -> Iterator[Shape]:
    """Yield the line styles in use with their meaning: the only legend drawn."""
    x, used = 0.0, {transfer.evidence for transfer in transfers}
    for style, meaning in MEANING.items():
        if style not in used:
            continue
        ink = chart.pen.colour("ink")
        yield Line(
            points=((x, y - 1.0), (x + 6.4, y - 1.0)),
            colour=ink,
            width=1.2,
            dash=DASHES[style],
        )
        grey = chart.pen.colour("grey")
        yield Words(x=x + 7.8, y=y, text=meaning, colour=grey, size=8)
        x += 7.8 + chart.pen.width(meaning, 8) + 4.5
