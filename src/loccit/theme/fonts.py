"""A theme's fonts as static TrueType files, cut once on a machine.

matplotlib and print want one file for each weight; the fonts come variable. A cut
is renamed: the reserved names of the OFL stay with the originals, and no font that
happens to be installed can take its place.
"""

import fcntl
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

from loccit import store as files
from loccit.model import Finding
from loccit.theme.load import Theme
from loccit.theme.tokens import Cut, Font, Style, ThemeError, postscript


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """One static font; ``file`` is a TrueType file, ``role`` the theme's name of it.

    ``postscript`` is the name that a PDF embeds it under, after its subset tag.
    """

    role: str
    family: str
    weight: int
    style: Style
    file: Path
    postscript: str


def faces(
    theme: Theme, store: Path, roles: Iterable[str] | None = None
) -> tuple[Face, ...]:
    """Return the theme's faces, in its order, cutting those not yet made.

    The same theme and fonts give the same bytes, so the cuts of all desks of a
    person are kept in one cache; ``store``, the desk's own, serves where that
    cannot be written. ``roles`` limits them to what is needed: a cut takes some
    seconds. Raises ThemeError for a font not installed.
    """
    wanted = theme.fonts if roles is None else {r: theme.fonts[r] for r in roles}
    kept = cache_folder(os.environ) or store
    return tuple(
        _face(font, cut, kept) for font in wanted.values() for cut in font.cuts
    )


def cache_folder(environment: Mapping[str, str]) -> Path | None:
    """Return the folder for what any desk may use again; None if there is none.

    ``LOCCIT_CACHE`` names it; else it lies where the XDG Base Directory
    Specification puts caches.
    """
    home = environment.get("XDG_CACHE_HOME") or environment.get("HOME")
    if named := environment.get("LOCCIT_CACHE"):
        folder = Path(named)
    elif home:
        base = Path(home)
        folder = (
            base if "XDG_CACHE_HOME" in environment else base / ".cache"
        ) / "loccit"
    else:
        return None
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return folder if os.access(folder, os.W_OK) else None


def _face(font: Font, cut: Cut, store: Path) -> Face:
    origin = _origin(font, cut)
    name = f"{font.family.lower().replace(' ', '-')}-{cut.weight}{_suffix(cut)}.ttf"
    key = files.digest(f"{_code()} {_digest(origin)} {font.family} {font.axes} {cut}")
    file = store / "fonts" / key[:16] / name
    _cut_once(font, cut, origin, file)
    return Face(
        role=font.role,
        family=font.family,
        weight=cut.weight,
        style=cut.style,
        file=file,
        postscript=postscript(font.family, cut),
    )


def _suffix(cut: Cut) -> str:
    return "-italic" if cut.style == "italic" else ""


@cache
def _digest(path: Path) -> str:
    return files.digest(path.read_bytes())


@cache
def _code() -> str:
    """Return a digest of what cuts: our own code and fontTools' version."""
    folder = Path(__file__).parent
    own = [files.digest((folder / f"{n}.py").read_bytes()) for n in ("cut", "pin")]
    return " ".join([version("fonttools"), *own])


def stack(theme: Theme, role: str) -> tuple[str, ...]:
    """Return the families of ``role`` and its fallbacks, in CSS order.

    No generic family ends it: a letter that none of them has must be a finding,
    not a font that happens to be installed.
    """
    font = theme.fonts[role]
    return (font.family, *(theme.fonts[other].family for other in font.fallback))


def lacking(face: Face, characters: str) -> str:
    """Return those of ``characters`` that ``face`` cannot print, each once, sorted."""
    covered = _coverage(face.file)
    return "".join(sorted({c for c in characters if ord(c) not in covered}))


@cache
def _coverage(file: Path) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    with TTFont(file, lazy=True) as font:
        return frozenset(font.getBestCmap() or ())


def _origin(font: Font, cut: Cut) -> Path:
    """Return the installed file, variable or not, that ``cut`` is made from."""
    import fontpkg

    try:
        return fontpkg.path(font.package, cut.weight, cut.style)
    except fontpkg.FontpkgError as error:
        raise ThemeError(_missing(font, cut)) from error


def _missing(font: Font, cut: Cut) -> Finding:
    slug = font.package.lower().replace(" ", "-")
    return Finding(
        code="font-missing",
        severity="error",
        message=(
            f"The font {font.package} {cut.weight} {cut.style} of the theme's role "
            f"{font.role!r} is not installed."
        ),
        remedy=f"Install the package fontpkg-{slug}, or name another font.",
    )


def _cut_once(font: Font, cut: Cut, origin: Path, file: Path) -> None:
    """Make ``file`` unless it is there; jobs that want the same one wait for it."""
    if file.exists():
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    with (file.parent / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not file.exists():
            from loccit.theme.cut import cut_font

            files.write_bytes(file, cut_font(font, cut, origin))
