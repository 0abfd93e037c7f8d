"""What a reader tells a person of a file whose page shows other words than it holds."""

from loccit.model import Finding

_REMEDY = "Look at it in the program it comes from before you cite it."


def hidden_text() -> Finding:
    """Return the warning that text is in the file which its page does not show."""
    return _warning("hidden-text", "It holds hidden text, which was left out.")


def tracked_changes() -> Finding:
    """Return the warning that the text is not the last word on itself."""
    return _warning(
        "tracked-changes",
        "It has tracked changes; it was read as if all were accepted.",
    )


def hidden_cells(places: list[str]) -> Finding:
    """Return the warning that ``places`` of a workbook are not seen when it opens."""
    return _warning(
        "hidden-cells",
        f"Its {', '.join(places)} {'are' if len(places) > 1 else 'is'} hidden; "
        "what stands there was read all the same.",
    )


def _warning(code: str, message: str) -> Finding:
    return Finding(code=code, severity="warning", message=message, remedy=_REMEDY)
