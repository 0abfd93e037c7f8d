"""Colours: mixed to solids, since nothing here is transparent, and for the press."""

from loccit.theme.load import Theme
from loccit.theme.tokens import Colour

Cmyk = tuple[float, float, float, float]


def mixed(theme: Theme, name: str, share: float, ground: str = "white") -> str:
    """Return ``share`` (0 to 1) of the colour ``name`` on ``ground`` as "#RRGGBB"."""
    one, other = (
        _channels(theme.colours[name].rgb),
        _channels(theme.colours[ground].rgb),
    )
    return "#" + "".join(
        f"{round(o + (c - o) * share):02X}" for c, o in zip(one, other, strict=True)
    )


def press(colour: str, theme: Theme) -> str:
    """Return "#RRGGBB" as CSS ``device-cmyk()``.

    A theme colour gives its own separation; a mix of one with white the same share
    of it; any other colour the plain complement, grey in black ink only.
    """
    return css(separation(colour, theme))


def css(cmyk: Cmyk) -> str:
    """Return per cents of the four inks as CSS: "device-cmyk(1 0.65 0.15 0.2)"."""
    return f"device-cmyk({' '.join(f'{ink / 100:.4g}' for ink in cmyk)})"


def separation(colour: str, theme: Theme) -> Cmyk:
    """Return the four inks of "#RRGGBB" in per cent; see :func:`press`."""
    for token in theme.colours.values():
        if token.rgb == colour.upper():
            return token.cmyk
    for token in theme.colours.values():
        share = _share(colour, token)
        if share is not None:
            c, m, y, k = (round(ink * share, 2) for ink in token.cmyk)
            return c, m, y, k
    return _complement(colour)


def _channels(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return red, green, blue


def _share(colour: str, token: Colour) -> float | None:
    """Return how much of ``token`` on white gives ``colour``, None if no share does."""
    depths = [255 - channel for channel in _channels(colour)]
    full = [255 - channel for channel in _channels(token.rgb)]
    if max(full) == 0:
        return None
    share = depths[full.index(max(full))] / max(full)
    # Half a step of rounding in the mix, half in the channel compared with.
    near = all(abs(d - f * share) <= 1 for d, f in zip(depths, full, strict=True))
    return share if near and share <= 1 else None


def _complement(colour: str) -> Cmyk:
    """Return the textbook separation: black takes what the three inks share."""
    red, green, blue = (channel / 255 for channel in _channels(colour))
    black = 1 - max(red, green, blue)
    if black == 1:
        return 0, 0, 0, 100
    c, m, y = ((1 - x - black) / (1 - black) * 100 for x in (red, green, blue))
    return round(c, 2), round(m, 2), round(y, 2), round(black * 100, 2)
