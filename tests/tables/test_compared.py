"""Numbers of several sources for the same thing."""

from dataclasses import replace

import pytest

from loccit.model import Row, Source
from loccit.tables.compared import compared_rows
from tests.briefing.automatic.material import found, held


def note(id: str, text: str, **record: str) -> Source:
    """Return a source of one sentence with that record."""
    keys = {key.replace("_", "-"): said for key, said in record.items()}
    return replace(held(id, text), record={"title": f"Note {id}", **keys})


def compared(*sources: Source) -> tuple[Row, ...]:
    """Return the rows that compare what ``sources`` count."""
    return compared_rows(sources, [found(source) for source in sources])


SHELLS = "The minister counted up to 4.8 million artillery shells in May."


@pytest.mark.parametrize(
    ("other", "verdict"),
    [
        ("Spies saw up to 4.8 million artillery shells.", "two origins agree"),
        (
            "Spies saw 3 million artillery shells.",
            "two origins, which do not exclude each other",
        ),
        ("Spies saw 5 million artillery shells.", "two origins, and they differ"),
    ],
)
def test_verdict(other: str, verdict: str) -> None:
    """Two origins agree, can both be right, or differ; each number keeps its words."""
    rows = compared(note("a", SHELLS), note("b", other))
    assert [row.cells["group"] for row in rows] == [f"Artillery shells: {verdict}"] * 2
    assert [row.rests_on["value"][0].source for row in rows] == ["a", "b"]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ({"independence_group": "seoul"}, {"independence_group": "seoul"}),
        ({"originator": "Shin Wonsik"}, {"originator": "Shin Wonsik"}),
    ],
)
def test_told_again_is_one_origin(one: dict[str, str], two: dict[str, str]) -> None:
    """What two sources have from one place is no agreement of two."""
    rows = compared(note("a", SHELLS, **one), note("b", SHELLS, **two))
    assert rows[0].cells["group"] == "Artillery shells: one origin, told again"


def test_a_speaker_told_by_two_is_one_origin() -> None:
    """The same person quoted in two papers is one witness."""
    said = "Ada Renn estimated that the yard holds 4,000 artillery shells."
    rows = compared(note("a", said), note("b", said))
    assert rows[0].cells["group"] == "Artillery shells: one origin, told again"


@pytest.mark.parametrize(
    "other",
    [
        "Spies saw 5 million artillery horses.",
        "Spies paid $5 million for artillery shells.",
        "Spies saw dozens of artillery shells.",
        "In 2019 spies saw 5 million artillery shells.",
    ],
)
def test_other_things_are_not_compared(other: str) -> None:
    """Another noun, unit or year, or a word for a number, is nothing beside it."""
    first = "In 2024 the minister counted 4.8 million artillery shells."
    assert compared(note("a", first), note("b", other)) == ()


def test_one_source_compares_nothing() -> None:
    """Two numbers of one source are not set against each other."""
    assert compared(note("a", f"{SHELLS} Others say 5 million artillery shells.")) == ()


def test_a_number_is_compared_once() -> None:
    """A number that stands beside one of another source stands beside no second."""
    one = note("a", "About 25,000 commuters changed. Posters say 18,000 commuters.")
    two = note("b", "About 18,000 commuters changed.")
    rows = compared(one, two)
    assert [row.rests_on["value"][0].source for row in rows] == ["a", "b"]


def test_one_thing_by_two_names_is_compared() -> None:
    """What a paper calls homes and a ministry households is one thing."""
    rows = compared(
        note("a", "Around 450,000 homes lost power on the coast."),
        note("b", "The operator cut off 310,000 households for an hour."),
    )
    assert {row.cells["group"] for row in rows} == {
        "Homes: two origins, and they differ"
    }


def test_a_measure_of_one_day_is_compared() -> None:
    """A shared word and the same day make two amounts one thing; a word alone none."""
    told = "Peak demand hit 42.5 gigawatts on 12 August 2025, said the board."
    same = note(
        "b", "Demand for power reached a record 41.2 gigawatts on 12 August 2025."
    )
    later = note(
        "b", "Demand for power reached a record 41.2 gigawatts on 19 May 2025."
    )
    assert len(compared(note("a", told), same)) == 2
    assert compared(note("a", told), later) == ()
