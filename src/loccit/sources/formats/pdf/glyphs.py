"""What a glyph's code stands for: letters for ligatures, bullets for symbols."""

# Only these are taken apart: all of form NFKC would turn 10² into 102.
_LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}
# Where Symbol and Wingdings keep the bullets that word processors use.
_BULLETS = {0xF0B7, 0xF0A7, 0xF0D8, 0xF0FC, 0xF0A8, 0xF06E, 0xF076}
# pdfium's own mark for a hyphen at the end of a line.
_LINE_END_HYPHENS = {0x2, 0xFFFE}
_PRIVATE = range(0xE000, 0xF900)


def letter(code: int, wrong: bool) -> str:
    """Return what the character ``code`` says, "" when that cannot be known.

    ``wrong`` is whether the font failed to tell. A soft hyphen that a font draws
    is a hyphen, whatever it is called.
    """
    if code in _LINE_END_HYPHENS or code == 0xAD:
        return "-" if code != 0xAD else "\xad"
    if code in _BULLETS:
        return "•"
    if wrong or code in (0, 0xFFFD, 0xFFFF) or code in _PRIVATE or code > 0x10FFFF:
        return ""
    return _LIGATURES.get(code) or chr(code)
