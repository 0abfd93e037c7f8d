"""Known names of a sentence, looked for in its evidence and its source."""

import pytest

from loccit.claims.named import Gazetteer
from loccit.facts.names import Entry
from loccit.model import Block, Evidence, Source

TEXT = "The DPRK sent crates.\n\nThe ministry said so in Lund."
SOURCE = Source(
    id="a",
    file="sources/a.txt",
    sha256="",
    text_sha256="",
    extractor=None,
    record={},
    text=TEXT,
    blocks=(
        Block(n=1, kind="paragraph", start=0, end=21),
        Block(n=2, kind="paragraph", start=23, end=len(TEXT)),
    ),
    sentences=(),
    words=0,
    bytes=0,
)
EVIDENCE = Evidence(
    source="a",
    locator="para. 2",
    para=2,
    page=None,
    start=23,
    end=len(TEXT),
    exact=TEXT[23:],
    prefix="",
    suffix="",
)
KNOWN = {
    "North Korea": Entry("dprk", "place"),
    "DPRK": Entry("dprk", "place"),
    "Lund": Entry("lund", "place"),
    "Norway": Entry("norway", "place"),
}


@pytest.mark.parametrize(
    ("said", "where"),
    [
        ("It happened in Lund.", "S1 ¶2"),
        ("North Korea did it.", "S1"),
        ("Norway did it.", ""),
    ],
)
def test_a_name_is_found_under_any_alias_near_or_in_its_source(
    said: str, where: str
) -> None:
    """A name that the source does not know is not found."""
    checks = Gazetteer(KNOWN).checks(said, [EVIDENCE], {"a": SOURCE}, {"a": "S1"})
    assert [(c.what, c.found, c.where) for c in checks] == [
        ("name", bool(where), where)
    ]


def test_a_name_that_stands_twice_is_one_check() -> None:
    """Two aliases of one entry are one name."""
    said = "The DPRK is North Korea."
    checks = Gazetteer(KNOWN).checks(said, [EVIDENCE], {"a": SOURCE}, {"a": "S1"})
    assert len(checks) == 1
