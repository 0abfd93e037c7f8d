"""The bytes that a page may load, by the names it loads them under."""

import re
from collections.abc import Mapping
from pathlib import Path

from loccit.desk import Desk
from loccit.model import Finding
from loccit.printing.findings import no_resource
from loccit.theme.fonts import Face

PROFILE = "profile/press.icc"
_NAMED = re.compile(r"loccit:(?P<name>[A-Za-z0-9/._-]+)")
_FIGURE = re.compile(r"figure/(?P<id>[a-z0-9][a-z0-9-]*)\.svg")

Shelf = dict[str, bytes]


def shelves(
    desk: Desk, html: str, faces: tuple[Face, ...], profile: bytes
) -> tuple[Shelf, Shelf, list[Finding]]:
    """Return what the page and the press page may load, and what is not there.

    Only what ``html`` names is put on the shelf; a figure's press drawing goes under
    the name of its screen drawing.
    """
    fonts = {f"font/{face.file.name}": face.file for face in faces}
    screen: dict[str, Path] = {}
    press: dict[str, Path] = {}
    named = sorted({found["name"] for found in _NAMED.finditer(html)})
    for name in named:
        screen[name], press[name] = _files(desk, name, fonts)
    missing = [
        no_resource(desk.relative(desk.root / "build/7-pages"), name)
        for name in named
        if not (screen[name].is_file() and press[name].is_file())
    ]
    return _read(screen), {**_read(press), PROFILE: profile}, missing


def _files(desk: Desk, name: str, fonts: Mapping[str, Path]) -> tuple[Path, Path]:
    figure = _FIGURE.fullmatch(name)
    if figure:
        drawn = desk.figure_json(figure["id"])
        return drawn.with_suffix(".svg"), drawn.with_suffix(".press.svg")
    font = fonts.get(name, Path())
    return font, font


def _read(files: Mapping[str, Path]) -> Shelf:
    return {name: path.read_bytes() for name, path in files.items() if path.is_file()}
