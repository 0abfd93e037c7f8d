"""Dated events on lanes: a dot where the day is known, a bar for month or year."""

from loccit.figures.calendar import period
from loccit.figures.chart import Chart, Drawing, words_of
from loccit.figures.lanes import ROOM, Event, lane_of
from loccit.figures.shapes import Shape
from loccit.figures.spec import Timeline
from loccit.figures.timescale import axis, covering
from loccit.model import Finding, Row

_COLOURS = ("blue", "rust", "umber", "grey")


def draw(spec: Timeline, chart: Chart) -> Drawing:
    """Draw the events of ``chart`` in their lanes over one axis."""
    events, findings = _events(spec, chart)
    if not events:
        return Drawing(
            shapes=(), height=0, marks=(), legend="", alt="", findings=findings
        )
    scale = covering([event.when for event in events])
    shapes: list[Shape] = []
    y = 0.0
    lanes = list(dict.fromkeys(event.lane for event in events))
    for number, lane in enumerate(lanes):
        token = _COLOURS[number % len(_COLOURS)]
        own = [event for event in events if event.lane == lane]
        own.sort(key=lambda event: (scale.middle(event.when), event.when))
        drawn, y = lane_of(chart, scale, own, token, y)
        shapes += drawn
    shapes += axis(scale, y, chart.pen)
    return Drawing(
        shapes=tuple(shapes),
        height=y + 6.0,
        marks=tuple(event.mark for event in events),
        legend=_legend(events),
        alt=_alt(events),
        findings=findings,
    )


def _events(spec: Timeline, chart: Chart) -> tuple[list[Event], tuple[Finding, ...]]:
    events: list[Event] = []
    findings: list[Finding] = []
    for row in chart.rows:
        when = period(words_of(row, spec.x))
        if when is None:
            findings.append(_undated(spec, chart, row))
            continue
        words = words_of(row, spec.label) or row.id
        events.append(
            Event(
                row=row,
                when=when,
                lines=chart.pen.lines(words, ROOM, 8.5, 600),
                lane=words_of(row, spec.lane),
                mark=chart.mark(row, spec.x, f"{words}, {when.words()}"),
            )
        )
    return events, tuple(findings)


def _undated(spec: Timeline, chart: Chart, row: Row) -> Finding:
    cell = words_of(row, spec.x)
    said = f"{cell!r} is no date that can be drawn" if cell else "it has no date"
    return chart.finding(
        row,
        "no-date",
        f"Row {row.id!r} is left out of the chart {chart.id!r}: {said}.",
        "Write dates as 2024, 2024-06, 2024-06-19 or 2024-06-19/2024-06-21.",
    )


def _legend(events: list[Event]) -> str:
    said = {
        "day": "Dot: day known.",
        "month": "Short bar: month known.",
        "quarter": "Bar: quarter known.",
        "year": "Long pale bar: year known.",
        "span": "Bar from first to last day: period.",
    }
    grains = {event.when.grain for event in events}
    return " ".join(words for grain, words in said.items() if grain in grains)


def _alt(events: list[Event]) -> str:
    lanes = list(dict.fromkeys(event.lane for event in events))
    said = []
    for lane in lanes:
        own = sorted((e for e in events if e.lane == lane), key=lambda e: e.when)
        named = "; ".join(event.mark.label for event in own)
        said.append(f"{lane}: {named}." if lane else f"{named}.")
    return f"Timeline of dated events. {' '.join(said)}"
