"""A locator held against the blocks of a source's present text."""

from collections.abc import Iterable, Sequence

from loccit.model import Block, Passage, Source
from loccit.sources.passages.cells import cells_at
from loccit.sources.passages.locator import Locator, LocatorError

CONTEXT = 32


def blocks_at(source: Source, locator: Locator) -> tuple[Block, ...]:
    """Return the blocks that ``locator`` names, in reading order.

    Raises :class:`LocatorError` when the source has no such place.
    """
    match locator.kind:
        case "section":
            return _section(source, locator)
        case "page":
            return _pages(source, locator)
        case "cell" | "row":
            return cells_at(source, locator)
        case "para":
            return _paragraphs(source, locator)


def _numbered(
    locator: Locator, blocks: Iterable[tuple[int | None, Block]]
) -> list[Block]:
    first, last = int(locator.first), int(locator.last or locator.first)
    return [b for n, b in blocks if n is not None and first <= n <= last]


def _paragraphs(source: Source, locator: Locator) -> tuple[Block, ...]:
    """Return the ¶s asked for, counted on a page where the locator names one."""
    counted = [b for b in source.blocks if b.n is not None]
    where = source.id
    if locator.within:
        page = Locator(kind="page", first=locator.within, last=locator.within)
        counted = [b for b in _pages(source, page) if b.n is not None]
        where = f"{source.id}, p. {locator.within},"
    found = _numbered(locator, enumerate(counted, start=1))
    wanted = int(locator.last or locator.first)
    if wanted > len(counted):
        plural = "" if len(counted) == 1 else "s"
        raise LocatorError(
            f"{where} has {len(counted)} paragraph{plural}; there is no ¶{wanted}."
        )
    return tuple(found)


def _pages(source: Source, locator: Locator) -> tuple[Block, ...]:
    """Return the blocks of the pages: by label, else by their order."""
    labels = list(dict.fromkeys(b.page for b in source.blocks if b.page is not None))
    if not labels:
        raise LocatorError(
            f"{source.id} has no pages; cite it by paragraph, for example para. 7."
        )
    ends = [_page(labels, end) for end in (locator.first, locator.last)]
    if None in ends:
        raise LocatorError(f"{source.id} has no {locator}.")
    first, last = (end for end in ends if end is not None)
    wanted = labels[first : last + 1]
    return tuple(b for b in source.blocks if b.page in wanted)


def _page(labels: list[str], said: str) -> int | None:
    if said in labels:
        return labels.index(said)
    if said.isdecimal() and 0 < int(said) <= len(labels):
        return int(said) - 1
    return None


def _section(source: Source, locator: Locator) -> tuple[Block, ...]:
    """Return the heading that holds the words, and every block under it."""
    words = locator.first.casefold()
    headings = [
        (i, source.text[b.start : b.end])
        for i, b in enumerate(source.blocks)
        if b.kind == "heading"
    ]
    exact = [i for i, text in headings if text.casefold() == words]
    found = exact or [i for i, text in headings if words in text.casefold()]
    if len(found) != 1:
        count = len(found) or "no"
        plural = "s hold" if len(found) > 1 else " holds"
        raise LocatorError(
            f"In {source.id}, {count} heading{plural} the words “{locator.first}”."
        )
    start = found[0]
    path = _path(source, source.blocks[start])
    below = source.blocks[start + 1 :]
    inside = [b for b in below if b.heading_path[: len(path)] == path]
    # A later section may have the same name: stop where this one ends.
    run = next(
        (i for i, b in enumerate(below) if b.heading_path[: len(path)] != path),
        len(below),
    )
    return (source.blocks[start], *inside[:run])


def _path(source: Source, heading: Block) -> tuple[str, ...]:
    return (*heading.heading_path, source.text[heading.start : heading.end])


def name(source: Source, block: Block) -> str:
    """Return the normalised locator of a block.

    It is ``Sheet1!B4``, ``para. 7`` or ``sec. "Heading"``.
    """
    if block.cell:
        return str(Locator(kind="cell", first=block.cell, sheet=block.sheet))
    if block.n is not None:
        return f"para. {block.n}"
    words = source.text[block.start : block.end]
    return str(Locator(kind="section", first=words))


def block_of(source: Source, start: int, end: int) -> Block | None:
    """Return the block in which the words begin; None between blocks."""
    return next((b for b in source.blocks if b.start <= start < b.end), None)


def passage(source: Source, start: int, end: int) -> Passage:
    """Return the words ``source.text[start:end]``, with their place and context."""
    block = block_of(source, start, end)
    return Passage(
        source=source.id,
        locator=_named(source, block, end) if block else "",
        para=block.n if block else None,
        page=block.page if block else None,
        start=start,
        end=end,
        exact=source.text[start:end],
        prefix=source.text[max(0, start - CONTEXT) : start],
        suffix=source.text[end : end + CONTEXT],
    )


def _named(source: Source, block: Block, end: int) -> str:
    """Return the locator of words from ``block`` on: the row, if of several cells."""
    if block.cell and end > block.end:
        row = Locator(kind="row", first=str(block.row), sheet=block.sheet)
        return str(row)
    return name(source, block)


def row_of(source: Source, block: Block) -> tuple[int, int]:
    """Return where the row of a cell begins and ends; the block's own place else."""
    if not block.cell:
        return block.start, block.end
    row = [b for b in source.blocks if (b.sheet, b.row) == (block.sheet, block.row)]
    return row[0].start, row[-1].end


def where(passage: Passage) -> str:
    """Return the place of a passage in small print: its ¶, or the name of its cell."""
    if passage.para is None:
        return ""
    named = passage.locator if "!" in passage.locator else ""
    return named or f"¶{passage.para}"


def locator_of(passages: Sequence[Passage]) -> str:
    """Return the locator of ``passages``: one, a run ("para. 3–5"), or a list."""
    numbers = [p.para for p in passages if p.para is not None]
    run = list(range(numbers[0], numbers[0] + len(numbers))) if numbers else []
    if passages[1:] and numbers == run and len(numbers) == len(passages):
        return f"para. {run[0]}–{run[-1]}"
    return ", ".join(dict.fromkeys(passage.locator for passage in passages))
