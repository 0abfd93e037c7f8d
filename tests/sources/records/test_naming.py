"""What a source is called."""

from dataclasses import replace

from loccit.sources.records.naming import (
    cited_title,
    file_words,
    mixed,
    short_names,
    title_of,
)
from tests.briefing.automatic.material import CANAL, held


def test_short_names_differ() -> None:
    """A name that two sources share is passed over for the next."""
    one = replace(CANAL, id="a", record={"container-title": "Herald", "title": "One"})
    two = replace(CANAL, id="b", record={"container-title": "Herald", "title": "Two"})
    three = replace(CANAL, id="c", record={"originator": "Ada Renn, keeper"})
    assert short_names([one, two, three]) == {"a": "One", "b": "Two", "c": "Ada Renn"}


def test_title_of_a_file_alone() -> None:
    """Without title and heading a source bears its file's name in words."""
    bare = replace(CANAL, id="port-watch", record={}, blocks=CANAL.blocks[:2])
    assert title_of(bare) == file_words("port-watch") == "Port watch"


def test_a_title_stands_on_top() -> None:
    """A heading further down is that of a part: the file names the source."""
    late = replace(held("note", "The first words of it.", "# A part"), record={})
    early = replace(held("note", "# A name", "The first words of it."), record={})
    assert title_of(late) == "Note"
    assert cited_title(late) == "note.txt, untitled"
    assert title_of(early) == cited_title(early) == "A name"


def test_mixed_case_is_kept() -> None:
    """A heading that is not all capitals is left as it is."""
    assert mixed("What it costs", "") == "What it costs"
    assert mixed("THE PRICE OF UN AID", "The UN pays. UN aid.") == "The price of UN aid"
