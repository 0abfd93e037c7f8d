"""Words beside a sign: the value in bold, a remark in italics, never over a sign."""

from collections.abc import Iterator
from dataclasses import dataclass

from loccit.figures.pen import Pen
from loccit.figures.shapes import WIDTH, Shape, Words, box
from loccit.figures.signs import Sign

_GAP = 1.8
_BETWEEN = 1.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """A value and a remark on one line; ``colour`` is a theme colour's name."""

    value: str
    remark: str
    colour: str

    def width(self, pen: Pen) -> float:
        """Return the width of both in mm."""
        tail = pen.width(self.remark, 8, 400, "italic") + _BETWEEN
        return pen.width(self.value, 8.5, 600) + (tail if self.remark else 0.0)

    def place(self, sign: Sign, left: float, pen: Pen) -> float | None:
        """Return where it starts: after the sign, else before it; None without room.

        ``left`` is where the labels of the rows end.
        """
        width = self.width(pen)
        if sign.right + _GAP + width <= WIDTH:
            return sign.right + _GAP
        before = sign.left - _GAP - width
        return before if before >= left else None

    def words(self, x: float, y: float, pen: Pen) -> Iterator[Shape]:
        """Yield the words from ``x`` on, on white, so that gridlines stop before."""
        bold = Words(
            x=x,
            y=y + 1.1,
            text=self.value,
            colour=pen.colour(self.colour),
            weight=600,
        )
        soft = Words(
            x=x + pen.width(self.value, 8.5, 600) + _BETWEEN,
            y=y + 1.1,
            text=self.remark,
            colour=pen.colour("grey"),
            size=8,
            style="italic",
        )
        yield box(x - 0.7, y - 2.2, self.width(pen) + 1.4, 4.4, pen.colour("white"))
        yield bold
        if self.remark:
            yield soft
