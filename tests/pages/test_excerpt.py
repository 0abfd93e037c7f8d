"""Excerpts: the source's own words, within the quotation budget."""

from hypothesis import given
from hypothesis import strategies as st

from loccit.pages.excerpt import excerpt

TEXT = "One two three four. Five six seven eight nine ten. Eleven twelve thirteen."
_PLACES = st.integers(0, len(TEXT))


@given(st.lists(st.tuples(_PLACES, _PLACES), min_size=1), st.integers(1, 12))
def test_every_run_is_the_sources_own_text(
    spans: list[tuple[int, int]], limit: int
) -> None:
    """Runs stand in the text letter for letter, in order, within the limit."""
    cited = [(min(span), max(span)) for span in spans]
    runs = [r for r in excerpt(TEXT, (0, len(TEXT)), cited, limit) if not r.gap]
    at = 0
    for run in runs:
        at = TEXT.index(run.text, at) + len(run.text)
    assert sum(len(run.text.split()) for run in runs) <= limit


def test_context_stays_in_the_sentence() -> None:
    """Neighbouring words are shown, but not those of the next sentence."""
    start = TEXT.index("Five")
    runs = excerpt(TEXT, (0, len(TEXT)), [(start, start + 8)], 25)
    assert [run.text for run in runs] == ["Five six", "seven eight nine ten."]


def test_gaps_are_shown_as_gaps() -> None:
    """Between cited words that stand apart there is an ellipsis."""
    spans = [(0, 3), (TEXT.index("ten"), TEXT.index("ten") + 4)]
    runs = excerpt(TEXT, (0, len(TEXT)), spans, 2)
    assert [run.text for run in runs if not run.gap] == ["One", "ten."]
    assert runs[1].gap


def test_the_smallest_citation_wins_when_all_is_too_long() -> None:
    """A whole block cited elsewhere does not crowd out the words quoted."""
    quoted = TEXT.index("seven"), TEXT.index("seven") + 11
    runs = excerpt(TEXT, (0, len(TEXT)), [(0, len(TEXT)), quoted], 4)
    assert next(run.text for run in runs if run.cited) == "seven eight"


def test_checked_words_are_shown_before_the_first_ones() -> None:
    """Where all is cited and too long, a number at its end is not cut away."""
    number = TEXT.index("Eleven"), TEXT.index("Eleven") + 6
    runs = excerpt(TEXT, (0, len(TEXT)), [(0, len(TEXT))], 4, checked=[number])
    assert [run.text for run in runs if run.cited] == ["nine ten. Eleven twelve"]


def test_checked_words_outlast_the_citation_they_stand_in() -> None:
    """A small citation crowds out a large one, and not what was checked in it."""
    quoted, number = (0, 3), (TEXT.index("twelve"), TEXT.index("twelve") + 6)
    runs = excerpt(TEXT, (0, len(TEXT)), [(0, len(TEXT)), quoted], 3, checked=[number])
    assert "twelve" in " ".join(run.text for run in runs)
