"""Quantities: figures and words, bounds, units, money, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.facts.grammar import dates, quantities
from loccit.facts.shields import shields
from loccit.facts.spelling import spelled

EXACT = [
    ("Output reached 4,812 barrels.", "4,812 barrels", 4812),
    ("The clinic treated 37 patients.", "37", 37),
    ("Nurses saw forty-two patients.", "forty-two", 42),
    ("A hundred vans were bought.", "A hundred", 100),
    ("They ordered two dozen pumps.", "two dozen", 24),
    ("It cost half a million euros.", "half a million euros", 500_000),
    ("The plan needs three and a half million doses.", "three and a half million",
     3_500_000),
    ("One hundred and five wells were drilled.", "One hundred and five", 105),
    ("Two thousand three hundred homes lost power.", "Two thousand three hundred",
     2300),
    ("Some 1½ litres leaked.", "Some 1½ litres", 1.5),
    ("The fleet has 12 million cars.", "12 million", 12_000_000),
    ("Grids lost 0.75 GW.", "0.75 GW", 0.75),
    ("The reading was −4 °C.", "−4 °C", -4),
    ("Costs fell 3.25 per cent.", "3.25 per cent", 3.25),
    ("About 12 000 km of pipe was laid.", "About 12 000 km", 12000),
    ("A wall 5m high stood there.", "5m", 5),
    ("The state houses 5m people.", "5m", 5_000_000),
    ("They fired 155-mm shells.", "155-mm", 155),
    ("A 9-member panel met.", "9", 9),
    ("The port shipped 90,000t of ore.", "90,000t", 90_000),
    ("Half of the pumps failed.", "Half", 0.5),
    ("A turbine gives 14 megawatts.", "14 megawatts", 14),
    ("Winds blew at 90 miles per hour.", "90 miles per hour", 90),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "value"), EXACT)
def test_a_number_is_read_with_its_words(text: str, words: str, value: float) -> None:
    """A number has the value that it says and spans its unit and bound."""
    (found,) = quantities(text)
    assert found.text == words == text[found.start : found.end]
    assert found.low == found.high == value


BOUNDS = [
    ("Up to 300 homes", None, 300, "at-most", "ceiling"),
    ("As many as 800 tents", None, 800, "at-most", "ceiling"),
    ("no more than 15 beds", None, 15, "at-most", "ceiling"),
    ("fewer than 40 ships", None, 40, "at-most", "ceiling"),
    ("at least 12 mines", 12, None, "at-least", "floor"),
    ("more than 2,000 tents", 2000, None, "at-least", "floor"),
    ("no fewer than 60 pumps", 60, None, "at-least", "floor"),
    ("well over 90 vans", 90, None, "at-least", "floor"),
    ("500+ guests", 500, None, "at-least", "floor"),
    ("50 or more guests", 50, None, "at-least", "floor"),
    ("nearly 700 nurses", 700, 700, "about", "estimate"),
    ("roughly 45 tanks", 45, 45, "about", "estimate"),
    ("an estimated 30 drones", 30, 30, "about", "estimate"),
    ("20 or so drones", 20, 20, "about", "estimate"),
    ("between 30 and 40 drones", 30, 40, "range", "range"),
    ("30–40 drones", 30, 40, "range", "range"),
    ("two or three drones", 2, 3, "range", "range"),
    ("2 to 3 million doses", 2_000_000, 3_000_000, "range", "range"),
    ("17 drones", 17, 17, "exact", "count"),
    ("40,000 drones", 40_000, 40_000, "exact", "estimate"),
    ("dozens of drones", None, None, "vague", "word"),
    ("several hundred drones", None, None, "vague", "word"),
    ("tens of thousands of drones", None, None, "vague", "word"),
    ("hundreds, and millions", None, None, "vague", "word"),
]


@pytest.mark.parametrize(("text", "low", "high", "bound", "known"), BOUNDS)
def test_a_bound_is_kept(
    text: str, low: float | None, high: float | None, bound: str, known: str
) -> None:
    """The limiting words decide low, high, bound and how well it is known."""
    found = quantities(f"They counted {text}.")[0]
    assert (found.low, found.high, found.bound, found.known) == (
        low,
        high,
        bound,
        known,
    )


MONEY = [
    ("$8.3m", 8_300_000, "$"),
    ("€18.4bn", 18_400_000_000, "EUR"),
    ("£300,000", 300_000, "GBP"),
    ("US$1.5 billion", 1_500_000_000, "USD"),
    ("USD 40 million", 40_000_000, "USD"),
    ("40 million USD", 40_000_000, "USD"),
    ("C$12", 12, "CAD"),
    ("600 dollars", 600, "$"),
    ("3 billion yuan", 3_000_000_000, "CNY"),
    ("7,500 Swiss francs", 7500, "CHF"),
    ("₹20 crore", 200_000_000, "INR"),
]


@pytest.mark.parametrize(("text", "value", "currency"), MONEY)
def test_money_keeps_its_currency(text: str, value: float, currency: str) -> None:
    """A sign or code is read; a bare dollar stays a bare dollar."""
    (found,) = quantities(f"The bill came to {text} in all.")
    assert (found.text, found.low, found.currency) == (text, value, currency)


UNITS = [
    ("5%", "%"),
    ("5 percent", "%"),
    ("2 percentage points", "percentage point"),
    ("25 basis points", "basis point"),
    ("480 MW", "megawatt"),
    ("12 GWh", "gigawatt hour"),
    ("3 million barrels a day", "barrel a day"),
    ("60 km/h", "kilometre an hour"),
    ("7 square kilometres", "square kilometre"),
    ("20 hectares", "hectare"),
    ("410 ppm", "part per million"),
    ("1.5°C", "degree Celsius"),
    ("9 nautical miles", "nautical mile"),
]


@pytest.mark.parametrize(("text", "unit"), UNITS)
def test_a_unit_is_recognised(text: str, unit: str) -> None:
    """Symbols and words of one unit get one name; the longer unit wins."""
    (found,) = quantities(f"It measured {text} then.")
    assert (found.text, found.unit) == (text, unit)


NONE = [
    "Room 4C and seat 12F were free.",
    "A Tu-154 and two-way traffic met a KN-23.",
    "The F-16, the S-400 and the T-72B3 are types.",
    "Covid-19, H5N1 and PM2.5 are names.",
    "The second flight was the 21st; a third one came.",
    "On 26 August 2024 at 07:00, in the 1990s and in Q3 2021.",
    "See page 12, pp. 3–5, para. 7, section 3.2 and Article 5(2).",
    "Call +44 20 7946 0958 or (030) 555 1234.",
    "One of the ministers, a one-time judge, met these two.",
    "Boeing 737 flights passed Room 39 under Resolution 2397.",
    "The vote was 5-4 and the odds 3:1, 24/7.",
    "Write to desk5@example.org or https://example.org/2024/480.",
    "Version 3.1.2 was out; it was one of those things.",
    "The G20 and the World War Two veterans met in two years.",
    "Mr Lund, 54, is a judge.",
    "The war lasted more than two years and 24 hours.",
    "No one came; everyone left by their twenties.",
    "The twenty-first century began.",
]


@pytest.mark.parametrize("text", NONE)
def test_figures_that_count_nothing_are_left_alone(text: str) -> None:
    """Designators, dates, references, ordinals and idioms are no quantities."""
    assert [found.text for found in quantities(text)] == []


def test_a_change_is_no_range() -> None:
    """ "From 5% to 10%" tells of two values, not of one between them."""
    found = quantities("The rate rose from 5% to 10%.")
    assert [q.low for q in found] == [5, 10]


def test_the_parts_of_a_list_are_counts() -> None:
    """ "One" counts where it stands in a list of counts, and only there."""
    found = quantities("They lost one tank and three trucks; one day it rained.")
    assert [(q.low, q.counted) for q in found] == [(1, "tank"), (3, "trucks")]


COUNTED = [
    ("They sent 10,000 shipping containers to the port.", "shipping containers"),
    ("He saw dozens of small blue boats leaving.", "small blue boats"),
    ("About 30 patients died.", "patients"),
    ("In all 12% of households lack power.", "households"),
    ("The port took 40 tonnes of grain.", "grain"),
    ("It has 1,200 beds.", "beds"),
    ("Clashes left 14 dead.", "dead"),
    ("They sold 90 rounds of ammunition.", "rounds of ammunition"),
]


@pytest.mark.parametrize(("text", "noun"), COUNTED)
def test_what_is_counted_is_named(text: str, noun: str) -> None:
    """The noun phrase after a number says what it counts, in the text's words."""
    assert quantities(text)[0].counted == noun


