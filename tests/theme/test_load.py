"""Reading themes."""

from pathlib import Path

import pytest

from loccit.desk import Desk
from loccit.theme import ThemeError, load


def own(desk: Path, name: str, text: str) -> None:
    """Write a theme of the desk's own."""
    folder = desk / "templates" / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "theme.yaml").write_text(text)


def test_the_shipped_theme_loads(tmp_path: Path) -> None:
    """A desk without templates has the plain theme with all its tokens."""
    theme = load(Desk(tmp_path), "plain")
    assert theme.colours["blue"].rgb == "#0B4A7A"
    assert theme.colours["blue"].cmyk == (100, 65, 15, 20)
    assert theme.fonts["display"].axes == {"opsz": 60}
    assert "summary" in theme.outline


def test_a_theme_changes_only_what_it_names(tmp_path: Path) -> None:
    """What a theme does not give comes from the one it extends."""
    red = (
        'extends: plain\ncolours:\n  blue: {rgb: "#aa0000", cmyk: [0, 100, 100, 20]}\n'
    )
    own(tmp_path, "house", red)
    (tmp_path / "templates/house/print.css").write_text("body {}")
    theme = load(Desk(tmp_path), "house")
    assert theme.colours["blue"].rgb == "#AA0000"
    assert theme.colours["rust"].rgb == "#B2461B"
    assert theme.file("print.css") == tmp_path / "templates/house/print.css"
    assert theme.file("theme.yaml") == tmp_path / "templates/house/theme.yaml"
    assert len({path.name for path in theme.files}) == len(theme.files)


def test_a_desks_theme_may_extend_its_shipped_namesake(tmp_path: Path) -> None:
    """A desk's own ``plain`` may extend the shipped ``plain``."""
    own(tmp_path, "plain", "extends: plain\noutline: [annex]\n")
    theme = load(Desk(tmp_path), "plain")
    assert theme.outline == ("annex",)
    assert "ink" in theme.colours


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("extends: plian\n", "no theme 'plian'"),
        ("extends: house\n", "extends itself"),
        ("colors: {}\n", "Unknown key 'colors'"),
        ("colours: {Blue: {rgb: '#000000', cmyk: [0, 0, 0, 0]}}\n", "no name"),
        ("colours: {blue: {rgb: navy, cmyk: [0, 0, 0, 0]}}\n", "rgb"),
        ("colours: {blue: {rgb: '#000000', cmyk: [0, 0, 0, 101]}}\n", "cmyk"),
        ("fonts: {serif: [}\n", "not valid YAML"),
    ],
)
def test_a_broken_theme_is_a_finding(tmp_path: Path, text: str, words: str) -> None:
    """Every way to get a theme wrong ends in words, never in a traceback."""
    own(tmp_path, "house", text)
    with pytest.raises(ThemeError, match=words):
        load(Desk(tmp_path), "house")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """A template that no theme in the chain has is named."""
    with pytest.raises(ThemeError, match=r"no file nothing\.css"):
        load(Desk(tmp_path), "plain").file("nothing.css")
