"""Cells, sums and filters, as people write them between double braces."""

from typing import Any

import pytest

from loccit.model import Column, Derived, Evidence, Row, Table, Value
from loccit.tables.expression import ExpressionError, evaluate, tables_in
from loccit.tables.words import equation


def ground(words: str) -> Evidence:
    """Return evidence that consists of ``words``."""
    return Evidence(
        source="survey",
        locator="para. 1",
        para=1,
        page=None,
        start=0,
        end=len(words),
        exact=words,
        prefix="",
        suffix="",
    )


def value(original: str, low: float | None, high: float | None, **more: Any) -> Value:
    """Return a value with evidence of its own."""
    bound = "exact" if low == high else "range"
    bound = "at-most" if low is None else "at-least" if high is None else bound
    said: dict[str, Any] = {"bound": bound, "known": "stated", **more}
    return Value(
        low=low, high=high, original=original, rests_on=(ground(original),), **said
    )


VALUES = {
    "beds": value("up to 4.8 million", None, 4_800_000, unit="beds"),
    "wards": value("10,000", 10_000, 10_000, unit="wards"),
    "nurses": value("dozens", None, None, bound="vague", known="word"),
    "price": value("$600,000", 600_000, 600_000, currency="$"),
    "fee": value("€5", 5, 5, currency="EUR"),
    "visits": value("24–99", 24, 99, bound="range"),
    "doctors": value("about 7", 7, 7, bound="about"),
    "three": value("3", 3, 3),
    "zero": value("0", 0, 0),
    "share": value("24%", 24, 24, unit="%"),
    "more-beds": value("480", 480, 480, unit="beds"),
    "minimum": value("at least 50", 50, None),
    "exact": value("12.35", 12.35, 12.35),
}


def table() -> Table:
    """Return a table with one row for each of the values."""
    rows = tuple(
        Row(
            id=id,
            line=line,
            cells={"count": one.original, "Ward name": id, "note": None},
            values={"count": one},
            rests_on={"count": one.rests_on},
        )
        for line, (id, one) in enumerate(VALUES.items(), start=2)
    )
    names = ("count", "Ward name", "note")
    return Table(
        id="care",
        file="data/care.csv",
        sha256="",
        title=None,
        columns=tuple(Column(name=name, type="any") for name in names),
        rows=rows,
    )


TABLES = {"care": table()}


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ("care.beds.count", "up to 4.8 million"),
        ("care.wards.count", "10,000"),
        ("care.nurses.count", "“dozens”"),
        ("care.price.count", "$600,000"),
        ("care.fee.count", "€5"),
        ("care.visits.count", "24–99"),
        ("care.doctors.count", "about 7"),
        ("care.minimum.count", "at least 50"),
        ("care.share.count", "24%"),
        ("care.visits.count.low", "at least 24"),
        ("care.visits.count.high", "up to 99"),
        ("care.beds.ward-name", "beds"),
        ("care.more-beds.count", "480"),
        ("care.beds.count / care.wards.count", "≤ 480"),
        ("care.beds.count ÷ care.wards.count", "≤ 480"),
        ("(care.beds.count / care.wards.count) | number", "480"),
        ("care.wards.count × 2", "20,000"),
        ("care.wards.count − 1", "9,999"),
        ("care.three.count + -1", "2"),
        ("2 * (care.three.count + 4)", "14"),
        ("care.visits.count * 2", "48–198"),
        ("care.wards.count / care.three.count", "≈ 3,333"),
        ("care.three.count / 7 | percent", "42.9%"),
        ("care.three.count / 7 | round(1)", "≈ 0.4"),
        ("care.three.count / 7 | round(1) | number", "0.4"),
        ("care.three.count / 7 | round(4)", "≈ 0.4286"),
        ("care.three.count / 7 | round(3) | percent", "42.9%"),
        ("care.three.count / 2 | round(2)", "1.50"),
        ("care.doctors.count / 5 | round(2)", "≈ 1.40"),
        ("care.visits.count / 7 | round(1)", "3.4–14.2"),
        ("care.beds.count / 7 | round(1) | words", "686 thousand"),
        ("care.exact.count | round(1)", "about 12.4"),
        ("care.exact.count | round(3)", "12.350"),
        ("care.exact.count - 13 | round", "≈ −1"),
        ("care.exact.count - 12.5 | round", "≈ 0"),
        ("care.beds.count / 7 | round", "≤ 685,715"),
        ("care.price.count * 3 | words", "$1.8 million"),
        ("care.beds.count | words(thousand)", "4,800 thousand"),
        ("care.beds.count | text", "up to 4.8 million"),
        ("care.wards.count | unit", "10,000 wards"),
        ("care.share.count * care.wards.count", "2,400"),
        ("care.doctors.count * 2", "≈ 14"),
        ("care.wards.count / care.minimum.count", "0–200"),
    ],
)
def test_what_is_printed(expression: str, text: str) -> None:
    """An expression prints its value as the reader should see it."""
    assert evaluate(expression, TABLES).text == text


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("care.nurses.count * 2", "care.nurses.count says “dozens”"),
        ("care.beds.count - care.beds.count", "bounds cancel out"),
        ("care.beds.count * care.doctors.count", "rough number"),
        ("care.price.count / care.zero.count", "divides by zero"),
        ("care.price.count / 0", "divides by zero"),
        ("care.price.count / care.beds.count", "may be zero"),
        ("care.price.count + care.fee.count", "cannot be added"),
        ("care.beds.count + care.wards.count", "“beds” and “wards” cannot be added"),
        ("care.price.count / care.fee.count", "has no meaning"),
        ("care.price.count * care.fee.count", "has no meaning"),
        ("care.bed.count", "has no row 'bed'"),
        ("care.beds.cuont", "has no column 'cuont'"),
        ("cure.beds.count", "no table 'cure'"),
        ("care.beds.note", "care.beds.note is empty"),
        ("care.beds.count.low", "has no low end"),
        ("care.beds.count.middle", "names no cell"),
        ("care.beds", "names no cell"),
        ("beds", "alone names no cell"),
        ("3 + 4", "names no cell"),
        ("care.three.count -3", "no space on both sides"),
        ("care.three.count + ", "ends where a value"),
        ("", "ends where a value"),
        ("(care.three.count", "not closed"),
        ("care.three.count)", "not expected"),
        ("care.three.count 4", "not expected"),
        ("care.three.count | rond(1)", "no filter 'rond'"),
        ("care.three.count | round(x)", "round(x)"),
        ("care.three.count | round(99)", "round(99)"),
        ("care.three.count | number | round(1)", "already printed"),
        ("care.three.count * 2 | text", "no words of its own"),
        ("care.nurses.count | number", "is no number"),
        ("care.price.count | percent", "no share"),
        ("care.three.count |", "no filter after"),
        ("1e400 * care.three.count", "not understood"),
        ("9" * 31 + " + care.three.count", "not understood"),
        ("care.three.count ** 9", "space on both sides"),
        ("__import__('os')", "not understood"),
        ("(" * 100, "nested more than"),
        ("x" * 1_000_000, "characters"),
        (" * ".join(["999999999999"] * 20) + " * care.three.count", "too large"),
    ],
)
def test_what_is_refused(expression: str, words: str) -> None:
    """What has no value is refused with its reason, and with a remedy."""
    with pytest.raises(ExpressionError) as caught:
        evaluate(expression, TABLES)
    assert words in caught.value.message
    assert caught.value.remedy


