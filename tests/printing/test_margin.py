"""Notes of the margin on the printed page: beside their lines, in nobody's way."""

from pathlib import Path
from typing import Any

import pytest

import loccit

CSS = Path(loccit.__file__).parent / "templates/plain/print.css"
NOTE = '<span class="margin"><span class="side">note{n}</span></span>'
# Ends of a page, in millimetres above its foot: from room for all to none.
ROOM = range(2, 24, 2)


def words(page: Any) -> dict[str, tuple[float, float]]:
    """Return where the first words of a page's lines stand."""
    found: dict[str, tuple[float, float]] = {}
    boxes = [page._page_box]
    while boxes:
        box = boxes.pop()
        if text := getattr(box, "text", "").split():
            found.setdefault(text[0], (box.position_x, box.position_y))
        boxes.extend(getattr(box, "children", ()))
    return found


@pytest.fixture(scope="module")
def pages() -> list[dict[str, tuple[float, float]]]:
    """Return the words of pages that end below, in and above a heading."""
    from weasyprint import HTML

    body = "".join(
        f'<div style="break-before: page; height: {242 - room}mm"></div>'
        f'<section class="section"><h3 class="h3">head{room}</h3>'
        f'<div class="prose"><p>{NOTE.format(n=room)}text{room} and more</p></div>'
        "</section>"
        for room in ROOM
    )
    style = f"<style>{CSS.read_text()}</style>"
    return [words(page) for page in HTML(string=f"{style}{body}").render().pages]


@pytest.mark.parametrize("room", ROOM)
def test_a_heading_stays_with_its_text(
    pages: list[dict[str, tuple[float, float]]], room: int
) -> None:
    """A note beside the first line does not leave the heading behind."""
    (page,) = [page for page in pages if f"head{room}" in page]
    assert f"text{room}" in page


@pytest.mark.parametrize("room", ROOM)
def test_a_note_stands_beside_its_line(
    pages: list[dict[str, tuple[float, float]]], room: int
) -> None:
    """It starts in the margin column, at the height of the words it belongs to."""
    (page,) = [page for page in pages if f"text{room}" in page]
    (text_x, text_y), (note_x, note_y) = page[f"text{room}"], page[f"note{room}"]
    assert note_x > text_x
    assert abs(note_y - text_y) < 5
