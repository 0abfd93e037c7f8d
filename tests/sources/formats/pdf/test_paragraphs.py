"""Lines become paragraphs by indents, steps, short lines and list marks."""

from tests.sources.formats.pdf.made import line, read, texts, weasy, written

FIRST = "The ferry came back on Monday with 24 lorries and nine men. Nobody saw it."
SECOND = (
    "Fees rose by a tenth in a year, and nobody at the port would say why that was so."
)


def test_indents() -> None:
    """A first line that stands in begins a paragraph."""
    found = read(
        weasy(f"<p>{FIRST}</p><p>{SECOND}</p>", "p { margin: 0; text-indent: 2em }")
    )
    assert texts(found) == [FIRST, SECOND]


def test_space_between() -> None:
    """A wider step begins a paragraph, whatever the usual one is."""
    style = "p { margin: 0 0 6pt; line-height: 2 }"
    assert texts(read(weasy(f"<p>{FIRST}</p><p>{SECOND}</p>", style))) == [
        FIRST,
        SECOND,
    ]


def test_a_short_last_line() -> None:
    """Without indent or space, a sentence that ends before the line does parts them."""
    style = "p { margin: 0; text-align: left }"
    found = read(weasy(f"<p>{FIRST}</p><p>{SECOND}</p>", style))
    assert texts(found) == [FIRST, SECOND]


def test_list_items() -> None:
    """Items hang under their marks, which are no part of them."""
    found = read(weasy(f"<ul><li>{FIRST}</li><li>{SECOND}</li></ul>"))
    assert texts(found, "list-item") == [FIRST, SECOND]


def test_numbered_paragraphs() -> None:
    """A numbered paragraph keeps its number in the text, before its block."""
    found = read(weasy(f"<p>12. {FIRST}</p><p>13. {SECOND}</p>"))
    assert texts(found, "list-item") == [FIRST, SECOND]
    assert found.text == f"12. {FIRST}\n13. {SECOND}"


def test_hanging_entries() -> None:
    """Entries whose further lines stand in, as in a list of works, are one each."""
    style = "p { margin: 0; padding-left: 2em; text-indent: -2em; text-align: left }"
    found = read(weasy(f"<p>{FIRST}</p><p>{SECOND}</p><p>{FIRST}</p>", style))
    assert texts(found) == [FIRST, SECOND, FIRST]


def test_a_tall_first_letter() -> None:
    """A letter set into the lines begins their first word."""
    style = ".i { float: left; font-size: 29pt; line-height: 1; margin-right: 1pt }"
    found = read(weasy(f"<p><span class=i>T</span>{FIRST[1:]}</p>", style))
    assert texts(found) == [FIRST]


def test_ligatures_are_letters() -> None:
    """What a font draws as one glyph is read as the letters it stands for."""
    assert texts(read(weasy("<p>A ﬁne oﬃce, ﬂown oﬀ at ½ of 10².</p>"))) == [
        "A fine office, flown off at ½ of 10²."
    ]


def test_words_of_a_spaced_line() -> None:
    """Letters placed one by one are words by the gaps between them."""
    parts = [line(text, x) for text, x in (("Fer", 40), ("ry", 56.1), ("fees", 68))]
    assert texts(read(written("".join(parts)))) == ["Ferry fees"]


def test_a_last_line_of_small_references() -> None:
    """A line of which most is set small belongs to the paragraph whose size it has."""
    small = "<span style='font-size: 7pt'>[Source 14, paragraph 7]</span>"
    found = read(weasy(f"<p>The ferry came back on Monday with<br>men. {small}</p>"))
    assert texts(found) == [
        "The ferry came back on Monday with men. [Source 14, paragraph 7]"
    ]
