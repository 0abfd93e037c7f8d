"""The publications that sources name."""

from loccit.tables.publications import publication_rows
from tests.briefing.automatic.material import CANAL, found, held


def test_each_publication_once_with_its_passage_and_date() -> None:
    """The paper of the canal note is named with its date and paragraph."""
    (row,) = publication_rows([CANAL], [found(CANAL)])
    assert row.cells["name"] == "Orrin Herald"
    assert row.cells["date"] == "2024-04-09"
    assert row.rests_on["name"][0].exact == "Orrin Herald"


def test_of_several_sources_the_first_that_names_it() -> None:
    """A paper named by two sources has one row, which says where it is named."""
    other = held("gate", "The Orrin Herald reported it.", title="The gate")
    rows = publication_rows([CANAL, other], [found(CANAL), found(other)])
    assert [row.cells["through"] for row in rows] == ["Locks without keepers"]
