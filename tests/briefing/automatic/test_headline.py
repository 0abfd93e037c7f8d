"""The title and standfirst of a briefing that gives none."""

from dataclasses import replace

import pytest

from loccit.briefing.automatic.headline import standfirst, title
from loccit.model import Source
from tests.briefing.automatic.material import CANAL, held


def of(id: str, **record: str) -> Source:
    """Return the canal note with another record."""
    keys = {key.replace("_", "-"): said for key, said in record.items()}
    return replace(CANAL, id=id, record=keys)


def test_title() -> None:
    """The title of one source is the briefing's; several have the file's name."""
    assert title("week-3", [CANAL]) == "Locks without keepers"
    assert title("week-3", [CANAL, of("b")]) == "Week 3"


def test_heading_of_capitals_is_a_title() -> None:
    """Without a title the first heading is one, its words as the text has them."""
    note = held(
        "note",
        "# NATO AND ORRIN",
        "NATO met in Orrin. The NATO staff stayed.",
        title="",
    )
    assert title("x", [note]) == "NATO and Orrin"


@pytest.mark.parametrize(
    ("sources", "words"),
    [
        (
            [
                of("a", issued="2024-08-26", source_kind="official"),
                of("b", issued="2024-09-16", source_kind="official"),
                of("c", issued="2024-09"),
            ],
            "Three sources from 26 August to 16 September 2024, two of them official.",
        ),
        (
            [of("a", issued="2023", source_kind="news"), of("b", issued="2024-09-16")],
            "Two sources from 2023 to 16 September 2024, one of them from the news.",
        ),
        ([of("a"), of("b")], "Two sources."),
        ([of("a")], ""),
        (
            [of("a", container_title="Orrin Herald", issued="2024-04-09")],
            "One source in Orrin Herald, of 9 April 2024.",
        ),
    ],
)
def test_standfirst(sources: list[Source], words: str) -> None:
    """It says how many sources there are, of when and of what kind, and no more."""
    assert standfirst(sources, "en-GB") == words
