"""Ids of new sources."""

import pytest

from loccit.capture.captured import NotAdded
from loccit.capture.naming import name_of_address, new_id
from loccit.desk import Desk, to_id


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://a.example/2024/09/crates-at-lund.html?x=1#y", "crates-at-lund"),
        ("https://a.example/news/Crates%20at%20Lund/", "crates-at-lund"),
        ("https://a.example/crates/index.php", "crates"),
        ("https://www.a.example/", "a-example"),
        ("https://a.example/2024/09/16/1234", "a-example"),
        ("https://a.example/статья", "a-example"),
    ],
)
def test_an_address_gives_the_name_of_its_page(url: str, expected: str) -> None:
    """The last part that says something, else the site."""
    assert to_id(name_of_address(url)) == expected


def test_a_long_name_is_cut_between_words(desk: Desk) -> None:
    """People type ids."""
    name = "north-korea-sends-more-troops-as-the-war-grinds-on-and-on"
    assert new_id(desk, name, None, "it") == (
        "north-korea-sends-more-troops-as-the-war-grinds-on"
    )


@pytest.mark.parametrize(
    ("name", "wished", "remedy"),
    [
        ("записка", None, "--id some-name"),
        ("x", "My Note", "--id my-note"),
        ("fig-3", None, "--id 3"),
        ("x", "", "--id some-name"),
    ],
)
def test_what_cannot_be_an_id_is_refused_with_one_that_can(
    desk: Desk, name: str, wished: str | None, remedy: str
) -> None:
    """Nobody's wish is changed unasked."""
    with pytest.raises(NotAdded) as refused:
        new_id(desk, name, wished, "it")
    assert remedy in refused.value.remedy


def test_an_id_that_is_taken_is_refused_with_a_free_one(desk: Desk) -> None:
    """Tables and sources share their ids."""
    (desk.root / "data/crates.csv").write_text("a\n1\n")
    (desk.root / "sources/crates-2.txt").write_text("Crates.\n")
    with pytest.raises(NotAdded) as refused:
        new_id(Desk(desk.root), "Crates", None, "crates.txt")
    assert "data/crates.csv" in refused.value.message
    assert "--id crates-3" in refused.value.remedy
