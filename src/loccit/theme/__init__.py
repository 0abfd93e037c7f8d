"""How things look: a theme's tokens, files, fonts and colours.

``load`` reads a theme, ``fonts.faces`` cuts its static fonts, ``colour`` mixes and
separates its colours.
"""

from loccit.theme.load import Theme, load
from loccit.theme.tokens import Colour, Cut, Font, ThemeError

__all__ = ["Colour", "Cut", "Font", "Theme", "ThemeError", "load"]
