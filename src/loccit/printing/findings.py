"""What went wrong while printing, worded for the person who can mend it."""

import re

from loccit.model import Finding

_NO_GLYPH = re.compile(r"\.notdef glyph rendered .*: \"(?P<character>.*)\" \(U\+")


def complaint(file: str, words: str) -> Finding:
    """Return the finding for one warning of the engine that lays out the pages."""
    blank = _NO_GLYPH.match(words)
    if blank:
        return stranger(file, "an empty box", blank["character"])
    return Finding(
        code="print-page",
        severity="error",
        message=f"The page could not be printed as written: {_sentence(words)}",
        remedy=(
            "If it is about a style, change the theme's print.css; if it is about a "
            "picture or a link, change the briefing or the theme's templates."
        ),
        file=file,
    )


def stranger(file: str, font: str, characters: str) -> Finding:
    """Return the finding for characters set in a font that is not the theme's."""
    return Finding(
        code="font-not-in-theme",
        severity="error",
        message=(
            f"The theme's fonts do not have “{characters}”; {font} was printed instead."
        ),
        remedy=(
            "Write other characters, or name a font that has them among the "
            "theme's fonts."
        ),
        file=file,
    )


def unprinted(file: str, reason: str) -> Finding:
    """Return the finding for a page that the engine gave no PDF for."""
    return Finding(
        code="not-printed",
        severity="error",
        message=f"The briefing could not be printed. {reason}",
        remedy=(
            "Make the briefing or its tables smaller, or raise `limits` in loccit.yaml."
        ),
        file=file,
    )


def no_resource(file: str, name: str) -> Finding:
    """Return the finding for a font or figure that the page names in vain."""
    return Finding(
        code="resource-missing",
        severity="error",
        message=f"The page asks for {name}, which is not there.",
        remedy="Build the figures and the page again; check the names in the theme.",
        file=file,
    )


def _sentence(words: str) -> str:
    words = " ".join(words.split())
    return words if words.endswith((".", "!", "?")) else f"{words}."
