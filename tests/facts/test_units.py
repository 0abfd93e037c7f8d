"""Units and currencies of many fields and countries."""

import pytest

from loccit.facts.grammar import quantities
from loccit.facts.unit_forms import SYMBOLS

UNITS = [
    ("a yield of 3.0t/ha", 3, "tonne per hectare"),
    ("at 25 µg/m³ of dust", 25, "microgram per cubic metre"),
    ("at 450 g/kWh", 450, "gram per kilowatt hour"),
    ("some 40 km/day", 40, "kilometre per day"),
    ("Debt is 2.1x earnings", 2.1, "times"),
    ("Exports of 134bcm", 134 * 10**9, "cubic metre"),
    ("Output of 1.2 mb/d", 1_200_000, "barrel a day"),
    ("a 24,000-TEU ship", 24_000, "container (TEU)"),
    ("5 nm off the coast", 5, "nautical mile"),
    ("a 5nm chip", 5, "nanometre"),
    ("some 12 Percent", 12, "%"),
    ("waves of 3m", 3, "metre"),
    ("He ran 100m in Rome", 100, "metre"),
    ("a 94pc share", 94, "%"),
    ("It weighs four pounds", 4, "pound (weight)"),
    ("winds at 14m/s", 14, "metre a second"),
    ("It was minus 4C in Rome", -4, "degree Celsius"),
    ("Temperatures of 35C were met", 35, "degree Celsius"),
    ("It hit 98F on the day", 98, "degree Fahrenheit"),
    ("It fell to -15° by night", -15, "degree"),
    ("about a percentage point more", 1, "percentage point"),
    ("up by half a percentage point", 0.5, "percentage point"),
]


@pytest.mark.parametrize(("text", "value", "unit"), UNITS)
def test_a_unit_has_one_name(text: str, value: float, unit: str) -> None:
    """A unit is known by symbol and word, rate and power of ten, in any field."""
    (found,) = quantities(text)
    assert (found.high, found.unit) == (value, unit)


MONEY = [
    ("Rs 11.11 lakh crore", 11_110_000_000_000, "INR"),
    ("₹1,72,129 crore", 1_721_290_000_000, "INR"),
    ("EUR8.3bn", 8_300_000_000, "EUR"),
    ("€5 m", 5_000_000, "EUR"),
    ("an 11-million-kronor prize", 11_000_000, "SEK"),
    ("A$250,000", 250_000, "AUD"),
    ("-$5m", -5_000_000, "$"),
    ("minus $3bn", -3_000_000_000, "$"),
    ("50p", 50, "p"),
    ("46c", 46, "¢"),
    ("four pounds", 4, "£"),
    ("R350 a month", 350, "ZAR"),
    ("R12,500", 12_500, "ZAR"),
    ("200 Kenyan shillings", 200, "KES"),
]


@pytest.mark.parametrize(("words", "value", "currency"), MONEY)
def test_money_of_any_country_keeps_its_currency(
    words: str, value: float, currency: str
) -> None:
    """Signs, codes and names are read before or after, with the country's own scale."""
    (found,) = quantities(f"It fetched {words} there")
    assert (found.low, found.currency) == (value, currency)


def test_every_unit_is_read_by_each_word_for_it() -> None:
    """No unit hides behind a shorter one: "miles an hour" behind "miles"."""
    names = [name for name in SYMBOLS if name.isalpha() and len(name) > 3]
    read = {name: quantities(f"It has 12 {name} now")[0].unit for name in names}
    assert {n: u for n, u in read.items() if u != n} == {}


COMMAS = [
    ("a share of 40,18%", 40.18),
    ("some 16,1-million people", 16_100_000),
    ("some 16,100 people", 16_100),
]


@pytest.mark.parametrize(("words", "value"), COMMAS)
def test_a_comma_before_a_unit_may_be_a_decimal_one(words: str, value: float) -> None:
    """South Africa and the continent write so; three figures are a thousand."""
    assert quantities(f"It had {words} there")[0].low == value
