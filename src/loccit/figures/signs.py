"""The signs for how a number is known: one small shape for each way of knowing."""

from dataclasses import dataclass

from loccit.figures.pen import Pen
from loccit.figures.scale import Scale
from loccit.figures.shapes import POINT, Dot, Line, Shape, Words, box
from loccit.model import Value

THICK = 3.0
# So many steps make a fade smooth at 168 mm; each lies on the one before, so that
# no hairline of paper shows between them.
_STEPS = 56
# Share of the axis over which an open end fades.
_FADE = 0.38

LEGENDS = {
    "ceiling": "Fading bar: upper limit stated, lower limit absent.",
    "floor": "Bar fading to the right: lower limit stated, upper limit absent.",
    "range": "Even bar: both limits stated.",
    "estimate": "Hollow dot: estimate without range.",
    "word": "Pale bar: word drawn as a range.",
    "count": "Solid dot: count.",
    "stated": "Small grey dot: number as stated.",
    "derived": "÷: derived by this desk.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A sign's shapes and its extent from left to right in mm."""

    shapes: tuple[Shape, ...]
    left: float
    right: float


def kind(value: Value) -> str:
    """Return the name in ``LEGENDS`` of the sign that shows ``value``."""
    if value.known == "word" or value.bound == "vague":
        return "word"
    if value.low is None:
        return "ceiling"
    if value.high is None:
        return "floor"
    if value.low != value.high:
        return "range"
    if value.known in ("count", "estimate", "derived"):
        return value.known
    return "estimate" if value.bound == "about" else "stated"


def is_open(value: Value) -> bool:
    """Whether ``value`` has only one limit."""
    return kind(value) in ("ceiling", "floor")


def colour(value: Value) -> str:
    """Return the theme colour that a value's sign and words are set in."""
    return {"count": "rust", "stated": "grey", "derived": "umber"}.get(
        "derived" if value.known == "derived" else kind(value), "blue"
    )


def sign(
    value: Value, span: tuple[float, ...], scale: Scale, y: float, pen: Pen
) -> Sign:
    """Return the sign of ``value``, which covers ``span``, centred on ``y``."""
    name = kind(value)
    if not span:
        return Sign(shapes=(), left=scale.left, right=scale.left)
    places = [scale.at(number) for number in span]
    if name in ("ceiling", "floor"):
        return _faded(name, places[0], scale, y, pen, colour(value))
    if name == "word":
        return _pale(places, y, pen)
    if name == "range":
        fill = pen.colour(colour(value), 0.55)
        return _bar(places[0], places[-1], y, fill)
    return _point(name, places[0], y, pen)


def _bar(left: float, right: float, y: float, fill: str) -> Sign:
    width = max(right - left, 0.8)
    return Sign(
        shapes=(box(left, y - THICK / 2, width, THICK, fill),),
        left=left,
        right=left + width,
    )


def _pale(places: list[float], y: float, pen: Pen) -> Sign:
    """Return a flat bar; with three numbers the second part is paler still."""
    whole = _bar(places[0], places[-1], y, pen.colour("blue-2"))
    if len(places) == 2:
        return whole
    tail = _bar(places[1], places[-1], y, pen.colour("blue-3"))
    return Sign(
        shapes=(*whole.shapes, *tail.shapes), left=whole.left, right=whole.right
    )


def _faded(name: str, end: float, scale: Scale, y: float, pen: Pen, token: str) -> Sign:
    """Return a bar that is full at its hard end and fades to paper at the other."""
    room = (scale.right - scale.left) * _FADE
    way = -1.0 if name == "ceiling" else 1.0
    limit = scale.left if name == "ceiling" else scale.right
    length = max(min(room, abs(end - limit)), 2.0)
    far, top = end + way * length, y - THICK / 2
    steps: list[Shape] = []
    for index in range(_STEPS):
        share = (index + 1) / _STEPS
        start = far - way * length * index / _STEPS
        fill = pen.colour(token, share**1.3)
        steps.append(box(min(start, end), top, abs(end - start), THICK, fill))
    hard = Line(
        points=((end, top - 0.7), (end, top + THICK + 0.7)),
        colour=pen.colour("ink"),
        width=1.2,
    )
    left, right = sorted((far, end))
    return Sign(shapes=(*steps, hard), left=left, right=right)


def _point(name: str, x: float, y: float, pen: Pen) -> Sign:
    if name == "derived":
        words = Words(
            x=x,
            y=y + 1.6,
            text="÷",
            colour=pen.colour("umber"),
            size=13,
            weight=700,
            anchor="middle",
        )
        return Sign(shapes=(words,), left=x - 1.4, right=x + 1.4)
    radius = {"count": 1.35, "estimate": 1.15}.get(name, 0.9)
    fill = {"count": "rust", "estimate": "white"}.get(name, "grey")
    stroke = pen.colour("blue") if name == "estimate" else ""
    dot = Dot(x=x, y=y, r=radius, fill=pen.colour(fill), stroke=stroke)
    edge = radius + (0.8 * POINT if stroke else 0)
    return Sign(shapes=(dot,), left=x - edge, right=x + edge)
