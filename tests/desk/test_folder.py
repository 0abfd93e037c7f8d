"""What lies where in a desk, by id."""

import unicodedata
from pathlib import Path
from typing import Literal

import pytest

from loccit.desk import Desk, to_id
from loccit.desk.doubles import doubles


@pytest.mark.parametrize(
    ("stem", "id"),
    [("AMR_2024 (09)", "amr-2024-09"), ("Time", "time"), ("--a..b--", "a-b")],
)
def test_an_id_is_the_stem_in_lower_case_with_hyphens(stem: str, id: str) -> None:
    """Every run of other characters becomes one hyphen."""
    assert to_id(stem) == id


def test_two_files_with_one_id_are_an_error_that_names_both(tmp_path: Path) -> None:
    """Sources and tables share one namespace."""
    for name in ("sources/A b.txt", "data/a-b.csv"):
        path = tmp_path / name
        path.parent.mkdir()
        path.write_text("x")
    found = doubles(Desk(tmp_path))
    assert "sources/A b.txt and data/a-b.csv" in found[0].message


def test_office_and_hidden_files_are_not_sources(tmp_path: Path) -> None:
    """Dot files and ~$ files are left by programs, not put there by people."""
    (tmp_path / "sources").mkdir()
    for name in (".DS_Store", "~$note.txt", "note.txt"):
        (tmp_path / "sources" / name).write_text("x")
    assert Desk(tmp_path).sources == ("note",)


def test_a_record_without_a_file_is_a_source_not_held(tmp_path: Path) -> None:
    """It is listed among the sources but not among the files."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources/time.yaml").write_text("title: x\n")
    desk = Desk(tmp_path)
    assert (desk.sources, desk.source_files) == (("time",), {})


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_an_id_has_no_accents(form: Literal["NFC", "NFD"]) -> None:
    """A name makes one id, however the system composes its letters."""
    assert to_id(unicodedata.normalize(form, "Café Łódź, Straße 10")) == (
        "cafe-lodz-strasse-10"
    )


def test_a_folder_named_as_a_file_is_not_passed_over(tmp_path: Path) -> None:
    """What was dropped in as one thing is listed; a browser's folder is not."""
    for name in ("notes.rtfd", "page.files", "page_files", "plain"):
        (tmp_path / "sources" / name).mkdir(parents=True)
    assert list(Desk(tmp_path).source_files) == ["notes"]
