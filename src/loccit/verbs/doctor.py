"""``loccit doctor``: what this installation has and lacks, with the remedy."""

import argparse
import ctypes
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, entry_points, version

from loccit import __version__
from loccit.facts import learned
from loccit.sources.formats.format import LIBRARIES, READERS
from loccit.sources.formats.pdf import ocr

# What WeasyPrint loads at run time; no wheel carries these.
_LIBRARIES = {
    "Pango": ("libpango-1.0.so.0", "libpango-1.0.0.dylib", "libpango-1.0.dylib"),
    "PangoFT2": (
        "libpangoft2-1.0.so.0",
        "libpangoft2-1.0.0.dylib",
        "libpangoft2-1.0.dylib",
    ),
    "HarfBuzz subset": ("libharfbuzz-subset.so.0", "libharfbuzz-subset.0.dylib"),
}
INSTALL = """\
  → Debian: sudo apt-get install -y libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
  → Fedora: sudo dnf install -y pango harfbuzz
  → macOS:  brew install pango harfbuzz
"""
_PACKAGES = (
    "snakemake",
    "weasyprint",
    "matplotlib",
    "jinja2",
    "pypandoc_binary",
    "page-validation",
)


def run(given: argparse.Namespace) -> int:
    """Print a line for each part; 1 if a part is lacking."""
    rows = [
        *_python(),
        *_packages(),
        *_libraries(),
        *_pandoc(),
        *_formats(),
        *_pictures(),
        *_names(),
    ]
    for name, found, words in rows:
        sys.stdout.write(f"{'ok  ' if found else 'LACKS'} {name}: {words}\n")
    if not all(found for name, found, _ in rows if name in _LIBRARIES):
        sys.stdout.write(INSTALL)
    return 0 if all(found for _, found, _ in rows) else 1


Row = tuple[str, bool, str]


def _python() -> Iterator[Row]:
    words = ".".join(map(str, sys.version_info[:3]))
    yield "loccit", True, __version__
    yield "Python", sys.version_info >= (3, 11), words


def _packages() -> Iterator[Row]:
    for name in _PACKAGES:
        try:
            yield name, True, version(name)
        except PackageNotFoundError:
            yield name, False, "not installed; install loccit anew"


def _formats() -> Iterator[Row]:
    """Yield each source format and what reads it."""
    for suffix in READERS:
        package = LIBRARIES.get(suffix, "loccit")
        try:
            yield f"sources/*.{suffix}", True, f"read by {package} {version(package)}"
        except PackageNotFoundError:
            yield f"sources/*.{suffix}", False, f"{package} is not installed"


def _pictures() -> Iterator[Row]:
    """Yield whether pages that are pictures are read: nobody has to have that."""
    languages = ocr.languages()
    said = f"read by Tesseract {ocr.version()}, " if languages else "not read. "
    yield "pictures of text", True, said + (", ".join(languages) or ocr.INSTALL)


def _names() -> Iterator[Row]:
    """Yield whether a model can propose names: nobody has to have that."""
    try:
        library = f"spaCy {version('spacy')}"
    except PackageNotFoundError:
        more = f"{learned.LIBRARY}, then {learned.MODEL}"
        yield "names in texts", True, f"found by the grammar alone. For more, {more}"
        return
    models = sorted(found.name for found in entry_points(group="spacy_models"))
    said = ", ".join(models) or f"no model. To get the English one, {learned.MODEL}"
    yield "names in texts", True, f"{library}, {said}"


def _libraries() -> Iterator[Row]:
    for name, files in _LIBRARIES.items():
        found = any(_loads(file) for file in files)
        yield name, found, "found" if found else "this system library is not installed"


def _loads(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def _pandoc() -> Iterator[Row]:
    import pypandoc

    try:
        yield "pandoc", True, pypandoc.get_pandoc_version()
    except OSError:
        yield "pandoc", False, "the wheel pypandoc_binary has none for this machine"
