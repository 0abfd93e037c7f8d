"""The figures for the cover."""

import pytest

from loccit.briefing.automatic.figures import happening, key_figures
from loccit.briefing.automatic.material import Material
from loccit.model import Source
from loccit.tables.automatic import quantities_table
from tests.briefing.automatic.material import found, held


def material(source: Source) -> Material:
    """Return what is known of ``source``, its table of quantities made."""
    table = quantities_table("b", [source], [found(source)])
    return Material("b", (source,), (found(source),), {table.id: table}, {})


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("Around 450,000 homes lost power on Monday.", "homes lost power"),
        (
            "The grid cut off 310,000 households in the south.",
            "households in the south",
        ),
        ("The yard holds 4,000 barges.", "barges"),
        ("At least 61 people have died of it since 6 August.", "people have died"),
    ],
)
def test_what_became_of_the_things_is_told(sentence: str, words: str) -> None:
    """A number on the cover says what happened, in the sentence's own words."""
    source = held("note", sentence)
    (row,) = material(source).rows("quantities")
    assert happening(row).startswith(words)
    assert happening(row) in sentence
    assert not happening(row).endswith(("since", "since August"))


def test_the_parts_of_a_number_stay_in_the_table() -> None:
    """The stallions and mares of 24 horses are no figures for the cover."""
    source = held("note", "Orrin has 24 horses: 19 stallions and five mares.")
    cover = key_figures(material(source)).split("\n:::")[1]
    assert "horses" in cover
    assert "stallions" not in cover


def test_limits_and_speakers_come_first() -> None:
    """A number that somebody answers for stands before one told by the way."""
    source = held(
        "note",
        "The town has 31 lanterns and a clock that runs slow in most of the winters.",
        "Ada Renn, the harbour master, estimated that up to 900 barges were stuck.",
    )
    cover = key_figures(material(source)).split("\n:::")[1]
    assert cover.index("barges") < cover.index("lanterns")
