"""A theme's fonts as static TrueType files, cut once and kept in the desk's store.

matplotlib and print want one file for each weight; the fonts come variable. A cut
is renamed: the reserved names of the OFL stay with the originals, and no font that
happens to be installed can take its place.
"""

import fcntl
from collections.abc import Iterable
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
    """Return the theme's faces, in its order, cutting those not yet in ``store``.

    The same theme and fonts give the same bytes. ``roles`` limits them to what is
    needed: a cut takes some seconds. Raises ThemeError for a font not installed.
    """
    wanted = theme.fonts if roles is None else {r: theme.fonts[r] for r in roles}
    return tuple(
        _face(font, cut, store) for font in wanted.values() for cut in font.cuts
    )


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
