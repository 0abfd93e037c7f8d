"""How each quantity is known: one row a quantity, one sign for each way of knowing."""

from collections.abc import Iterator

from loccit.figures import signs
from loccit.figures.caption import Caption
from loccit.figures.chart import Chart, Drawing, printed, words_of
from loccit.figures.pen import Pen
from loccit.figures.readings import Item, items_of, remark_of
from loccit.figures.scale import Scale, axis, gridlines, linear, logarithmic
from loccit.figures.shapes import WIDTH, Shape, Words, marked
from loccit.figures.spec import Range
from loccit.model import Mark

PITCH = 8.6
HEAD = 7.5
_GAP = 5.0


def draw(spec: Range, chart: Chart) -> Drawing:
    """Draw the rows of ``chart``, grouped, on one scale."""
    items, findings = items_of(spec, chart)
    if not items:
        return Drawing(
            shapes=(), height=0, marks=(), legend="", alt="", findings=findings
        )
    scale = _scale(spec, chart, items)
    body: list[Shape] = []
    marks: list[Mark] = []
    y, group = 1.0, ""
    for item in items:
        if item.group != group:
            group, y = item.group, y + HEAD
            body.append(_heading(chart, group, y - 1.8))
        mark = chart.mark(item.row, spec.x, printed(item.row, spec.x))
        marks.append(mark)
        body += _row(spec, chart, item, mark, scale, y + PITCH / 2)
        y += PITCH
    top = HEAD if items[0].group else 1.0
    shapes = (*gridlines(scale, top, y, chart.pen), *body, *axis(scale, y, chart.pen))
    return Drawing(
        shapes=shapes,
        height=y + 7.0,
        marks=tuple(marks),
        legend=_legend(items),
        alt=_alt(spec, items, marks),
        findings=findings,
    )


def _scale(spec: Range, chart: Chart, items: list[Item]) -> Scale:
    """Return the widest scale on which every caption has room beside its sign."""
    pen = chart.pen
    widest = max(pen.width(line) for item in items for line in item.label)
    left = max(26.0, widest + _GAP)
    captions = [_caption(spec, item) for item in items]
    right, narrowest = WIDTH - 8.0, left + 20.0
    while right > narrowest:
        scale = _over(spec, items, left, right)
        if all(_fits(*pair, scale, pen) for pair in zip(captions, items, strict=True)):
            return scale
        right -= 4.0
    return _over(spec, items, left, narrowest)


def _fits(caption: Caption, item: Item, scale: Scale, pen: Pen) -> bool:
    sign = signs.sign(item.value, item.span, scale, 0, pen)
    return caption.place(sign, scale.left - _GAP, pen) is not None


def _over(spec: Range, items: list[Item], left: float, right: float) -> Scale:
    numbers = [number for item in items for number in item.span] or [1.0]
    if spec.scale == "linear":
        return linear(numbers, left, right)
    # An open end needs somewhere to fade to, even when the limit stands alone.
    fading = any(signs.is_open(item.value) for item in items)
    alone = fading and max(numbers) < min(numbers) * 100
    return logarithmic([*numbers, min(numbers) / (100 if alone else 1)], left, right)


def _heading(chart: Chart, group: str, y: float) -> Shape:
    return Words(
        x=0,
        y=y,
        text=group.upper(),
        colour=chart.pen.colour("grey"),
        size=8,
        weight=600,
    )


def _row(
    spec: Range, chart: Chart, item: Item, mark: Mark, scale: Scale, y: float
) -> Iterator[Shape]:
    """Yield one row: its label, its sign, its value and a remark, all on ``y``."""
    leading = 3.6
    first = y + 1.1 - leading * (len(item.label) - 1) / 2
    for index, line in enumerate(item.label):
        ink = chart.pen.colour("ink")
        yield Words(x=0, y=first + index * leading, text=line, colour=ink)
    sign = signs.sign(item.value, item.span, scale, y, chart.pen)
    caption = _caption(spec, item)
    x = caption.place(sign, scale.left - _GAP, chart.pen)
    words = caption.words(scale.left if x is None else x, y, chart.pen)
    yield from marked(mark.id, *words, *sign.shapes)


def _caption(spec: Range, item: Item) -> Caption:
    remark = words_of(item.row, spec.remark) or remark_of(item)
    label, colour = printed(item.row, spec.x), signs.colour(item.value)
    return Caption(value=label, remark=remark, colour=colour)


def _legend(items: list[Item]) -> str:
    kinds = [signs.kind(item.value) for item in items]
    said = [words for name, words in signs.LEGENDS.items() if name in kinds]
    drawn_word = any(signs.kind(i.value) == "word" and i.span for i in items)
    if not drawn_word:
        said = [words for words in said if words != signs.LEGENDS["word"]]
    return " ".join(said)


def _alt(spec: Range, items: list[Item], marks: list[Mark]) -> str:
    said = "; ".join(
        f"{' '.join(item.label)}: {mark.label}{_bracketed(remark_of(item))}"
        for item, mark in zip(items, marks, strict=True)
    )
    scale = "logarithmic" if spec.scale == "log" else "linear"
    return f"Chart of how each quantity is known, on a {scale} scale. {said}."


def _bracketed(remark: str) -> str:
    return f" ({remark})" if remark else ""
