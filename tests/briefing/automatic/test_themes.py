"""Passages of several sources by theme."""

import re

from loccit.briefing.automatic.themes import themes
from tests.briefing.automatic.material import held
from tests.briefing.automatic.test_sections import of

RAIN = "Rain fell on {} for nine days, which the weather office called a record."
GRAIN = (
    "The wheat harvest of {} came to {} tonnes, the lowest figure since 1998.",
    "Farmers in {} expect the wheat harvest of next year to be smaller still.",
    "A bakery in {} that buys its flour abroad has raised no price so far.",
)
NOTES = [
    held(
        place.lower(),
        RAIN.format(place),
        *(line.format(place, size) for line in GRAIN),
        f"In {place} a bridge over the river was closed to lorries of every kind.",
        f"The council of {place} has set up a committee that will look into it all.",
        title=f"Notes from {place}",
    )
    for place, size in (("Orrin", "40,000"), ("Lund", "61,000"))
]


def test_themes_are_shared_words() -> None:
    """A theme has passages of both sources and the words that they share as title."""
    written = themes(of(*NOTES))
    head, _, rest = written.partition("\n\n## ")
    assert head == "# What the sources say, theme by theme"
    first = rest.partition("\n\n## ")[0]
    assert {"@orrin", "@lund"} <= set(re.findall(r"@\w+", first))
    label = first.partition("\n")[0].casefold()
    texts = [note.text.casefold() for note in NOTES]
    assert all(label in text for text in texts)


def test_no_passage_stands_twice() -> None:
    """A passage of one theme is in no other, nor under its source."""
    lines = [line for line in themes(of(*NOTES)).split("\n") if "[@" in line]
    assert len(lines) == len(set(lines))


def test_without_anything_shared_each_source_stands_alone() -> None:
    """Sources that share no words are told one by one, by their titles."""
    one = held(
        "ferry",
        "Ferries to Skarholm sail at dawn from the old coal pier of the island.",
        "Engineers of the line went on strike over pay and night shifts in March.",
        "Passengers bought 14,000 tickets fewer than they had a year before.",
        "Skarholm plans a bridge that would make every one of its ferries idle.",
        "Cabins cost more than a room in most hotels on that side of the sound.",
        title="Ferries",
    )
    other = held(
        "owls",
        "Owls of the northern forest hunt voles by night along the brooks.",
        "Ringers caught 210 young birds in nest boxes, a record for the wood.",
        "Snow that melts early hides nothing, and hungry broods grow up faster.",
        "Martens climb into boxes that hang low and empty half of them each May.",
        "Foresters leave dead trees standing where birds breed in their hollows.",
        title="Owls",
    )
    written = themes(of(one, other))
    assert "theme by theme" not in written
    assert "## Ferries" in written
    assert "## Owls" in written
