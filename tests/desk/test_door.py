"""What people write is checked at the door, with the line of each problem."""

from pathlib import Path

import pytest

from loccit.desk.door import parse_yaml, validate
from loccit.desk.nearest import nearest
from loccit.desk.settings import Settings, read_settings


def test_every_problem_of_a_file_is_listed_with_its_line() -> None:
    """Two wrong keys give two findings, each on its own line."""
    said, lines, _ = parse_yaml("them: x\nlimits:\n  seconds: 0\n", "loccit.yaml")
    _, found = validate(Settings, said, lines, "loccit.yaml")
    assert sorted((f.code, f.line) for f in found) == [
        ("bad-value", 3),
        ("unknown-key", 1),
    ]


def test_an_unknown_key_is_answered_with_the_nearest_known_one() -> None:
    """A misspelt key names the key that was probably meant."""
    _, found = validate(Settings, {"organization": "x"}, {}, "loccit.yaml")
    assert found[0].remedy == "Did you mean 'organisation'?"


@pytest.mark.parametrize(
    ("written", "known", "meant"),
    [
        ("lable", ["kind", "table", "label"], "label"),
        ("ot", ["from", "to"], "to"),
        ("Label", ["table", "label"], "label"),
        ("conut", ["count", "const"], "count"),
    ],
)
def test_letters_that_changed_places_are_one_slip(
    written: str, known: list[str], meant: str
) -> None:
    """Of two words as near, the one that begins alike is meant."""
    assert nearest(written, known) == f"Did you mean {meant!r}?"


def test_a_long_list_of_known_words_is_cut() -> None:
    """A table of a thousand rows does not fill the screen."""
    told = nearest("zzz", [f"row-{index}" for index in range(1000)])
    assert told.endswith("and 970 more.")


def test_a_tab_is_answered_with_spaces() -> None:
    """Quotes would not help where a tab sets a key in."""
    _, _, found = parse_yaml("a:\n\tb: 1\n", "x.yaml")
    assert found[0].line == 2
    assert "spaces" in found[0].remedy
    assert "quotes" not in found[0].remedy


def test_broken_yaml_is_one_error_with_its_line() -> None:
    """YAML that cannot be parsed gives one error on the line that breaks it."""
    _, _, found = parse_yaml("a: 1\nb: [\n", "x.yaml")
    assert [(f.code, f.line) for f in found] == [("broken-yaml", 3)]


def test_a_key_given_twice_is_an_error() -> None:
    """YAML would keep the last of two like keys; we refuse both."""
    _, _, found = parse_yaml("a: 1\na: 2\n", "x.yaml")
    assert "twice" in found[0].message


def test_dates_and_country_codes_stay_the_words_that_were_written() -> None:
    """Neither 2024-09-16 nor "no" is turned into something else."""
    said, _, _ = parse_yaml("issued: 2024-09-16\nlanguage: no\n", "x.yaml")
    assert said == {"issued": "2024-09-16", "language": "no"}


def test_lines_are_counted_from_where_the_text_stands_in_its_file() -> None:
    """Front matter that starts on line 2 reports lines of the whole file."""
    _, lines, _ = parse_yaml("title: x\ndate: y\n", "b.md", first_line=2)
    assert lines["date",] == 3


def test_a_desk_without_settings_has_the_default_ones(tmp_path: Path) -> None:
    """Every setting may be left out, and so may the file."""
    settings, found = read_settings(tmp_path)
    assert (settings.theme, settings.marking, found) == ("plain", "TLP:CLEAR", [])
