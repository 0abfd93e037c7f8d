"""Styles of references: where one comes from, and what is wrong with it."""

from pathlib import Path

import pytest

from loccit.desk import Desk
from loccit.sources.records.style import read_style

HEAD = '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0">'
PARENT = "http://www.zotero.org/styles/the-big-journal"


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("<style>\n<info>\n</style>", 3, "broken XML"),
        ("<html/>", None, "is no CSL style"),
        (
            f'{HEAD}<link rel="independent-parent" href="{PARENT}"/></style>',
            None,
            "only points to the style the-big-journal",
        ),
    ],
)
def test_files_that_are_no_style(
    tmp_path: Path, text: str, line: int | None, said: str
) -> None:
    """Each is told with the file, and the default stands in."""
    (tmp_path / "mine.csl").write_text(text)
    style, (finding,) = read_style(Desk(tmp_path), "mine.csl")
    assert (finding.file, finding.line) == ("mine.csl", line)
    assert said in finding.message
    assert style == read_style(Desk(tmp_path), None)[0]


def test_names_that_are_no_style(tmp_path: Path) -> None:
    """The nearest is suggested; a file outside the desk is not read."""
    _, (finding,) = read_style(Desk(tmp_path), "autor-date")
    assert "no style of references called “autor-date”" in finding.message
    assert "Did you mean 'author-date'?" in finding.remedy
    (tmp_path / "desk").mkdir()
    (tmp_path / "out.csl").write_text(HEAD + "</style>")
    _, (finding,) = read_style(Desk(tmp_path / "desk"), "../out.csl")
    assert "outside the desk" in finding.message


def test_an_entity_is_not_read(tmp_path: Path) -> None:
    """A style cannot bring another file of the machine into a reference."""
    (tmp_path / "secret").write_text("secret")
    (tmp_path / "mine.csl").write_text(
        f'<!DOCTYPE style [<!ENTITY x SYSTEM "{tmp_path}/secret">]>\n'
        f"{HEAD}<info><title>&x;</title></info><citation/></style>"
    )
    style, _ = read_style(Desk(tmp_path), "mine.csl")
    assert "secret" not in style.replace(str(tmp_path), "").replace("/secret", "")
