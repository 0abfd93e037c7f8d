"""WeasyPrint, imported once, in one place, with the tags that we add to its own."""

import ctypes.util
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

from loccit.printing.elements import TAGS


def weasyprint() -> ModuleType:
    """Return WeasyPrint, taught our element names.

    While it is imported, ``ctypes.util.find_library`` finds nothing: it would start
    dozens of compilers and linkers from the PATH, for libraries that are loaded by
    their plain names anyway.
    """
    searched = ctypes.util.find_library
    ctypes.util.find_library = lambda name: None
    try:
        import weasyprint as engine
        from weasyprint.pdf import tags
    finally:
        ctypes.util.find_library = searched
    tags._get_pdf_tag = _with_ours(tags._get_pdf_tag)
    return engine


class _Tagger:
    """WeasyPrint's choice of PDF tag for an element, ours first."""

    def __init__(self, theirs: object) -> None:
        self.theirs = theirs

    def __call__(self, tag: str | None) -> str:
        ours = TAGS.get(tag) if tag else None
        return ours or str(self.theirs(tag))  # type: ignore[operator]


def _with_ours(theirs: object) -> _Tagger:
    return theirs if isinstance(theirs, _Tagger) else _Tagger(theirs)


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        words = record.getMessage()
        if words not in self.heard:
            self.heard.append(words)


@contextmanager
def complaints() -> Iterator[list[str]]:
    """Give a list that fills with WeasyPrint's warnings and errors, each once."""
    listener, logger = _Listener(), logging.getLogger("weasyprint")
    logger.addHandler(listener)
    try:
        yield listener.heard
    finally:
        logger.removeHandler(listener)
