"""Numbers are written as a spreadsheet shows them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.sources.formats.office.number_format import shown, shown_text

_ACCOUNTS = r'_-* #,##0.00_-;\-* #,##0.00_-;_-* "-"??_-;_-@_-'


@pytest.mark.parametrize(
    ("value", "code", "words"),
    [
        (4_800_000, "#,##0", "4,800,000"),
        (999, "#,##0", "999"),
        (1234.5, "#,##0.00", "1,234.50"),
        (0.125, "0.0%", "12.5%"),
        (0.125, "0.0 %", "12.5 %"),
        (2.5, "0", "3"),
        (1.005, "0.00", "1.01"),
        (5, "0.##", "5"),
        (5.25, "0.##", "5.25"),
        (0.5, "#.##", ".5"),
        (5, "000", "005"),
        (123456789, "000-00-0000", "123-45-6789"),
        (1234567, '0.0,,"M"', "1.2M"),
        (1500, "[$€-407] #,##0", "€ 1,500"),
        (1234, r"#,##0\ kg", "1,234 kg"),
        (12345, "0.00E+00", "1.23E+04"),
        (0.00012, "0.0E-00", "1.2E-04"),
        (99999, "0.0E+00", "1.0E+05"),
    ],
)
def test_digits(value: float, code: str, words: str) -> None:
    """Places, thousands, percent, scale and literal signs are those of the format."""
    assert shown(value, code) == words


@pytest.mark.parametrize(
    ("value", "code", "words"),
    [
        (-5, "0", "-5"),
        (-0.001, "0.00", "0.00"),
        (-1234.567, "#,##0.00_);(#,##0.00)", "(1,234.57)"),
        (0, '0;-0;"none"', "none"),
        (-7, "[Red]0;[Blue]-0", "-7"),
        (1234.5, _ACCOUNTS, "1,234.50"),
        (-1234.5, _ACCOUNTS, "-1,234.50"),
        (0, _ACCOUNTS, "-"),
        (500, '[<1000]0;[>=1000]0.0,"k"', "500"),
        (1500, '[<1000]0;[>=1000]0.0,"k"', "1.5k"),
        (1, '0" a;b"', "1 a;b"),
        (1, ";;;", ""),
    ],
)
def test_sections(value: float, code: str, words: str) -> None:
    """A format may have a section each for positive, negative and no quantity."""
    assert shown(value, code) == words


@pytest.mark.parametrize(
    ("value", "code", "words"),
    [
        (0.1 + 0.2, "General", "0.3"),
        (-12, 'General" t"', "-12 t"),
        (1e20, "General", "1E+20"),
        (0.5, "# ?/?", "0.5"),
    ],
)
def test_general(value: float, code: str, words: str) -> None:
    """General shows the digits that there are; fractions are decimal numbers."""
    assert shown(value, code) == words


def test_text() -> None:
    """Words are shown in the format's section for words, if there is one."""
    assert shown_text("x", '0;-0;0;"Ref. "@') == "Ref. x"
    assert shown_text("x", '"Ref. "@') == "Ref. x"
    assert shown_text("x", "0.00") == "x"


@given(st.integers(-(10**14), 10**14))
def test_thousands_keep_the_number(value: int) -> None:
    """Commas between thousands change no digit."""
    assert shown(value, "#,##0") == f"{value:,}"
    assert shown(value, "#,##0.00") == f"{value:,}.00"


@given(st.floats(-1e9, 1e9), st.text('0#?.,%;E+-@"\\[]_*/ gG', max_size=12))
def test_any_format(value: float, code: str) -> None:
    """No format makes a number fail."""
    assert isinstance(shown(value, code), str)
