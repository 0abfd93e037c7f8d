"""What a reader tells a person of a file whose page shows other words than it holds."""

from loccit.model import Finding

_REMEDY = "Look at it in the program it comes from before you cite it."


def hidden_text() -> Finding:
    """Return the warning that text is in the file which its page does not show."""
    return _warning("hidden-text", "Text that is hidden in it was left out.")


def tracked_changes() -> Finding:
    """Return the warning that the text is not the last word on itself."""
    return _warning(
        "tracked-changes",
        "Its tracked changes were read as if all were accepted.",
    )


def hidden_cells(places: list[str]) -> Finding:
    """Return the warning that ``places`` of a workbook are not seen when it opens."""
    return _warning(
        "hidden-cells",
        f"What is hidden in it was read all the same: {', '.join(places)}.",
    )


def uncounted_cells(places: list[str]) -> Finding:
    """Return the warning that formulas at ``places`` have no result in the file."""
    some = ", ".join(places[:5]) + (", …" if len(places) > 5 else "")
    return Finding(
        code="formula-without-value",
        severity="warning",
        message=f"Formulas have no results in it: {some}.",
        remedy="Open it in a spreadsheet program and save it there.",
    )


def _warning(code: str, message: str) -> Finding:
    return Finding(code=code, severity="warning", message=message, remedy=_REMEDY)


def attachments(listed: list[str]) -> Finding:
    """Return the note that what came with a mail was not read."""
    count = f"{len(listed)} attachment{'s' * (len(listed) > 1)}"
    return Finding(
        code="mail-attachments",
        severity="note",
        message=f"It has {count}, listed in its text and not read: "
        f"{'; '.join(listed[:8])}{'; …' * (len(listed) > 8)}.",
        remedy="Save those that you cite into sources/ as sources of their own.",
    )


def strange_header(what: str) -> Finding:
    """Return the warning that a mail's headers are not what they seem."""
    return Finding(
        code="mail-headers",
        severity="warning",
        message=f"{what}.",
        remedy="Look at the mail's source in your mail program before you trust who "
        "sent it, and write the right author, date and title into its record.",
    )


def other_encoding(said: str, taken: str) -> Finding:
    """Return the warning that a mail is not written as it says."""
    return Finding(
        code="encoding-wrong",
        severity="warning",
        message=f"It says that it is written in {said}, which does not fit; it was "
        f"read as {taken}.",
        remedy="Look at its accents and quotation marks before you cite it.",
    )
