"""Where the information of a briefing comes from."""

from dataclasses import replace

from loccit.model import CitedSource
from loccit.pages.origins import origins
from loccit.pages.sources import entry
from tests.briefing.automatic.material import CANAL


def test_origins_are_counted_by_what_they_rest_on() -> None:
    """Two sources of one originator are one origin; each has its row."""
    record = {"title": "One", "originator": "Ada Renn", "issued": "2024-04-09"}
    one = replace(CANAL, id="a", record=record)
    two = replace(CANAL, id="b", record={**record, "title": "Two"})
    cited = [
        CitedSource(
            id=source.id,
            label=f"S{n}",
            file=source.file,
            sha256=source.sha256,
            text_sha256="",
            reference="",
        )
        for n, source in enumerate((one, two), 1)
    ]
    entries = [entry(c, s, [], {}) for c, s in zip(cited, (one, two), strict=True)]
    made = origins(entries, [one, two])
    assert [(r.label, r.name, r.said_by, r.date) for r in made.rows] == [
        ("S1", "One", "Ada Renn", "9 April 2024"),
        ("S2", "Two", "Ada Renn", "9 April 2024"),
    ]
    assert made.tally == "No passages of two sources, from one origin."