def test_near_misses_are_named() -> None:
    """A misspelt row is answered with the one that was probably meant."""
    with pytest.raises(ExpressionError) as caught:
        evaluate("care.docters.count", TABLES)
    assert caught.value.remedy == "Did you mean 'doctors'?"


def test_a_result_rests_on_all_that_went_into_it() -> None:
    """A derived value unites the evidence of its cells, and shows its sum."""
    found = evaluate("care.beds.count / care.wards.count", TABLES)
    assert [item.exact for item in found.value.rests_on] == [
        "up to 4.8 million",
        "10,000",
    ]
    assert found.sum == "4,800,000 ÷ 10,000"
    assert found.cells == ("care.beds.count", "care.wards.count")
    assert found.derived
    assert (found.value.known, found.value.bound) == ("derived", "at-most")
    assert found.value.unit == "beds per wards"


@pytest.mark.parametrize(
    ("expression", "line"),
    [
        ("care.three.count * 2", "3 × 2 = 6"),
        ("care.three.count / 7", "3 ÷ 7 ≈ 0.429"),
        ("care.three.count / 7 | round(2)", "3 ÷ 7 ≈ 0.43"),
        ("care.three.count / 7 | percent", "3 ÷ 7 ≈ 42.9%"),
        ("care.three.count / 2 | round(2)", "3 ÷ 2 = 1.50"),
        ("care.wards.count * 123.4567 | words", "10,000 × 123.4567 ≈ 1.23 million"),
        ("care.doctors.count * 2 | number", "7 × 2 ≈ 14"),
        ("care.beds.count / 10000 | number", "4,800,000 ÷ 10,000 = at most 480"),
        ("care.beds.count / 7", "4,800,000 ÷ 7 = at most 685,715"),
        ("care.minimum.count * 2", "50 × 2 = at least 100"),
        ("care.visits.count * 2", "(24–99) × 2 = 48–198"),
        ("care.visits.count / 7", "(24–99) ÷ 7 ≈ 3.42–14.2"),
    ],
)
def test_a_sum_is_shown_with_the_sign_that_holds(expression: str, line: str) -> None:
    """An exact result has "=", a rounded one "≈", and a limit stays one."""
    done = evaluate(expression, TABLES)
    derived = Derived(
        id="D1",
        expression=expression,
        sum=done.sum or "",
        text=done.text,
        value=done.value,
        verdict="traced",
        rests_on=(),
        line=1,
        rounded=done.rounded,
    )
    assert " ".join(equation(derived)) == line


def test_a_single_cell_is_not_derived() -> None:
    """A cell alone keeps how it is known, and has no sum."""
    found = evaluate("care.beds.count | number", TABLES)
    assert not found.derived
    assert found.sum is None
    assert found.value.known == "stated"


@pytest.mark.parametrize(
    ("expression", "shown"),
    [
        ("care.three.count * (2 + care.zero.count)", "3 × (2 + 0)"),
        ("care.three.count - (2 - 1)", "3 − (2 − 1)"),
        ("care.three.count - 2 - 1", "3 − 2 − 1"),
        ("care.visits.count / care.three.count", "(24–99) ÷ 3"),
        ("care.price.count / care.three.count", "$600,000 ÷ 3"),
    ],
)
def test_the_sum_in_figures(expression: str, shown: str) -> None:
    """The sum has the numbers in place of the names, and needed parentheses."""
    assert evaluate(expression, TABLES).sum == shown


def test_the_tables_of_an_expression() -> None:
    """The tables are named once each, also before they are at hand."""
    assert tables_in("(a.b.c / d.e.f) + a.g.h | number") == ["a", "d"]
    assert tables_in("a.b.c +") == []