SAID = [
    ("The ministry estimates that 500 homes burned.", "The ministry"),
    ("About 300 people fled, the agency said on Monday.", "the agency"),
    ("According to the health board, 12% of wards closed.", "the health board"),
    ("The minister, Ada Lund, said 40 ships had left.", "Ada Lund"),
    ("The plant burned 40 tonnes of coal.", None),
]


@pytest.mark.parametrize(("text", "who"), SAID)
def test_a_number_is_credited_to_who_states_it(text: str, who: str | None) -> None:
    """Who states a number is taken from its own sentence, or left open."""
    assert quantities(text)[0].attributed_to == who


def test_an_estimate_is_known_as_one() -> None:
    """A small whole number that somebody estimates is no count."""
    assert quantities("The board estimates that 512 homes burned.")[0].known == (
        "estimate"
    )


@given(st.integers(0, 10**12))
def test_a_printed_number_reads_as_itself(value: int) -> None:
    """A number printed with thousands separators has its own value again."""
    (found,) = quantities(f"They counted {value:,} tonnes.")
    assert found.low == found.high == value


@given(st.decimals(0, 10**6, places=2))
def test_a_printed_decimal_reads_as_itself(value: object) -> None:
    """A decimal number has its own value again."""
    (found,) = quantities(f"It rose {value}% more.")
    assert found.low == float(str(value))


