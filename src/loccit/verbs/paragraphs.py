"""``loccit why SOURCE``: the numbered paragraphs of a source, as people cite them."""

import sys
from collections.abc import Iterator

from loccit.desk import Desk
from loccit.model import Block, Source


def run(desk: Desk, id: str) -> int:
    """Print the source ``id`` as it is read; it needs no briefing and no build."""
    from loccit.sources.stage import read

    source, _ = read(desk, id)
    sys.stdout.write("\n".join(_lines(source)) + "\n")
    return 0


def _lines(source: Source) -> Iterator[str]:
    title = source.record.get("title") or "no title"
    yield f"{source.id}: {title} ({source.file or 'not held: only its record'})"
    page = None
    for block in source.blocks:
        if block.page and block.page != page:
            page = block.page
            yield f"\n— p. {page} —"
        yield f"\n{_led(block)}{' '.join(source.text[block.start : block.end].split())}"
    if first := next((b.n for b in source.blocks if b.n), None):
        yield f"\nCited as [@{source.id}, para. {first}]; headings are not counted."
    for finding in source.findings:
        yield f"\n{finding}"


def _led(block: Block) -> str:
    """Return what stands before a block: its number, the row of a sheet, or #."""
    if block.n is None:
        return "# " if block.kind == "heading" else ""
    row = f" ({block.sheet}, row {block.row})" if block.sheet and block.row else ""
    return f"¶{block.n}{row}  "
