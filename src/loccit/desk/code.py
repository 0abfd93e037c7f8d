"""A stage's code as a digest: editing it, or a library under it, rebuilds."""

import shutil
import subprocess
from functools import cache
from pathlib import Path

from loccit.desk.digests import combined
from loccit.store import digest

PACKAGE = Path(__file__).parent.parent
EVERYWHERE = (
    "model",
    "store.py",
    "child.py",
    "refusal.py",
    "imports.py",
    "desk",
    "cli.py",
)

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
        (
            "trafilatura",
            "lxml",
            "pypandoc_binary",
            "ftfy",
            "openpyxl",
            "pypdfium2",
            "pytesseract",
        ),
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
        ("claims", "briefing", "facts", "sources", "tables", "scales"),
        (
            "rapidfuzz",
            "pypandoc_binary",
        ),
    ),
    "pages": (
        (
            "pages",
            "claims",
            "theme",
            "tables",
            "facts",
            "sources",
            "scales",
        ),
        ("jinja2", "pypandoc_binary", "lxml", *_FONTS),
    ),
    "printing": (("printing", "theme"), ("weasyprint", "pydyf", "pikepdf", *_FONTS)),
    "preflight": (
        ("preflight", "pages", "theme", "tables", "facts", "sources", "scales"),
        ("page-validation", "pikepdf", "pypdfium2", "lxml"),
    ),
}

# Programs beside them, where they are installed, and what lists their data.
PROGRAMS = {"sources": (("tesseract", "--list-langs"),)}


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
            *(f"{library} {_version(library)}" for library in libraries),
            *(_program(*command) for command in PROGRAMS.get(stage, ())),
        ]
    )


def _version(library: str) -> str:
    """Return a library's version; one of an extra may be absent."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(library)
    except PackageNotFoundError:
        return "absent"


@cache
def _program(name: str, listing: str) -> str:
    """Return what tells one installation of a program and its data from the next."""
    found = shutil.which(name)
    if found is None:
        return f"{name} absent"
    said = subprocess.run(  # noqa: S603 - a program that is installed, no shell
        [found, listing], capture_output=True, text=True, check=False
    )
    return f"{name} {Path(found).stat().st_size} {said.stdout}"
