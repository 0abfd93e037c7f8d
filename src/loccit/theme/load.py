"""A theme: one folder with tokens, templates and styles, found by its name."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, field_validator

from loccit.desk import Desk
from loccit.desk.door import Written, read_yaml, validate
from loccit.desk.nearest import nearest
from loccit.model import Finding
from loccit.theme.tokens import Colour, Cut, Font, ThemeError

FILE = "theme.yaml"
SHIPPED = Path(__file__).parents[1] / "templates"
Percent = Annotated[float, Field(ge=0, le=100)]


class _Colour(Written):
    rgb: str = Field(pattern="^#[0-9A-Fa-f]{6}$")
    cmyk: tuple[Percent, Percent, Percent, Percent]


class _Cut(Written):
    weight: int = Field(ge=1, le=1000)
    style: Literal["normal", "italic"] = "normal"


class _Font(Written):
    family: str = Field(pattern="^[A-Za-z0-9 ]+$")
    package: str
    axes: dict[str, float] = Field(default_factory=dict)
    cuts: tuple[_Cut, ...] = Field(min_length=1)
    fallback: tuple[str, ...] = ()


class _Written(Written):
    """``theme.yaml`` as people write it; all but ``extends`` adds to its base."""

    extends: str | None = None
    colours: dict[str, _Colour] = Field(default_factory=dict)
    fonts: dict[str, _Font] = Field(default_factory=dict)
    outline: tuple[str, ...] | None = None

    @field_validator("colours", "fonts")
    @classmethod
    def _names(cls, named: dict[str, Any]) -> dict[str, Any]:
        for name in named:
            if not re.fullmatch("[a-z][a-z0-9-]*", name):
                raise ValueError(f"{name!r} is no name: small letters and hyphens")
        return named


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A theme's tokens; ``folders`` holds its own folder, then those it extends.

    ``colours`` and ``fonts`` are by name and role, in the base theme's order.
    """

    name: str
    folders: tuple[Path, ...]
    colours: dict[str, Colour]
    fonts: dict[str, Font]
    outline: tuple[str, ...]

    def file(self, name: str) -> Path:
        """Return the file ``name``: the theme's own, else the one it extends.

        Raises ThemeError when none of them has it.
        """
        for folder in self.folders:
            if (folder / name).is_file():
                return folder / name
        raise ThemeError(_problem(f"The theme {self.name!r} has no file {name}."))

    @property
    def files(self) -> tuple[Path, ...]:
        """All files in use, one for each name, sorted by name."""
        names = {
            path.relative_to(folder).as_posix()
            for folder in self.folders
            for path in folder.rglob("*")
            if path.is_file() and not path.name.startswith(".")
        }
        return tuple(self.file(name) for name in sorted(names))


def load(desk: Desk, name: str) -> Theme:
    """Return the theme ``name``: the desk's own, else the shipped one.

    Raises ThemeError with every problem found in the theme's files.
    """
    chain: list[tuple[Path, _Written]] = []
    wanted: str | None = name
    while wanted is not None:
        folder = _folder(desk, wanted, [path for path, _ in chain])
        written = _read(folder)
        chain.append((folder, written))
        wanted = written.extends
    return _joined(name, chain)


def _folder(desk: Desk, name: str, taken: list[Path]) -> Path:
    """Return the folder of ``name``; a theme may extend the shipped namesake."""
    roots = [root for root in (desk.root / "templates", SHIPPED) if root.is_dir()]
    found = [root / name for root in roots if (root / name / FILE).is_file()]
    used = {path.resolve() for path in taken}
    for path in found:
        if path.resolve() not in used:
            return path
    if found:
        raise ThemeError(_problem(f"The theme {name!r} extends itself."))
    known = sorted({p.parent.name for root in roots for p in root.glob(f"*/{FILE}")})
    raise ThemeError(
        _problem(f"There is no theme {name!r}.", nearest(name, known)),
    )


def _read(folder: Path) -> _Written:
    file = f"templates/{folder.name}/{FILE}"
    said, lines, found = read_yaml(folder / FILE, file)
    if found:
        raise ThemeError(*found)
    written, found = validate(_Written, said, lines, file)
    if written is None:
        raise ThemeError(*found)
    return written


def _joined(name: str, chain: list[tuple[Path, _Written]]) -> Theme:
    colours: dict[str, Colour] = {}
    fonts: dict[str, Font] = {}
    for _, written in reversed(chain):
        colours |= {k: _colour(k, c) for k, c in written.colours.items()}
        fonts |= {role: _font(role, font) for role, font in written.fonts.items()}
    outlines = [w.outline for _, w in chain if w.outline is not None]
    return Theme(
        name=name,
        folders=tuple(folder for folder, _ in chain),
        colours=colours,
        fonts=fonts,
        outline=outlines[0] if outlines else (),
    )


def _colour(name: str, written: _Colour) -> Colour:
    return Colour(name=name, rgb=written.rgb.upper(), cmyk=written.cmyk)


def _font(role: str, written: _Font) -> Font:
    return Font(
        role=role,
        family=written.family,
        package=written.package,
        axes=dict(sorted(written.axes.items())),
        cuts=tuple(Cut(weight=c.weight, style=c.style) for c in written.cuts),
        fallback=written.fallback,
    )


def _problem(message: str, remedy: str = "") -> Finding:
    return Finding(code="theme", severity="error", message=message, remedy=remedy)
