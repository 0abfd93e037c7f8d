"""Which words of a source may be shown."""

from dataclasses import replace

from loccit.model import Evidence, Source
from loccit.sources.passages.shown import clipped, quoted, shown
from tests.sources.held import read_txt

TEXT = "The ferry came back on Monday.\n\nIts crew of nine was “tired, and glad”.\n"


def _source(**record: int) -> Source:
    named = {key.replace("_", "-"): value for key, value in record.items()}
    return replace(read_txt(TEXT), record=named)


def _words(source: Source, ranges: tuple[tuple[int, int], ...] | None) -> list[str]:
    assert ranges is not None
    return [source.text[start:end] for start, end in ranges]


def test_no_limit_of_its_own() -> None:
    """Without a quotation-limit nothing is cut here."""
    assert shown(_source(), ["The ferry"], [(0, 20)]) is None


def test_quotations_come_first_then_short_passages() -> None:
    """Until the limit; words that follow each other are one range."""
    source = _source(quotation_limit=6)
    crew = source.text.index("Its crew")
    spans = [(0, 30), (crew, crew + 8)]
    found = _words(source, shown(source, ["“tired, and glad”"], spans))
    assert found == ["The", "Its crew", "“tired, and glad”."]


def test_quotations_are_never_cut() -> None:
    """They stand in the text already; a finding says that they are too many."""
    source = _source(quotation_limit=1)
    assert _words(source, shown(source, ["came back on Monday"], [])) == [
        "came back on Monday."
    ]


def test_words_that_do_not_stand_there() -> None:
    """An analyst's own words are none of the source's."""
    assert quoted(_source(), ["never came back", "“”", ""]) == set()


def test_a_clipped_passage() -> None:
    """What may not be shown is an ellipsis; place and length stay."""
    one = Evidence(
        source="port", locator="para. 1", para=1, page=None, start=0, end=30,
        exact="The ferry came back on Monday.", prefix="a", suffix="b",
    )  # fmt: skip
    assert clipped(one, None) is one
    cut = clipped(one, [(4, 14), (23, 30)])
    assert (cut.exact, cut.start, cut.end) == ("… ferry came … Monday.", 0, 30)
    assert (cut.prefix, cut.suffix) == ("", "")
    assert clipped(one, []).exact == "…"
