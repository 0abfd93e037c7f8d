"""A stage's code as a digest: editing it, or a library under it, rebuilds."""

from functools import cache
from importlib.metadata import version
from pathlib import Path

from loccit.desk.digests import combined
from loccit.store import digest

PACKAGE = Path(__file__).parent.parent
EVERYWHERE = ("model", "store.py", "child.py", "desk", "cli.py")

_FONTS = (
    "fonttools",
    "fontpkg-source-serif-4",
    "fontpkg-source-sans-3",
    "fontpkg-ibm-plex-mono",
)
# The packages that each stage runs, and the libraries that decide what it writes.
STAGES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "sources": (
        ("sources",),
        ("trafilatura", "lxml", "pypandoc_binary", "ftfy", "openpyxl"),
    ),
    "facts": (("facts", "sources"), ()),
    "tables": (("tables", "facts", "sources"), ("frictionless", "rapidfuzz")),
    "figures": (
        ("figures", "tables", "theme", "facts", "sources"),
        ("matplotlib", "lxml", *_FONTS),
    ),
    "briefing": (
        ("briefing", "tables", "facts", "sources", "theme", "scales"),
        ("pypandoc_binary",),
    ),
    "claims": (
        ("claims", "facts", "sources", "tables"),
        (
            "rapidfuzz",
            "pypandoc_binary",
        ),
    ),
    "pages": (
        ("pages", "theme", "tables", "sources", "scales"),
        ("jinja2", "pypandoc_binary", "lxml", *_FONTS),
    ),
    "printing": (("printing", "theme"), ("weasyprint", "pydyf", "pikepdf", *_FONTS)),
    "preflight": (("preflight", "theme"), ("page-validation", "pikepdf", "pypdfium2")),
}


@cache
def package_digest(name: str) -> str:
    """Return the digest of one package's or module's Python and data files."""
    path = PACKAGE / name
    files = [path] if path.is_file() else sorted(path.rglob("*"))
    return combined(
        f"{file.relative_to(PACKAGE)} {digest(file.read_bytes())}"
        for file in files
        if file.is_file() and "__pycache__" not in file.parts
    )


def code_digest(stage: str) -> str:
    """Return one digest of all code that decides what ``stage`` writes."""
    packages, libraries = STAGES[stage]
    return combined(
        [
            *(package_digest(name) for name in (*EVERYWHERE, *packages)),
            *(f"{library} {version(library)}" for library in libraries),
        ]
    )
