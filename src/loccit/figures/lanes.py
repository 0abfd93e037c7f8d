"""One lane of a timeline: a track with signs, and labels stacked over it."""

from collections.abc import Iterator
from dataclasses import dataclass

from loccit.figures.calendar import Period
from loccit.figures.chart import Chart
from loccit.figures.labels import GAP, Label, Placed, place
from loccit.figures.shapes import WIDTH, Dot, Line, Shape, Words, box, marked
from loccit.figures.timescale import TimeScale
from loccit.model import Mark, Row

# A label is broken into lines of at most this many mm.
ROOM = 62.0
_LEADING = 3.7
_HEAD = 6.0
# Between the lowest label and the track.
_AIR = 2.6
# From this width on, in mm, a bar is its label's own leader.
_LONG = 12.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One row to draw: when it was, and its words line by line, the date last."""

    row: Row
    when: Period
    lines: tuple[str, ...]
    lane: str
    mark: Mark


def lane_of(
    chart: Chart, scale: TimeScale, events: list[Event], token: str, y: float
) -> tuple[list[Shape], float]:
    """Return the shapes of one lane that starts at ``y``, and where it ends."""
    head = _head(chart, events[0].lane, token, y)
    labels = [_label(chart, scale, event) for event in events]
    places = place(labels, WIDTH)
    if places is None:
        below = y + (_HEAD if head else 0)
        return _rows(chart, scale, events, token, below, head)
    pitch = max(len(event.lines) + 1 for event in events) * _LEADING + 1.2
    top = max(spot.level for spot in places)
    if head:
        # The heading shares the height of the top labels when they keep clear of it.
        edge = chart.pen.extent(head[0])[2] + GAP
        high = [spot.left for spot in places if spot.level == top]
        y += 0.6 if min(high) > edge else _HEAD
    line = y + pitch * (1 + top) + _AIR
    shapes: list[Shape] = [*head, _track(chart, line)]
    for event, label, spot in zip(events, labels, places, strict=True):
        foot = line - _AIR - pitch * spot.level
        leader = _leader(chart, label.x, foot - pitch + 1.2, line)
        parts = (
            *(leader if label.leader else ()),
            *_words(chart, event, spot, foot, spot.left < label.x),
            *_sign(chart, scale, event.when, line, token),
        )
        shapes += marked(event.mark.id, *parts)
    return shapes, line + 7.0


def _head(chart: Chart, lane: str, token: str, y: float) -> list[Words]:
    if not lane:
        return []
    colour = chart.pen.colour(token)
    text = chart.pen.shortened(lane.upper(), WIDTH, 8, 600)
    return [Words(x=0, y=y + 3, text=text, colour=colour, size=8, weight=600)]


def _label(chart: Chart, scale: TimeScale, event: Event) -> Label:
    """Return an event's label; over a long bar it starts where the bar does."""
    start = scale.at(event.when.first.toordinal())
    long = scale.at(event.when.last.toordinal() + 1) - start >= _LONG
    x = start if long else scale.middle(event.when)
    return Label(x=x, width=_width(chart, event), leader=not long)


def _width(chart: Chart, event: Event) -> float:
    bold = [chart.pen.width(line, 8.5, 600) for line in event.lines]
    return max(*bold, chart.pen.width(event.when.words(), 8))


def _track(chart: Chart, y: float) -> Shape:
    return Line(points=((0, y), (WIDTH, y)), colour=chart.pen.colour("rule"))


def _leader(chart: Chart, x: float, top: float, line: float) -> Iterator[Shape]:
    yield Line(
        points=((x, top), (x, line)), colour=chart.pen.colour("rule-2"), width=0.5
    )


def _words(
    chart: Chart, event: Event, spot: Placed, foot: float, right: bool
) -> Iterator[Shape]:
    """Yield a label whose last baseline is ``foot``, set against its leader."""
    edge = spot.left + (_width(chart, event) if right else 0)
    lines = (*event.lines, event.when.words())
    for index, text in enumerate(lines):
        last = index == len(lines) - 1
        yield Words(
            x=edge,
            y=foot - _LEADING * (len(lines) - 1 - index),
            text=text,
            colour=chart.pen.colour("grey" if last else "ink"),
            size=8 if last else 8.5,
            weight=400 if last else 600,
            anchor="end" if right else "start",
        )


def _sign(
    chart: Chart, scale: TimeScale, when: Period, y: float, token: str
) -> Iterator[Shape]:
    """Yield a dot for a day, a full bar up to a quarter, a pale bar beyond."""
    if when.grain == "day":
        yield Dot(x=scale.middle(when), y=y, r=1.0, fill=chart.pen.colour(token))
        return
    left, right = scale.at(when.first.toordinal()), scale.at(when.last.toordinal() + 1)
    pale = when.grain == "year" or when.last.year - when.first.year > 0
    colour = chart.pen.colour(token, 0.38 if pale else 1.0)
    height = 1.8 if pale else 2.4
    yield box(left, y - height / 2, max(right - left, 0.8), height, colour)


def _rows(
    chart: Chart,
    scale: TimeScale,
    events: list[Event],
    token: str,
    y: float,
    head: list[Words],
) -> tuple[list[Shape], float]:
    """Return a lane too dense for one line: each event on a row of its own."""
    shapes: list[Shape] = [*head]
    for event in events:
        lines = len(event.lines) + 1
        middle = y + lines * _LEADING / 2 + 0.2
        width = _width(chart, event)
        start = scale.at(event.when.first.toordinal())
        end = max(scale.at(event.when.last.toordinal() + 1), scale.middle(event.when))
        before = end + 2.2 + width > WIDTH
        left = max(0.0, start - 2.2 - width) if before else end + 2.2
        spot = Placed(left=left, level=0)
        foot = middle + _LEADING * (lines - 1) / 2 + 1.0
        parts = (
            *_sign(chart, scale, event.when, middle, token),
            *_words(chart, event, spot, foot, before),
        )
        shapes += marked(event.mark.id, *parts)
        y += lines * _LEADING + 2.4
        shapes.append(_track(chart, y - 0.8))
    return shapes, y + 4.0
