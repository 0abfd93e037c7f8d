"""A table's bytes as text, in the encodings that spreadsheets write."""

from loccit.model import Finding
from loccit.tables.problems import Place


def decoded(
    raw: bytes, place: Place, encoding: str | None
) -> tuple[str | None, list[Finding]]:
    """Return the text by its byte order mark, ``encoding``, UTF-8 or cp1252."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    try:
        text = raw.decode(encoding or "utf-8-sig")
    except (UnicodeDecodeError, LookupError):
        if encoding:
            return None, [_undecodable(place, encoding)]
        return _as_windows(raw, place)
    return _without_nul(text, place)


def _undecodable(place: Place, encoding: str) -> Finding:
    return place.finding(
        "table-encoding",
        "error",
        f"The file is not written in {encoding!r}.",
        "Correct encoding: in the table's descriptor, or save the file as UTF-8.",
    )


def _without_nul(text: str, place: Place) -> tuple[str | None, list[Finding]]:
    if "\0" not in text:
        return text, []
    finding = place.finding(
        "table-not-text",
        "error",
        "The file holds bytes that no text has; it is probably no CSV file.",
        "Save the table as CSV (UTF-8) in your spreadsheet program.",
    )
    return None, [finding]


def _as_windows(raw: bytes, place: Place) -> tuple[str | None, list[Finding]]:
    text, findings = _without_nul(raw.decode("cp1252", errors="replace"), place)
    if text is None:
        return None, findings
    warning = place.finding(
        "table-encoding",
        "warning",
        "The file is not UTF-8; it was read as Windows-1252 (Western European).",
        "Check the accents, then save it as UTF-8 or give encoding: in its descriptor.",
    )
    return text, [warning]
