"""A citation's words are found again, or flagged, when their source changes."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.sources.passages.anchors import Anchor
from loccit.sources.passages.locate import anchor, evidence, locate
from tests.sources.held import read_txt, recut

LINES = [
    "The harbour master counted 24 cranes in May, five more than the year before.",
    "ARRIVALS",
    "A ferry brought up to 480 tons of grain on Monday. It left empty at noon.",
    "The yard’s owner called the delay “a matter of days” and blamed the weather.",
    "DEPARTURES",
    "Nobody would say where the second ferry went after it had been repainted.",
    "A ferry was seen twice more. Its crew of 24 stayed aboard.",
]
TEXT = "\n".join(LINES)
SOURCE = read_txt(TEXT)


def _anchor(locator: str | None, quote: str | None) -> Anchor:
    made = anchor(SOURCE, locator, quote)
    assert made is not None
    return made


def test_paragraph() -> None:
    """A paragraph's number counts every block but headings."""
    found = locate(SOURCE, "para. 3", None, None)
    assert found.state == "unanchored"
    (passage,) = found.passages
    assert passage.exact == LINES[3]
    assert (passage.para, passage.locator) == (3, "para. 3")
    assert SOURCE.text[passage.start : passage.end] == passage.exact
    assert passage.prefix == SOURCE.text[passage.start - 32 : passage.start]


def test_lists_and_ranges() -> None:
    """A range gives one passage for each block, and so does a list."""
    found = locate(SOURCE, "para. 1–2, 5", None, None)
    assert [passage.para for passage in found.passages] == [1, 2, 5]


def test_section() -> None:
    """A section is its heading and all blocks under it."""
    found = locate(SOURCE, 'sec. "arriv"', None, None)
    assert [passage.locator for passage in found.passages] == [
        'sec. "ARRIVALS"',
        "para. 2",
        "para. 3",
    ]


@pytest.mark.parametrize(
    ("locator", "problem"),
    [
        ("para. 9", "port has 5 paragraphs; there is no ¶9."),
        ("p. 2", "port has no pages; cite it by paragraph, for example para. 7."),
        ('sec. "r"', "In port, 2 headings hold the words “r”."),
        ('sec. "Fares"', "In port, no heading holds the words “Fares”."),
        ("row 3", "port is no workbook; cite it by paragraph, for example para. 7."),
    ],
)
def test_no_such_place(locator: str, problem: str) -> None:
    """A place that is not in the source is told with what is."""
    found = locate(SOURCE, locator, None, None)
    assert (found.state, found.problem) == ("gone", problem)


def test_bare_citation() -> None:
    """A bare citation has no passage until `loccit anchor` gives it one."""
    found = locate(SOURCE, None, None, None)
    assert (found.state, found.passages) == ("gone", ())
    assert "loccit anchor" in found.problem


def test_pages() -> None:
    """A page is found by its label, else by its order, and has ¶s of its own."""
    labels = ["i", "i", "i", "ii", "ii", "ii", "ii"]
    blocks = zip(SOURCE.blocks, labels, strict=True)
    paged = replace(
        SOURCE, blocks=tuple(replace(block, page=label) for block, label in blocks)
    )
    for locator in ("p. ii, para. 2", "p. 2, para. 2"):
        (passage,) = locate(paged, locator, None, None).passages
        assert (passage.para, passage.page) == (4, "ii")
    assert len(locate(paged, "p. i–ii", None, None).passages) == 7


@pytest.mark.parametrize(
    "quote", ["“a matter of days”", '"a matter of days"', "The yard's owner"]
)
def test_quotes_of_either_shape(quote: str) -> None:
    """Straight quotation marks find curly ones; the source's words come back."""
    found = locate(SOURCE, "para. 3", quote, None)
    assert found.state == "same"
    assert found.passages[0].exact in LINES[3]
    assert "'" not in found.passages[0].exact


@pytest.mark.parametrize("quote", ["up to 48", "480 ton", "4 cranes", "UP TO 480"])
def test_parts_of_words_are_not_found(quote: str) -> None:
    """A number or word is found whole or not at all, and with its letters' case."""
    found = locate(SOURCE, None, quote, None)
    assert found.state in ("altered", "gone")
    assert found.passages == ()


def test_nearly_the_same_is_altered() -> None:
    """Words that are merely like the source's are shown and not accepted."""
    found = locate(SOURCE, "para. 2", "up to 490 tons of grain", None)
    assert (found.state, found.passages) == ("altered", ())
    assert found.nearest == "A ferry brought up to 480 tons of grain on Monday."


def test_quote_in_another_paragraph_moved() -> None:
    """Quoted words that stand elsewhere are found there."""
    found = locate(SOURCE, "para. 1", "up to 480 tons", None)
    assert (found.state, found.passages[0].para) == ("moved", 2)
    assert found.problem == "The words stand in para. 2 of port now."


def test_ambiguous_quote() -> None:
    """Words that stand twice ask for their paragraph."""
    found = locate(SOURCE, None, "A ferry", None)
    assert (found.state, found.passages[0].para) == ("same", 2)
    assert "2 times (para. 2, para. 5)" in found.problem


