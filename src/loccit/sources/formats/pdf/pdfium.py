"""pdfium's functions, whose names pypdfium2 makes when it is imported."""

from typing import Any


def raw() -> Any:
    """Return the module of pdfium's C functions; it is imported late."""
    import pypdfium2.raw

    return pypdfium2.raw
