"""A good PDF with one thing broken."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pikepdf

from loccit.desk import Desk
from loccit.model import Check, Claim
from loccit.pages.marker import Place
from loccit.preflight.called import Called
from loccit.preflight.subject import Subject
from loccit.theme import load
from tests.printing.example import ID, ledger

Breaker = Callable[[pikepdf.Pdf], None]


def subject(desk: Desk, name: str, broken: Path | None = None) -> Subject:
    """Return a printed PDF of ``desk``, or ``broken``, as preflight sees it."""
    fonts = load(desk, "plain").fonts.values()
    return Subject(
        path=broken or desk.out(ID, name),
        claims=ledger().claims,
        called={
            f"0000000{n}": Called(places=(Place("S1", "¶2", "s1-p2"),))
            for n in range(1, 5)
        },
        pages={f"c-0000000{n}": (page,) for n, page in enumerate((2, 2, 2, 3, 3), 1)},
        families=tuple(font.family for font in fonts),
    )


def broken(
    desk: Desk, name: str, breaker: Breaker, folder: Path, **save: str
) -> Subject:
    """Return a copy of a printed PDF after ``breaker`` was at it."""
    path = folder / "broken.pdf"
    with pikepdf.open(desk.out(ID, name)) as pdf:
        breaker(pdf)
        pdf.save(path, min_version=save.get("version", ""))
    return subject(desk, name, path)


def paint(pdf: pikepdf.Pdf, operators: bytes) -> None:
    """Draw ``operators`` on the first page."""
    pdf.pages[0].contents_add(pikepdf.Stream(pdf, operators))


def elements(pdf: pikepdf.Pdf, kind: str) -> list[pikepdf.Dictionary]:
    """Return the structure elements of ``kind``."""
    return [
        thing
        for thing in pdf.objects
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == kind
    ]


def claimed(text: str, checks: tuple[Check, ...] = ()) -> Claim:
    """Return a claim of these words."""
    return replace(ledger().claims[0], text=text, checks=checks)
