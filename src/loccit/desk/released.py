"""The editions that a desk has given out, as files."""

from pathlib import Path

from loccit.desk.folder import Desk

_GIVEN_OUT = (".pdf", ".html", ".docx", ".epub")


def released(desk: Desk) -> dict[Path, str]:
    """Return the released files, ``editions/ID/N/…``, each with its edition's name."""
    found = sorted((desk.root / "editions").glob("*/*/*"))
    return {
        path: f"edition {path.parent.name} of {path.parent.parent.name}"
        for path in found
        if path.suffix in _GIVEN_OUT and path.is_file()
    }
