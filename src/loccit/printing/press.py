"""The press file's own CSS: the sheet from ``press.css``, the inks from the theme."""

from loccit.theme import Theme
from loccit.theme.colour import css


def press_style(theme: Theme) -> str:
    """Return the CSS that turns the print page into the press page.

    ``print.css`` names colours as ``var(--ink)`` only; here each of these custom
    properties becomes the theme's own separation.
    """
    inks = "".join(
        f"  --{name}: {css(colour.cmyk)};\n" for name, colour in theme.colours.items()
    )
    sheet = theme.file("press.css").read_text(encoding="utf-8")
    return f"{sheet}\n:root {{\n{inks}}}\n"
