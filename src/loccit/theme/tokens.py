"""The tokens of a theme: colours and fonts, with no library under them."""

from dataclasses import dataclass
from typing import Literal

from loccit.model import Finding

Style = Literal["normal", "italic"]


class ThemeError(Exception):
    """A theme that cannot be used; ``findings`` say why."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__(" ".join(finding.message for finding in findings))
        self.findings = findings


@dataclass(frozen=True, slots=True, kw_only=True)
class Colour:
    """A colour for the screen (``rgb``, "#0B4A7A") and the press (per cent)."""

    name: str
    rgb: str
    cmyk: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """One weight and style that a family is cut in."""

    weight: int
    style: Style


@dataclass(frozen=True, slots=True, kw_only=True)
class Font:
    """The family of a role ("serif"), cut from the variable fonts of ``package``.

    ``axes`` pins the axes other than weight; ``fallback`` names roles.
    """

    role: str
    family: str
    package: str
    axes: dict[str, float]
    cuts: tuple[Cut, ...]
    fallback: tuple[str, ...]


def postscript(family: str, cut: Cut) -> str:
    """Return the PostScript name of a cut: "LoccitSerif-400Italic"."""
    italic = "Italic" if cut.style == "italic" else ""
    return f"{family.replace(' ', '')}-{cut.weight}{italic}"
