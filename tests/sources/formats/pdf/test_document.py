"""No letter of a page is lost on the way, and none is added."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.sources.formats.pdf.opening import opened
from loccit.sources.formats.pdf.sheets import sheets
from tests.sources.formats import same
from tests.sources.formats.pdf.made import codes, line, read, weasy, written

COLUMNS = "".join(
    f"<h2>Part {n}</h2><p>{same.PARAGRAPHS[n % 6] * 5}</p>" for n in range(9)
)
PAGES = {
    "paragraphs": weasy(COLUMNS),
    "columns": weasy(COLUMNS, "body { columns: 2; column-gap: 5mm }"),
    "three columns": weasy(COLUMNS, "body { columns: 3 } @page { size: A4 }"),
    "a table": same.pdf(),
}


def _signs(text: str) -> Counter[str]:
    return Counter(char for char in text if char.isalnum())


def _on_pages(content: bytes) -> Counter[str]:
    pages = list(sheets(opened(content), None))
    return _signs("".join(word.text for page in pages for word in page.words))


@pytest.mark.parametrize("kind", PAGES)
def test_every_letter(kind: str) -> None:
    """All that stands on the pages stands in the text, as often."""
    assert _signs(read(PAGES[kind]).text) == _on_pages(PAGES[kind])


PLACED = st.tuples(
    st.sampled_from(["Ferry", "fees", "480", "1.2", "a", "12.", "came back"]),
    st.integers(20, 360),
    st.integers(20, 580),
    st.sampled_from([6, 10, 10, 14, 30]),
)


@given(st.lists(st.lists(PLACED, min_size=1, max_size=30), min_size=1, max_size=3))
def test_every_letter_wherever_it_stands(
    pages: list[list[tuple[str, int, int, int]]],
) -> None:
    """Of words strewn over pages all are read, or it is told what was not."""
    content = written(
        *("".join(line(t, x, y, size) for t, x, y, size in page) for page in pages[:2])
    )
    found, wanted = read(content), _on_pages(content)
    assert not _signs(found.text) - wanted
    # Small letters raised beside large ones are marks of notes.
    assert _signs(found.text) == wanted or codes(found) == ["pdf-left-out"]
