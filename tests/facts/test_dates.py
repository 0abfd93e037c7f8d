"""Dates: calendar, intervals, periods, durations, relative ones, times."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.facts.grammar import dates

CALENDAR = [
    ("on 26 August 2024", "26 August 2024", "2024-08-26"),
    ("on the 3rd of May 2021", "3rd of May 2021", "2021-05-03"),
    ("on August 26, 2024, the", "August 26, 2024", "2024-08-26"),
    ("on Sept. 5, 2024", "Sept. 5, 2024", "2024-09-05"),
    ("on 2024-08-26 at", "2024-08-26", "2024-08-26"),
    ("on 26/08/2024", "26/08/2024", "2024-08-26"),
    ("on 8/26/2024", "8/26/2024", "2024-08-26"),
    ("in July 2024", "July 2024", "2024-07"),
    ("in early July 2024", "early July 2024", "2024-07"),
    ("in 2019", "2019", "2019"),
    ("the 2024 election", "2024", "2024"),
    ("in late 2023", "late 2023", "2023"),
    ("around 1950", "around 1950", "1950~"),
    ("in Q3 2020", "Q3 2020", "2020-35"),
    ("the third quarter of 2021", "third quarter of 2021", "2021-35"),
    ("in 2020-Q3", "2020-Q3", "2020-35"),
    ("in H1 2024", "H1 2024", "2024-40"),
    ("in summer 2022", "summer 2022", "2022-22"),
    ("in the 1990s", "1990s", "199X"),
    ("in the 19th century", "19th century", "18XX"),
    ("in the eighteenth century", "eighteenth century", "17XX"),
    ("on 25 October 1415", "25 October 1415", "1415-10-25"),
    ("in 1400", "1400", "1400"),
    ("in AD 476", "AD 476", "0476"),
    ("in 146 BC", "146 BC", "-0145"),
    ("on 26-Aug-24", "26-Aug-24", "2024-08-26"),
    ("on 2024/08/26", "2024/08/26", "2024-08-26"),
    ("in FY24", "FY24", "2024"),
    ("in FY2030", "FY2030", "2030"),
    ("in Q3 FY24", "Q3 FY24", "2024-35"),
    ("in Q1FY25", "Q1FY25", "2025-33"),
    ("the third quarter of fiscal 2021", "third quarter of fiscal 2021", "2021-35"),
    ("in the June quarter of 2021", "June quarter of 2021", "2021-34"),
    ("the 1848 revolt", "1848", "1848"),
    ("2 per cent more than 2014", "2014", "2014"),
]


@pytest.mark.parametrize(("text", "words", "value"), CALENDAR)
def test_a_calendar_date_is_edtf(text: str, words: str, value: str) -> None:
    """A date written out has its EDTF value, nothing inferred."""
    (found,) = dates(f"It opened {text} quietly.")
    assert (found.text, found.kind, found.value) == (words, "calendar", value)
    assert not found.inferred


INTERVALS = [
    ("since 2023-24", "2023/2024"),
    ("between 2020 and 2023", "2020/2023"),
    ("in 2020–23", "2020/2023"),
    ("from 2020 to 2023", "2020/2023"),
    ("in FY2023/24", "2023/2024"),
    ("on 26–28 August 2024", "2024-08-26/2024-08-28"),
    ("on August 26-28, 2024", "2024-08-26/2024-08-28"),
    ("from 3 May to 7 June 2021", "2021-05-03/2021-06-07"),
    ("from 30 December to 2 January 2022", "2021-12-30/2022-01-02"),
    ("between June and August 2024", "2024-06/2024-08"),
    ("from March 2022 to June", "2022-03/2022-06"),
    ("since 2014", "2014/.."),
    ("until May 2023", "../2023-05"),
    ("from 2027 onwards", "2027/.."),
    ("from July 27, 2020, to October 23, 2020", "2020-07-27/2020-10-23"),
    ("between 1347 and 1351", "1347/1351"),
]


@pytest.mark.parametrize(("text", "value"), INTERVALS)
def test_an_interval_has_two_ends(text: str, value: str) -> None:
    """An interval is one date; what one end leaves out the other gives."""
    (found,) = dates(f"It ran {text} quietly.")
    assert (found.kind, found.value) == ("interval", value)


DURATIONS = [
    ("for two years", "two years", "P2Y"),
    ("a 24-hour strike", "24-hour", "PT24H"),
    ("more than two-year war", "more than two-year", "P2Y"),
    ("six weeks", "six weeks", "P6W"),
    ("six to eight weeks", "six to eight weeks", "P6W/P8W"),
    ("2-3 years", "2-3 years", "P2Y/P3Y"),
    ("a 14-year-old", "14-year-old", "P14Y"),
    ("three decades", "three decades", "P30Y"),
    ("ten minutes", "ten minutes", "PT10M"),
    ("two hours and 41 minutes", "two hours and 41 minutes", "PT2H41M"),
    ("ten years, four months and six days", "ten years, four months and six days",
     "P10Y4M6D"),
    ("two and a half years", "two and a half years", "P2.5Y"),
    ("a fortnight", "fortnight", "P2W"),
    ("290 million years", "290 million years", "P290000000Y"),
    ("0.15sec", "0.15sec", "PT0.15S"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "value"), DURATIONS)
def test_a_duration_is_iso(text: str, words: str, value: str) -> None:
    """A stretch of time has its ISO 8601 value."""
    (found,) = dates(f"They saw {text} there.")
    assert (found.text, found.kind, found.value) == (words, "duration", value)


RELATIVE = [
    ("last fiscal year", None),
    ("nine months later", None),
    ("two years before", None),
    ("the following day", None),
    ("two years ago", "2022~"),
    ("last year", "2023"),
    ("next month", "2024-10"),
    ("yesterday", "2024-09-15"),
]


@pytest.mark.parametrize(("words", "value"), RELATIVE)
def test_a_relative_date_is_resolved_only_when_sure(
    words: str, value: str | None
) -> None:
    """What hangs on the text's own date is inferred; what hangs on another is not."""
    (found,) = dates(f"It came {words}.", "2024-09-16")
    assert (found.text, found.kind, found.value) == (words, "relative", value)
    assert found.inferred == (value is not None)


