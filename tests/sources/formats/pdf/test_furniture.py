"""What repeats on pages is left out, and only that."""

import pytest

from tests.sources.formats.pdf.made import codes, line, read, texts, weasy, written

SENTENCES = [
    f"The ferry number {word} came back late on that day." for word in "abcdefgh"
]


def _pages(*extra: str, count: int = 4) -> bytes:
    """Return pages of one sentence each, with the operators ``extra`` for each page."""
    return written(
        *(
            line(SENTENCES[at], y=400)
            + "".join(one.replace("#", str(at + 7)) for one in extra)
            for at in range(count)
        )
    )


def test_head_and_page_number() -> None:
    """Heads that repeat and numbers that count with the pages are left out."""
    found = read(_pages(line("Harbour notes, no. 4", y=570), line("#", 200, 20)))
    assert texts(found) == SENTENCES[:4]
    (finding,) = found.findings
    assert finding.message == (
        "Left out of its text: running heads and feet (“Harbour notes, no. 4”), "
        "page numbers."
    )


def test_left_and_right_heads_change_about() -> None:
    """A number left of the head on one page and right of it on the next is the same."""
    style = (
        "@page { size: A6 } "
        "@page :left { @top-left { content: counter(page) } "
        "@top-right { content: 'Harbour notes' } } "
        "@page :right { @top-left { content: 'Fees and ferries' } "
        "@top-right { content: counter(page) } } p { break-after: page }"
    )
    found = read(weasy("".join(f"<p>{words}</p>" for words in SENTENCES), style))
    assert texts(found) == SENTENCES


@pytest.mark.parametrize("count", [1, 2])
def test_nothing_is_lost_of_short_papers(count: int) -> None:
    """On one or two pages everything is kept: two are too few to be sure."""
    found = read(_pages(line("Harbour notes", y=570), line("#", 200, 20), count=count))
    assert [words for words in texts(found) if words in SENTENCES] == SENTENCES[:count]
    assert texts(found).count("Harbour notes") == count
    assert [str(7 + at) for at in range(count)] == [
        words for words in texts(found) if words.isdigit()
    ]
    assert codes(found) == []


def test_figures_that_do_not_count_with_the_pages_are_kept() -> None:
    """A table's last row at the same height of each page is no page number."""
    rows = [line(f"{words}", y=20) for words in ("310", "55", "8", "1,200")]
    pages = [line(SENTENCES[at], y=400) + rows[at] for at in range(4)]
    found = texts(read(written(*pages)))
    assert [words for words in found if words not in SENTENCES] == [
        "310",
        "55",
        "8",
        "1,200",
    ]


def test_a_row_of_figures_is_kept_though_one_of_them_counts() -> None:
    """Figures beside figures are a table's, whatever the first of them does."""
    found = texts(read(_pages(line("# 310 5", y=20))))
    assert [words for words in found if words not in SENTENCES] == [
        f"{number} 310 5" for number in (7, 8, 9, 10)
    ]


def test_words_at_other_heights_are_kept() -> None:
    """The same words are a head only where they stand at one height."""
    pages = [
        line(SENTENCES[at], y=400) + line("Ferries", y=420 + 30 * at) for at in range(4)
    ]
    assert texts(read(written(*pages))).count("Ferries") == 4


@pytest.mark.parametrize("head", ["Day #", "Results of 200#"])
def test_headings_that_count_are_kept(head: str) -> None:
    """What is large, or counts years, is no running head though its number counts."""
    size = 14 if "Day" in head else 10
    found = read(_pages(line(head, y=570, size=size)))
    assert [words for words in texts(found) if words not in SENTENCES] == [
        head.replace("#", str(number)) for number in (7, 8, 9, 10)
    ]


def test_a_heading_on_some_pages_is_kept() -> None:
    """The same large heading at the top of three pages of eight is no running head."""
    pages = [
        line(words, y=400) + line("Key facts", y=570, size=14) * (at % 3 == 0)
        for at, words in enumerate(SENTENCES)
    ]
    assert read(written(*pages)).text.count("Key facts") == 3


def test_a_watermark_is_left_out() -> None:
    """Large letters that lie over every page are no text of it."""
    pages = [
        line(words, y=400)
        + line("DRAFT", 100, 300, size=60)
        + line(f"It {words}", y=200)
        for words in SENTENCES[:4]
    ]
    found = read(written(*pages))
    assert texts(found) == [
        one for words in SENTENCES[:4] for one in (words, f"It {words}")
    ]


def test_lines_of_the_text_that_are_alike_are_kept() -> None:
    """The last line of a paragraph is no running foot, though it is on every page."""
    pages = [
        line(words, y=400) + line("It was late that day.", y=386)
        for words in SENTENCES[:4]
    ]
    assert read(written(*pages)).text.count("It was late that day.") == 4
