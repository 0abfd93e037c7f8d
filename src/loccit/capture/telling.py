"""What is said of a source just taken in: what was read, what lacks, how to cite it."""

from collections.abc import Iterator
from pathlib import Path

from loccit.capture.held import Held
from loccit.desk import Desk
from loccit.desk.graph import Graph
from loccit.model import Entry, Source
from loccit.sources.passages.anchors import read_anchors

_FEW = 60
_BEGINNING = 70


def told(held: Held, id: str, path: Path, entry: Entry, source: Source) -> list[str]:
    """Return the lines on the source ``id``, just written to ``path``."""
    desk = held.desk
    response = entry.response
    came = f", fetched {entry.added} from {response.final_url}" if response else ""
    record = desk.relative(desk.records.get(id, path.with_suffix(".yaml")))
    return [
        f"{desk.relative(path)}: {entry.bytes:,} bytes{came}",
        *_redirects(entry),
        f"  read: {_count(source)} ¶, {source.words:,} words, beginning "
        f"“{_beginning(source)}”",
        *_short(source),
        f"  record: {record}",
        *(line for finding in source.findings for line in _lines(str(finding))),
        f"  cite it: [@{id}, para. {_paragraph(source)}]",
    ]


def _redirects(entry: Entry) -> Iterator[str]:
    response = entry.response
    if response and response.redirects:
        yield f"  led there from {' → '.join(response.redirects)}"
    if response and response.headers.get("content-encoding", "identity") != "identity":
        packed = response.headers["content-encoding"]
        yield f"  it came packed ({packed}) and is kept unpacked"


def _count(source: Source) -> int:
    return sum(block.n is not None for block in source.blocks)


def _beginning(source: Source) -> str:
    words = " ".join(source.text[:500].split())
    return words if len(words) <= _BEGINNING else f"{words[:_BEGINNING].rstrip()}…"


def _short(source: Source) -> Iterator[str]:
    """Yield a hint where a page holds too few words to be an article."""
    if source.words < _FEW and source.file and source.file.endswith((".html", ".htm")):
        yield (
            "  → That is little: look whether it is the article, or a page that asks "
            "for cookies or a login."
        )


def _lines(text: str) -> Iterator[str]:
    return (f"  {line}" for line in text.splitlines())


def _paragraph(source: Source) -> int:
    """Return the number of the longest of the first paragraphs: one that says much."""
    numbered = [b for b in source.blocks if b.n is not None][:5]
    longest = max(numbered, key=lambda block: block.end - block.start, default=None)
    return longest.n or 1 if longest else 1


def cited_in(desk: Desk, id: str, kept: str) -> Iterator[str]:
    """Yield where the source ``id`` is cited, and what to do now that it changed."""
    graph = Graph(Desk(desk.root))
    briefings = {desk.briefings[b]: (n,) for b, n in graph.names.items()}
    tables = {desk.tables[t]: named for t, named in graph.table_names.items()}
    citing = []
    for path, named in {**briefings, **tables}.items():
        count = sum(m.id == id for one in named for m in one.sources)
        if count:
            citing.append(path)
            times = {1: "once", 2: "twice"}.get(count, f"{count} times")
            yield f"  cited in {desk.relative(path)} ({times})"
    yield from (line for path in citing for line in _loose(desk, path, id, kept))
    if citing:
        yield "  → Type “loccit check”: it names what no longer holds."


def _loose(desk: Desk, path: Path, id: str, kept: str) -> Iterator[str]:
    """Yield a warning where no word of ``id`` is held by the lock of ``path``."""
    schema = desk.schemas.get(path.stem, path)
    lock = desk.lock(path if path.suffix == ".md" else schema)
    anchors, _ = read_anchors(lock)
    if not any(source == id for source, _, _ in anchors):
        yield (
            f"  → {desk.relative(path)} was never anchored to its words, so numbers "
            f"such as para. 3 may now mean others: compare them with [@{kept}]."
        )
