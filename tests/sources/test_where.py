"""Places are named as people cite them."""

from loccit.sources.where import where
from tests.sources.held import read_txt


def test_places() -> None:
    """Each ¶ is named once, in order; a heading has no number."""
    source = read_txt("FEES\n\nOne.\n\nTwo.")
    offsets = [0, 1, *range(6, 9), 12]
    assert where(source.blocks, offsets) == "a heading, ¶1, ¶2"
    assert where(source.blocks, [5]) == "no block"


def test_many_places() -> None:
    """A long list is cut and counted."""
    source = read_txt("\n\n".join("Word." for _ in range(15)))
    named = where(source.blocks, [block.start for block in source.blocks])
    assert named.startswith("¶1, ¶2, ")
    assert named.endswith("¶12 and 3 more")
