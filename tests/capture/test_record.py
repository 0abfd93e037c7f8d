"""Records written anew, and mended without touching what people wrote."""

import pytest

from loccit.capture.record import mended, record_text
from loccit.desk import Desk
from loccit.sources.records.record import read_record

OWN = """\
# Asked for by the editor
title: "Crates: a count"   # ours
author:
  - {family: Berg, given: Ida}
  - {literal: Harbour Watch}
accessed: 2024-09-16   # the first time
reliability: C
"""


def test_a_new_record_reads_back_as_it_was_said(desk: Desk) -> None:
    """Whatever stands in a title; what is not known is asked for."""
    said = {
        "title": "No: “crates” # 1\n and more",
        "author": [{"literal": "Ida: Berg"}],
        "issued": "2023-06-05",
        "URL": "https://a.example/x?y=1#z",
        "language": "no",
    }
    text = record_text(said)
    (desk.root / "sources/a.yaml").write_text(text)
    record, findings = read_record(Desk(desk.root), "a")
    assert findings == []
    assert record == {**said, "title": "No: “crates” # 1 and more"}
    assert "# reliability: A to F" in text
    assert "# title" not in text


def test_only_the_keys_named_change() -> None:
    """Comments, order and all else stay."""
    text, left = mended(OWN, {"accessed": "2024-10-01", "supersedes": "a-2024-09-16"})
    assert left == []
    assert text == (
        OWN.replace("2024-09-16", "2024-10-01") + "supersedes: a-2024-09-16\n"
    )


def test_a_title_with_signs_of_yaml_is_replaced_whole() -> None:
    """Its comment stays."""
    text, left = mended(OWN, {"title": "Trucks: 19"})
    assert left == []
    assert "title: 'Trucks: 19'   # ours\n" in text


def test_a_value_over_several_lines_is_left_and_named() -> None:
    """A list of authors is not guessed at."""
    assert mended(OWN, {"author": [{"literal": "X"}]}) == (OWN, ["author"])


@pytest.mark.parametrize(
    "text",
    ["references:\n- title: X\n", "- title: X\n", "title: [\n", "title: X\n...\n"],
)
def test_a_record_that_is_not_ours_to_mend_is_left(text: str) -> None:
    """An export, broken YAML, a document that has ended."""
    assert mended(text, {"accessed": "2024-10-01"}) == (text, ["accessed"])


def test_a_record_without_a_last_line_end_gets_a_new_line() -> None:
    """And an empty one its first."""
    assert mended("title: X", {"URL": "https://a.example"})[0] == (
        "title: X\nURL: https://a.example\n"
    )
    assert mended("", {"URL": "https://a.example"})[0] == "URL: https://a.example\n"