@given(st.lists(st.sampled_from(["hundred", "thousand", "five", "twenty", "million"])))
def test_any_number_words_make_a_number(words: list[str]) -> None:
    """No order of number words breaks the reading."""
    assert spelled(words) >= 0


_PIECES = [
    "26 August 2024",
    "in 2023",
    "two years ago",
    "Tu-154",
    "KN-23",
    "07:00",
    "up to 4.8 million",
    "$5m",
    "dozens",
    "12%",
    "between 3 and 5",
    "page 9",
    "2,000",
    "fewer than ten",
    "from 2019 to 2021",
    "-",
    "–",
    ", ",
    "“",
    "”",
    "’",
    "tonnes",
    "of",
    "and",
    "one",
    "May",
    "the 1990s",
    "\n",
    "Q3 2020",
    "half a million",
]


@given(st.lists(st.sampled_from(_PIECES), max_size=9).map(" ".join))
def test_no_quantity_touches_a_date_or_designator(text: str) -> None:
    """Quantities keep clear of dates and designators, in order, with exact offsets."""
    found = quantities(text)
    told = [(date.start, date.end) for date in dates(text)]
    named = [(s.start, s.end) for s in shields(text) if s.reason == "designator"]
    for a, b in [*told, *named]:
        assert not any(q.start < b and a < q.end for q in found)
    assert all(text[q.start : q.end] == q.text for q in found)
    ends = [q.end for q in found]
    assert all(e <= q.start for e, q in zip(ends, found[1:], strict=False))


@pytest.mark.parametrize("words", ["9" * 30, "9,999,999,999 trillion"])
def test_a_number_too_large_to_count_is_no_quantity(words: str) -> None:
    """It is a serial number, or a slip, and no file could hold it."""
    assert quantities(f"It bears {words} and 5 crates.")[0].low == 5
