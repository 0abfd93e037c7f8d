"""Locators say what people write, and print as what they say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.sources.passages.locator import Kind, Locator, LocatorError, parse

WRITTEN = {
    "para. 3": "para. 3",
    "paras 3-5": "para. 3–5",
    "¶7": "para. 7",
    "para. 3, 5": "para. 3; para. 5",
    "p. 3": "p. 3",
    "pp. iv–vi": "p. iv–vi",
    "p. 3, para. 2": "p. 3, para. 2",
    "p. 3, para. 2, 4, p. 9": "p. 3, para. 2; p. 3, para. 4; p. 9",
    'sec. "Payment, in kind"': 'sec. "Payment, in kind"',
    "sec. “Cargo” “ten tons”": 'sec. "Cargo" "ten tons"',
    "row 12": "row 12",
    "Sheet1!b4": "Sheet1!B4",
    "My tab!C10, row 2": "My tab!C10; row 2",
    "May!B4:c6": "May!B4:C6",
    "May!12:13": "May!12:13",
    "'May'!B4": "May!B4",
    "'Ann''s, old'!B4, row 2": "'Ann''s, old'!B4; row 2",
    r'para. 3 "he said \"no\""': r'para. 3 "he said \"no\""',
}
WRONG = [
    "",
    " ",
    "7",
    "para.",
    "para. 0",
    "para. 5–3",
    "para. x",
    "para. 3,",
    "sec. 4",
    "page the third",
    'sec. ""',
    "para. 3 p. 4",
    "chap. 2",
    "May!B",
    "May!13:12",
    "'May!B4",
    'para. "x"',
]

KINDS: tuple[Kind, ...] = ("para", "page", "section", "row", "cell")
_numbers = st.integers(1, 999).map(str)
_words = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=20
).filter(lambda words: words.strip() == words)
_quotes = st.none() | _words


@st.composite
def _locators(draw: st.DrawFn) -> Locator:
    kind: Kind = draw(st.sampled_from(KINDS))
    quote = draw(_quotes)
    if kind == "section":
        return Locator(kind=kind, first=draw(_words), quote=quote)
    if kind == "cell":
        cell = draw(st.from_regex(r"[A-Z]{1,3}[1-9][0-9]{0,3}", fullmatch=True))
        sheet = draw(_words.filter(lambda name: "!" not in name or "'" not in name))
        return Locator(kind=kind, first=cell, sheet=sheet, quote=quote)
    first = draw(_numbers)
    last = str(int(first) + draw(st.integers(0, 9)))
    within = draw(st.none() | _numbers) if kind == "para" else None
    return Locator(kind=kind, first=first, last=last, within=within, quote=quote)


@pytest.mark.parametrize("written", WRITTEN)
def test_normal_form(written: str) -> None:
    """Every way of writing a place has one normal form."""
    assert "; ".join(map(str, parse(written))) == WRITTEN[written]


@pytest.mark.parametrize("written", WRONG)
def test_no_locator(written: str) -> None:
    """What is no place is refused with an example of what is."""
    with pytest.raises(LocatorError, match=r"Write, for example, para\. 7"):
        parse(written)


@given(_locators())
def test_round_trip(locator: Locator) -> None:
    """A locator that is printed and read again is the same."""
    assert parse(str(locator)) == (locator,)


@given(st.lists(_locators().filter(lambda one: one.kind in ("section", "cell")),
                min_size=1, max_size=4))  # fmt: skip
def test_lists(locators: list[Locator]) -> None:
    """Places in a list are read one by one."""
    assert parse(", ".join(map(str, locators))) == tuple(locators)


@given(st.text(max_size=30))
def test_any_words(text: str) -> None:
    """Any words are a locator or a locator's error."""
    try:
        found = parse(text)
    except LocatorError:
        return
    assert parse(", ".join(map(str, found))) == found
