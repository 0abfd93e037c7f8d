"""What a citation asks for: blocks of a source, and words in them."""

from dataclasses import dataclass
from itertools import groupby

from loccit.model import Block, Source
from loccit.sources.passages.locator import Locator, LocatorError, parse
from loccit.sources.passages.normalise import normalise
from loccit.sources.passages.places import blocks_at


@dataclass(frozen=True, slots=True)
class Wanted:
    """The blocks that a part of a citation names (None: any), its quoted words."""

    blocks: tuple[Block, ...] | None
    quote: str | None

    def covers(self, start: int) -> bool:
        """Return whether words that begin at ``start`` stand where it says."""
        return self.blocks is None or any(
            block.start <= start < block.end for block in self.blocks
        )


def wanted_in(
    source: Source, locator: str | None, quote: str | None
) -> tuple[list[Wanted], str]:
    """Return what the citation asks for in today's text, and what is wrong with it."""
    if not locator:
        return [Wanted(None, quote)], ""
    try:
        places = [(at, blocks_at(source, at)) for at in parse(locator)]
    except LocatorError as error:
        # Quoted words can still be looked for everywhere: they may have moved.
        elsewhere = [Wanted((), quote)] if quote else []
        return elsewhere, "" if quote else str(error)
    single = [Wanted(blocks, at.quote) for at, blocks in places if at.quote]
    rest = [run for at, blocks in places if not at.quote for run in runs(at, blocks)]
    if quote:
        every = [block for _, blocks in places for block in blocks]
        return [*single, Wanted(tuple(every), quote)], ""
    return [*single, *(Wanted(run, None) for run in rest)], ""


def quoted_in(locator: str | None, quote: str | None) -> frozenset[str]:
    """Return the words that a citation quotes, normalised, wherever they stand."""
    try:
        places = parse(locator) if locator else ()
    except LocatorError:
        places = ()
    every = (quote, *(place.quote for place in places))
    return frozenset(normalise(words) for words in every if words)


def runs(locator: Locator, blocks: tuple[Block, ...]) -> list[tuple[Block, ...]]:
    """Return the blocks that ``locator`` means as one passage each time.

    A block is one; so are the cells of a row, where the row is what is named.
    """
    if locator.kind != "row":
        return [(block,) for block in blocks]
    return [tuple(cells) for _, cells in groupby(blocks, lambda block: block.row)]
