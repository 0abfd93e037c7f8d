"""Characters that a document makes by a font or by their place on the line."""

import re

# The Symbol font's letters and signs in the order of their places.
_LETTERS = dict(
    zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
        "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖαβχδεφγηιϕκλμνοπθρστυϖωξψζ",
        strict=True,
    )
)
_SIGNS = dict(
    zip(
        range(0xA1, 0xCF),
        "ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈",
        strict=True,
    )
)
_WINGDINGS = {
    0xA7: "▪", 0xA8: "◻", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓",
    0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑", 0x6F: "☐", 0x6C: "●", 0x6E: "■",
}  # fmt: skip
_PLACES = {
    "superscript": str.maketrans("0123456789+-−=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾"),
    "subscript": str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎"),
}
_NUMBER = re.compile(r"[0-9+\-−=()]+")
UNKNOWN = "\ufffd"


def symbol(font: str | None, place: str) -> str:
    """Return the character at ``place`` (hexadecimal) of the symbol font ``font``.

    What has no known counterpart is U+FFFD, so that its loss is seen.
    """
    try:
        code = int(place, 16)
    except ValueError:
        return ""
    if not 0xF000 <= code <= 0xF0FF and code > 0xFF:
        return chr(code) if code <= 0x10FFFF else UNKNOWN
    low = code & 0xFF
    if (font or "").lower().startswith("wingdings"):
        return _WINGDINGS.get(low, UNKNOWN)
    return _SIGNS.get(low) or _LETTERS.get(chr(low)) or _ascii(low)


def _ascii(low: int) -> str:
    return chr(low) if 0x20 <= low < 0x7F else UNKNOWN


def raised(words: str, place: str) -> str:
    """Return a number set as ``place`` ("superscript", "subscript") in Unicode.

    10² must not become 102. Words are returned as they are.
    """
    if place in _PLACES and _NUMBER.fullmatch(words):
        return words.translate(_PLACES[place])
    return words