def test_inserted_paragraph_moves() -> None:
    """With an anchor, an inserted paragraph does not turn ¶3 into another passage."""
    changed = read_txt("A new beginning.\n" + TEXT)
    found = locate(changed, "para. 3", None, _anchor("para. 3", None))
    assert (found.state, found.passages[0].para) == ("moved", 4)
    assert found.passages[0].exact == LINES[3]


def test_edit_elsewhere_stays() -> None:
    """A longer sentence before it leaves a passage where it was."""
    changed = read_txt(TEXT.replace("in May", "in the month of May"))
    found = locate(changed, "para. 3", None, _anchor("para. 3", None))
    assert (found.state, found.problem) == ("same", "")


def test_short_words_need_their_surroundings() -> None:
    """A short quotation that stands in another sentence only has not moved there."""
    made = _anchor("para. 1", "24")
    changed = read_txt(TEXT.replace("counted 24 cranes", "counted 31 cranes"))
    found = locate(changed, "para. 1", "24", made)
    assert found.state == "altered"
    assert "31 cranes" in found.nearest


def test_a_short_paragraph_in_its_place_needs_no_surroundings() -> None:
    """What stands before and after it may be other words altogether."""
    before = read_txt("It was dull.\n\nA ferry came.\n\nNobody saw it.\n")
    held = anchor(before, "para. 2", None)
    after = read_txt("The sun shone.\n\nA ferry came.\n\nAll waved at once.\n")
    assert locate(after, "para. 2", None, held).state == "same"


def test_deleted_passage_is_gone() -> None:
    """A passage that was taken out altogether is gone."""
    changed = read_txt("Rain fell on the hills.\nSheep were shorn early.")
    found = locate(changed, "para. 3", None, _anchor("para. 3", None))
    assert (found.state, found.passages) == ("gone", ())


def test_part_of_a_list_is_altered() -> None:
    """One altered passage of several makes the citation altered."""
    made = _anchor("para. 1, 3", None)
    changed = read_txt(TEXT.replace("a matter of days", "a matter of weeks"))
    found = locate(changed, "para. 1, 3", None, made)
    assert (found.state, len(found.passages)) == ("altered", 1)


def test_evidence() -> None:
    """Evidence is the passage in its role."""
    (passage,) = locate(SOURCE, "para. 1", None, None).passages
    made = evidence(passage, relation="relays", credibility=3, chain=("a", "b"))
    assert (made.exact, made.relation, made.chain) == (LINES[0], "relays", ("a", "b"))


_PARAS = [1, 2, 3, 4, 5]
_BY_PARA = dict(zip(_PARAS, (0, 2, 3, 5, 6), strict=True))


@given(
    para=st.sampled_from(_PARAS),
    other=st.sampled_from(_PARAS),
    at=st.integers(0, 60),
    added=st.text("abc XYZ19,–", max_size=12),
)
def test_edit_outside_leaves_it_found(
    para: int, other: int, at: int, added: str
) -> None:
    """An edit in another paragraph never loses or alters a passage."""
    lines = list(LINES)
    line = lines[_BY_PARA[other]]
    if other != para:
        lines[_BY_PARA[other]] = line[:at] + added + line[at:]
    changed = read_txt("\n".join(lines))
    found = locate(changed, f"para. {para}", None, _anchor(f"para. {para}", None))
    assert found.state in ("same", "moved")
    assert found.passages[0].exact == LINES[_BY_PARA[para]]


@given(para=st.sampled_from(_PARAS), at=st.integers(0, 76), put=st.sampled_from("xQ7"))
def test_edit_inside_is_flagged(para: int, at: int, put: str) -> None:
    """One changed character inside a passage is never accepted."""
    line = LINES[_BY_PARA[para]]
    at %= len(line)
    edited = line[:at] + put + line[at + 1 :]
    lines = [edited if words == line else words for words in LINES]
    changed = read_txt("\n".join(lines))
    found = locate(changed, f"para. {para}", None, _anchor(f"para. {para}", None))
    assert (found.state == "altered") == (edited != line)
    assert bool(found.passages) == (edited == line)


def test_a_number_means_its_words_when_the_same_text_is_cut_otherwise() -> None:
    """The first paragraph is a heading now, so every other counts one less."""
    cut = recut(SOURCE, {0})
    for locator, now in (("para. 3", "para. 2"), ("para. 5", "para. 4")):
        held = _anchor(locator, None)
        found = locate(cut, locator, None, held)
        assert (found.state, found.passages[0].exact) == ("moved", held.exact)
        assert found.passages[0].locator == now


def test_a_number_means_its_words_when_a_heading_is_none_any_more() -> None:
    """The other way round, and for each part of a list."""
    cut = recut(SOURCE, {0})
    held = anchor(cut, "para. 1, 3", None)
    assert held
    found = locate(SOURCE, "para. 1, 3", None, held)
    assert found.state == "moved"
    assert [p.exact for p in found.passages] == [one.exact for one in held.pieces]


def test_quoted_words_stand_where_they_stood_when_the_text_is_cut_otherwise() -> None:
    """A quotation without a place has no number that could mean other words."""
    held = _anchor(None, "up to 480 tons")
    found = locate(recut(SOURCE, {0}), None, "up to 480 tons", held)
    assert found.state == "same"
