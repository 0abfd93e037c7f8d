"""Where in a source something stands, in the words that people cite by."""

from bisect import bisect_right
from collections.abc import Iterable

from loccit.model import Block

_MOST = 12


def where(blocks: tuple[Block, ...], offsets: Iterable[int]) -> str:
    """Return the ¶s of the blocks that hold ``offsets``, each once: "¶1, ¶4"."""
    starts = [block.start for block in blocks]
    found = (_holder(blocks, starts, at) for at in offsets)
    names = list(dict.fromkeys(found))
    more = len(names) - _MOST
    return ", ".join(names[:_MOST]) + (f" and {more} more" if more > 0 else "")


def _holder(blocks: tuple[Block, ...], starts: list[int], at: int) -> str:
    index = bisect_right(starts, at) - 1
    if index < 0 or at >= blocks[index].end:
        return "no block"
    n = blocks[index].n
    return f"¶{n}" if n is not None else "a heading"
