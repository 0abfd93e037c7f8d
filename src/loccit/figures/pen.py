"""The pen: the theme's colours, and the width of words before they are set."""

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from loccit.figures.shapes import POINT, Words
from loccit.theme import Theme
from loccit.theme.colour import mixed
from loccit.theme.fonts import Face
from loccit.theme.tokens import Style

# Share of the size that the letters of Source Sans reach above and below the line.
ASCENT, DESCENT = 0.76, 0.24


@dataclass(frozen=True)
class Pen:
    """Draws in the colours and faces of ``theme``; ``faces`` are its role "sans"."""

    theme: Theme
    faces: tuple[Face, ...]

    def colour(self, name: str, share: float = 1.0) -> str:
        """Return a theme colour as "#RRGGBB", mixed with white when not full."""
        return mixed(self.theme, name, share)

    def face(self, weight: int = 400, style: Style = "normal") -> Face:
        """Return the face of the right style whose weight is nearest."""
        fits = [face for face in self.faces if face.style == style] or self.faces
        return min(fits, key=lambda face: abs(face.weight - weight))

    def width(
        self, text: str, size: float = 8.5, weight: int = 400, style: Style = "normal"
    ) -> float:
        """Return the width of ``text`` in millimetres."""
        return _width(text, size, self.face(weight, style).file)

    def extent(self, words: Words) -> tuple[float, float, float, float]:
        """Return left, top, right and foot of ``words`` in millimetres."""
        width = self.width(words.text, words.size, words.weight, words.style)
        back = {"start": 0.0, "middle": width / 2, "end": width}[words.anchor]
        left, size = words.x - back, words.size * POINT
        return left, words.y - ASCENT * size, left + width, words.y + DESCENT * size

    def lines(
        self, text: str, room: float, size: float = 8.5, weight: int = 400
    ) -> tuple[str, ...]:
        """Return ``text`` in lines no wider than ``room`` mm where its words allow.

        A single word that is too wide is cut and ends in "…".
        """
        lines: list[str] = []
        for word in text.split():
            joined = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(joined, size, weight) <= room:
                lines[-1] = joined
            else:
                lines.append(self.shortened(word, room, size, weight))
        return tuple(lines)

    def shortened(
        self, text: str, room: float, size: float = 8.5, weight: int = 400
    ) -> str:
        """Return ``text``, cut to ``room`` mm with a final "…" where it is longer."""
        cut = text
        while cut not in ("", "…") and self.width(cut, size, weight) > room:
            cut = cut.removesuffix("…")[:-1].rstrip() + "…"
        return cut


@lru_cache(maxsize=4096)
def _width(text: str, size: float, file: Path) -> float:
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import text_to_path

    font = FontProperties(fname=str(file), size=size)
    width, _, _ = text_to_path.get_text_width_height_descent(text, font, False)
    return float(width) * POINT
