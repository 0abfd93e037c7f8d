"""Every number of a text is accounted for."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.facts.grammar import dates, quantities, skipped
from loccit.facts.spelling import SCALES, TENS, UNITS

REASONS = [
    ("A Tu-154 met a KN-23.", "designator"),
    ("iPhone 15 sales fell.", "designator"),
    ("A 737 MAX landed.", "designator"),
    ("It is GPT-4 and OL3.", "designator"),
    ("See Section 8.", "reference"),
    ("Under Resolution 2231 it is void.", "reference"),
    ("It breaks Article 6(1).", "reference"),
    ("It cites 42 U.S.C. § 1983.", "citation"),
    ("Directive 95/46/EC holds.", "reference"),
    ("Call 1-800-555-0199 now.", "telephone"),
    ("Call +44 20 7946 0958 now.", "telephone"),
    ("He lives at 14 Mill Road.", "address"),
    ("It went to SW1A 2AA.", "address"),
    ("The host is 192.168.0.12 here.", "web address"),
    ("It is ISBN 978-3-16-148410-0.", "serial number"),
    ("Chance is small (P<0.001).", "statistic"),
    ("The 559th Regiment left.", "ordinal"),
    ("The ratio was 3:1.", "ratio"),
    ("Mr Lund, 54, is a judge.", "age"),
    ("They won 3-1.", "result"),
    ("It is a two-way road.", "idiom"),
    ("One came.", "one"),
    ("It was on 5/6/2024.", "ambiguous"),
    ("It rose 58,7 there.", "ambiguous"),
    ("It bears 99999999999999999999.", "too large"),
]


@pytest.mark.parametrize(("text", "why"), REASONS)
def test_a_number_that_is_no_fact_has_its_reason(text: str, why: str) -> None:
    """Each is listed with the reason why it counts nothing."""
    assert {one.why for one in skipped(text)} == {why}
    assert quantities(text) == []


_WORDS = "|".join([*UNITS, *TENS, *SCALES])
_NUMBER = re.compile(rf"\d|\b(?:{_WORDS})\b", re.IGNORECASE)
_PIECES = [
    "26 August 2024", "in 2023", "two years ago", "Tu-154", "07:00", "$5m", "12%",
    "between 3 and 5", "page 9", "2,000", "58,7", "fewer than ten", "a dozen", "-", "–",
    "“", "tonnes of", "and", "one", "No. 10", "1/2", "3/4 inch", "the 1990s", "Q3",
    "half a million", "minus", "x", "1.2.3", "’", "5s", "000", "FY24", "(12)", "²",
    "twenty-first", "per thousand", "80,", "1-800-555-0199", "\n", "km", "MW", "9mm",
]  # fmt: skip


@given(st.lists(st.sampled_from(_PIECES), max_size=10), st.sampled_from(["", " "]))
def test_nothing_that_counts_is_lost(pieces: list[str], gap: str) -> None:
    """Each figure and number word lies in a quantity, a date or a skipped number."""
    text = gap.join(pieces)
    told = [*quantities(text), *dates(text), *skipped(text)]
    for match in _NUMBER.finditer(text):
        assert any(one.start <= match.start() < one.end for one in told), match[0]
    assert all(text[one.start : one.end] == one.text for one in told)


@given(st.lists(st.sampled_from(_PIECES), max_size=10).map(" ".join))
def test_what_is_skipped_is_no_fact(text: str) -> None:
    """A number is either a fact or skipped, never both."""
    facts = [(one.start, one.end) for one in (*quantities(text), *dates(text))]
    for one in skipped(text):
        assert not any(one.start < end and start < one.end for start, end in facts)