@pytest.mark.parametrize(
    "words", ["in recent months", "for decades", "Through the years", "years ago"]
)
def test_a_vague_stretch_has_no_value(words: str) -> None:
    """Vague words of time are found and get no value."""
    (found,) = dates(f"It came {words}.")
    assert (found.text, found.kind, found.value) == (words, "vague", None)


TIMES = [
    ("07:00", "T07:00"),
    ("7.30pm", "T19:30"),
    ("7 a.m.", "T07:00"),
    ("12 am", "T00:00"),
    ("0700 GMT", "T07:00Z"),
    ("18:05 UTC", "T18:05Z"),
    ("7:45 a.m. EDT", "T07:45-04:00"),
    ("21:00 (UTC+3)", "T21:00+03:00"),
    ("15h00 SAST", "T15:00+02:00"),
    ("0630", "T06:30"),
]


@pytest.mark.parametrize(("words", "value"), TIMES)
def test_a_time_of_day_is_iso(words: str, value: str) -> None:
    """A time of day has its ISO 8601 value."""
    (found,) = dates(f"It left at {words} sharp")
    assert (found.text, found.kind, found.value) == (words, "time", value)


YEARS = [
    ("on 26 August", "2024-09-16", "2024-08-26"),
    ("on 26 December", "2024-01-10", "2023-12-26"),
    ("on 3 January", "2023-12-20", "2024-01-03"),
    ("in August", "2024-09-16", "2024-08"),
    ("last November", "2024-09-16", "2023-11"),
    ("on 5 September", "2022", "2022-09-05"),
    ("August", "2024-09-16", "2024-08"),
    ("mid-October", "2024-09-16", "2024-10"),
    ("since March", "2024-02-10", "2023-03/.."),
    ("in the second quarter", "2024-05-02", "2024-34"),
    ("in the fourth quarter", "2024-02-02", "2023-36"),
    ("in Q1", "2024", "2024-33"),
    ("in the nineties", None, "199X"),
]


@pytest.mark.parametrize(("text", "anchor", "value"), YEARS)
def test_the_anchor_gives_the_year(text: str, anchor: str | None, value: str) -> None:
    """A date without a year gets the one nearest to the text's own date."""
    (found,) = dates(f"It came {text}.", anchor)
    assert (found.value, found.inferred) == (value, True)


LEANING = [
    ("It fell to 3 per cent in April.", "2025-12-16", "2025-04"),
    ("It will last from the end of August.", "2025-01-06", "2025-08"),
    ("It was told that it opens in January.", "2025-12-16", "2026-01"),
    ("It grew (April through June) a little.", "2025-12-16", "2025-04/2025-06"),
]


@pytest.mark.parametrize(("text", "anchor", "value"), LEANING)
def test_a_far_month_is_on_the_side_to_which_its_sentence_looks(
    text: str, anchor: str, value: str
) -> None:
    """Past what was, ahead of what will be; a near one is meant anyhow."""
    (found,) = [d for d in dates(text, anchor) if d.kind in ("calendar", "interval")]
    assert found.value == value


def test_the_text_gives_the_year() -> None:
    """Without an anchor the nearest full date of the text gives the year."""
    text = "On 3 May 2019 it opened. On 9 June it shut. On 1 July 2022 it was sold."
    assert dates(text)[1].value == "2019-06-09"


def test_no_year_is_made_up() -> None:
    """Where nothing tells the year it stays unknown, and nothing is inferred."""
    (found,) = dates("It came on 26 August.")
    assert (found.value, found.inferred) == ("XXXX-08-26", False)


NONE = [
    "He may go and march on.",
    "The 2000 troops came back.",
    "Up to 1950 tents stood there.",
    "It is 30 February 2021 nowhere; 31 June neither.",
    "Version 10.11.12 and 192.168.0.1 and 3.14.",
    "They paid $2,024 and 2024.5 more.",
    "Augustus and Maya and Decker met.",
    "Between 1800 and 2000 people came.",
    "It rose by 1200 to 1400 homes.",
    "It quotes 467 U.S. 1984 here.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    """Verbs, counts, impossible days and versions are no dates."""
    assert [d.text for d in dates(text) if d.kind in ("calendar", "interval")] in (
        [],
        ["2021"],
    )


@given(st.dates(min_value=__import__("datetime").date(1900, 1, 1)))
def test_a_printed_day_reads_as_itself(day: object) -> None:
    """A day printed in the British, American or ISO way has its own value again."""
    iso = f"{day:%Y-%m-%d}"
    if iso >= "2100":
        return
    for words in (f"{day:%d %B %Y}", f"{day:%B %d, %Y}", iso):
        (found,) = dates(f"It came on {words}.")
        assert found.value == iso
