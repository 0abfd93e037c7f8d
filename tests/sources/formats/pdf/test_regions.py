"""Columns are read one after the other, and what is as wide as the page in between."""

import pytest

from tests.sources.formats.pdf.made import line, read, texts, weasy, written

SENTENCE = (
    "The ferry came back on Monday with its lorries, and the pilot said that nobody "
    "had seen such a queue in the harbour before; customs were closed. "
)
WORDS = [f"No {n} begins here. {SENTENCE * (1 + n * 7 % 4)}".strip() for n in range(12)]
BODY = "".join(f"<p>{words}</p>" for words in WORDS)


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_columns_in_reading_order(columns: int) -> None:
    """One, two or three columns: each paragraph is whole and stands in its order."""
    style = f".c {{ columns: {columns}; column-gap: 7mm }} @page {{ size: A4 }}"
    found = read(
        weasy(f"<h1>A headline over it all</h1><div class=c>{BODY}</div>", style)
    )
    assert texts(found) == ["A headline over it all", *WORDS]


def test_ragged_columns_of_unlike_lines() -> None:
    """Columns whose lines stand at different heights are columns all the same."""
    style = (
        ".c { columns: 2; column-gap: 7mm; text-align: left } h2 { font-size: 11.3pt }"
    )
    body = "".join(f"<h2>Part {n}</h2><p>{w}</p>" for n, w in enumerate(WORDS))
    found = read(weasy(f"<div class=c>{body}</div>", style))
    assert texts(found, "paragraph") == WORDS


def test_a_figure_over_both_columns() -> None:
    """What stands above a wide figure is read before its caption, the rest after."""
    style = ".c { columns: 2; column-gap: 7mm } .f { margin: 6mm 0 }"
    above, below = BODY, BODY.replace("No", "Later no")
    caption = "<p class=f>Figure 1. Ships in port.</p>"
    found = read(
        weasy(f"<div class=c>{above}</div>{caption}<div class=c>{below}</div>", style)
    )
    later = [words.replace("No", "Later no") for words in WORDS]
    assert texts(found) == [*WORDS, "Figure 1. Ships in port.", *later]


def test_few_lines_in_columns() -> None:
    """Two lines a column are columns where other pages have them, and else a table."""
    few = f"{SENTENCE[:69]} of the harbour had seen it there."
    style = ".c { columns: 2; column-gap: 7mm } .n { break-before: page }"
    page = f"<div class=c><p>{WORDS[3]}</p><p>{WORDS[1]}</p></div>"
    found = read(weasy(f"{page}<div class='c n'><p>{few}</p></div>", style))
    assert texts(found) == [WORDS[3], WORDS[1], few]


def test_marks_of_a_list_are_no_column() -> None:
    """Marks far from their items are the items' own."""
    items = [
        line("\\225", 40, y) + line(f"Item at {y} goes on", 70, y) for y in (500, 480)
    ]
    found = read(written("".join(items)))
    assert texts(found, "list-item") == ["Item at 500 goes on", "Item at 480 goes on"]


def test_notes_in_the_margin_follow_the_text_they_stand_beside() -> None:
    """A narrow column of notes does not cut the text's sentences."""
    style = (
        "body { width: 80mm } aside { position: absolute; left: 88mm; width: 25mm; "
        "font-size: 7pt } @page { size: A5 }"
    )
    note = "<aside>A note in the margin of it</aside>"
    found = read(weasy(f"<p>{note}{WORDS[0]}</p><p>{WORDS[1]}</p>", style))
    assert texts(found) == [*WORDS[:2], "A note in the margin of it"]


def test_turned_text_stands_apart() -> None:
    """Text written up the page's edge is read after what is written across it."""
    up = "BT /F 10 Tf 0 1 -1 0 30 100 Tm (Sideways stamp) Tj ET\n"
    found = read(written(up + line("Across the page.") + line("And more.", y=486)))
    assert texts(found) == ["Across the page. And more.", "Sideways stamp"]


def test_a_turned_page_reads_like_another() -> None:
    """A page lying on its side is read as it is shown."""
    up = "BT /F 10 Tf 0 1 -1 0 100 100 Tm (First line) Tj ET\n"
    up += "BT /F 10 Tf 0 1 -1 0 114 100 Tm (goes on here.) Tj ET\n"
    turned = written(up).replace(
        b"/Type /Page /Parent", b"/Type /Page /Rotate 90 /Parent"
    )
    assert texts(read(turned)) == ["First line goes on here."]
