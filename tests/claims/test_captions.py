"""A chart's own words say no number that the chart does not bear out."""

import pytest

from loccit.claims.captions import of_figures
from loccit.claims.cited import Library
from loccit.model import Figure, Mark, Value
from loccit.sources.passages.locate import evidence
from loccit.sources.passages.places import passage
from tests.claims.said import source

GATE = source("gate", "They counted 190 trucks and 60 trailers in 36 hours of rain.")
PLACE = evidence(passage(GATE, 0, len(GATE.text)))


def figure(title: str) -> Figure:
    """Return a chart of 190 and 60 under ``title``."""
    marks = tuple(
        Mark(
            id=f"m{count}",
            table="queue",
            row=f"r{count}",
            column="count",
            label=str(count),
            value=Value(
                low=count,
                high=count,
                bound="exact",
                known="count",
                original=str(count),
                rests_on=(PLACE,),
            ),
            rests_on=(PLACE,),
        )
        for count in (190, 60)
    )
    return Figure(
        id="queue",
        kind="bar",
        title=title,
        subtitle="",
        alt="Two bars.",
        note="",
        legend="",
        width=100,
        height=50,
        marks=marks,
        data=(),
    )


@pytest.mark.parametrize(
    ("title", "lost"),
    [
        ("190 trucks led the queue", []),
        ("250 vehicles in all", []),
        ("Ten kinds are drawn", []),
        ("Dozens came", []),
        ("910 trucks led the queue", ["“910”"]),
        ("It grew by 4 per cent", ["“4 per cent”"]),
    ],
)
def test_a_number_of_the_title_is_a_marks_or_a_total(
    title: str, lost: list[str]
) -> None:
    """Small counts and words describe the picture; a percentage does not."""
    found = list(of_figures([figure(title)], library(), {"queue"}, strict=False))
    assert [one.message.split("says ")[1].split(",")[0] for one in found] == lost


def test_a_release_refuses_it_and_a_composed_chart_is_not_asked() -> None:
    """It is a warning in a draft; the automatic briefing's own charts have no file."""
    wrong = [figure("910 trucks led the queue")]
    assert [
        f.severity for f in of_figures(wrong, library(), {"queue"}, strict=True)
    ] == ["error"]
    assert not list(of_figures(wrong, library(), set(), strict=True))


def library() -> Library:
    """Return the one source under its label."""
    return Library({"gate": GATE}, {"gate": "S1"})
