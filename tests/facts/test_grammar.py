"""A value that is printed and read again is the same value."""

from decimal import Decimal

from hypothesis import example, given
from hypothesis import strategies as st

from loccit.facts.grammar import quantities
from loccit.facts.words import listed
from loccit.model import Bound

_SCALES = {
    "": 1, " thousand": 10**3, " million": 10**6, " billion": 10**9,
    " trillion": 10**12, "k": 10**3, "bn": 10**9, " lakh": 10**5, " crore": 10**7,
    "-million": 10**6,
}  # fmt: skip
_MONEY = {
    "$": "$", "US$": "USD", "A$": "AUD", "€": "EUR", "£": "GBP", "₹": "INR",
    "Rs ": "INR", "EUR ": "EUR", "CHF ": "CHF", "€ ": "EUR", "SEK": "SEK",
}  # fmt: skip
_UNITS = {
    " km": "kilometre", "%": "%", " per cent": "%", " °C": "degree Celsius",
    " MWh": "megawatt hour", "-tonne": "tonne", " hectares": "hectare", "t/ha":
    "tonne per hectare", " percentage points": "percentage point",
}  # fmt: skip
_BEFORE: dict[str, Bound] = {
    "up to": "at-most", "as many as": "at-most", "fewer than": "at-most",
    "no more than": "at-most", "at least": "at-least", "more than": "at-least",
    "well over": "at-least", "about": "about", "nearly": "about", "some": "about",
}  # fmt: skip
_amounts = st.decimals(Decimal("0.1"), 999, places=1).map(lambda d: d.normalize())
_ones = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen "
    "fourteen fifteen sixteen seventeen eighteen nineteen"
)
_tens = listed("- - twenty thirty forty fifty sixty seventy eighty ninety")


def _plain(value: Decimal) -> str:
    return f"{value:f}"


def _number(value: Decimal) -> float:
    return int(value) if value == int(value) else float(value)


def spell(value: int) -> str:
    """Return ``value`` in British words."""
    for size, name in ((10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if value >= size:
            rest = value % size
            link = " and " if 0 < rest < 100 else " "
            tail = f"{link}{spell(rest)}" if rest else ""
            return f"{spell(value // size)} {name}{tail}"
    if value >= 100:
        tail = f" and {spell(value % 100)}" if value % 100 else ""
        return f"{_ones[value // 100]} hundred{tail}"
    if value < 20:
        return _ones[value]
    return _tens[value // 10] + (f"-{_ones[value % 10]}" if value % 10 else "")


@given(_amounts, st.sampled_from(list(_SCALES)))
def test_figures_with_any_scale(amount: Decimal, scale: str) -> None:
    """ "1.2 million", "1.2bn", "1.2 crore" and "1.2-million" have their value."""
    (found,) = quantities(f"It took {_plain(amount)}{scale} there")
    assert found.low == found.high == _number(amount * _SCALES[scale])


@given(_amounts, st.sampled_from(list(_MONEY)), st.sampled_from(list(_SCALES)))
def test_money(amount: Decimal, sign: str, scale: str) -> None:
    """Sign or code, with and without a scale."""
    (found,) = quantities(f"It took {sign}{_plain(amount)}{scale} there")
    assert found.low == found.high == _number(amount * _SCALES[scale])
    assert found.currency == _MONEY[sign]


@given(_amounts, st.sampled_from(list(_UNITS)))
def test_measures(amount: Decimal, unit: str) -> None:
    """A figure with its unit, joined, spaced or hyphened."""
    (found,) = quantities(f"It took {_plain(amount)}{unit} there")
    assert (found.low, found.unit) == (_number(amount), _UNITS[unit])


@given(st.integers(2, 10**12 - 1))
def test_words(value: int) -> None:
    """A whole number spelled out, however large."""
    (found,) = quantities(f"They saw {spell(value)} ships")
    assert found.low == found.high == value


@given(st.integers(100, 10**12), st.sampled_from(", \u00a0\u202f’"))
@example(787_000, " ")
def test_thousands_separators(value: int, separator: str) -> None:
    """Groups of three, with a comma, a space of any width or a Swiss apostrophe."""
    printed = f"{value:,}".replace(",", separator)
    (found,) = quantities(f"They saw {printed} tonnes")
    assert found.low == value


@given(st.integers(10**5, 10**11))
def test_indian_groups(value: int) -> None:
    """Groups of two above the thousand."""
    head, tail = divmod(value, 1000)
    groups = [f"{tail:03}"]
    while head:
        head, two = divmod(head, 100)
        groups.append(f"{two:02}" if head else f"{two}")
    (found,) = quantities(f"They saw {','.join(reversed(groups))} tonnes")
    assert found.low == value


@given(_amounts, _amounts, st.sampled_from([" to ", "–", "-"]),
       st.sampled_from(list(_UNITS)))  # fmt: skip
def test_ranges(one: Decimal, other: Decimal, link: str, unit: str) -> None:
    """Two ends, and the unit said once."""
    low, high = sorted((one, other))
    if low == high:
        return
    (found,) = quantities(f"It took {_plain(low)}{link}{_plain(high)}{unit} there")
    assert (found.low, found.high, found.bound) == (
        _number(low),
        _number(high),
        "range",
    )


@given(st.integers(2, 10**6), st.sampled_from(list(_BEFORE)))
def test_bounds(value: int, words: str) -> None:
    """The limiting words are part of the quantity."""
    (found,) = quantities(f"They saw {words} {value:,} tonnes")
    bound = _BEFORE[words]
    assert found.bound == bound
    assert found.low == (None if bound == "at-most" else value)
    assert found.high == (None if bound == "at-least" else value)
    assert found.text.startswith(words)
