"""Claims for tests: a sentence and a passage, traced in memory."""

from collections.abc import Mapping, Sequence
from typing import Any

from loccit.claims.tracing import traced, tracer
from loccit.facts.names import Entry
from loccit.model import Briefing, Citation, Claim, Source, Statement
from loccit.sources.extract import sentences
from loccit.sources.formats import txt
from loccit.store import digest


def source(id: str, *paragraphs: str, **record: Any) -> Source:
    """Return a source that holds ``paragraphs``."""
    read = txt.read("\n\n".join(paragraphs).encode(), {})
    return Source(
        id=id,
        file=f"sources/{id}.txt",
        sha256=digest(id),
        text_sha256=digest(read.text),
        extractor=read.extractor,
        record=record,
        text=read.text,
        blocks=read.blocks,
        sentences=sentences(read.text, read.blocks, "en-GB"),
        words=len(read.text.split()),
        bytes=len(read.text.encode()),
    )


def briefing(text: str, cites: Sequence[tuple[str, str]]) -> Briefing:
    """Return a briefing of one sentence that cites places of sources by id."""
    file = "briefings/note.md"
    citations = tuple(
        Citation(id=f"k{n}", source=id, locator=at, quote=None, file=file, line=1)
        for n, (id, at) in enumerate(cites)
    )
    statement = Statement(
        id="a",
        number=1,
        kind="fact",
        text=text,
        file=file,
        line=1,
        section="",
        in_summary=False,
        citations=tuple(citation.id for citation in citations),
    )
    return Briefing(
        id="note",
        file=file,
        automatic=False,
        front={},
        parts=(),
        statements=(statement,),
        citations=citations,
        values=(),
        figures=(),
        tables=(),
        sources=tuple(dict.fromkeys(id for id, _ in cites)),
        relayed=(),
    )


def claim(
    text: str,
    passage: str,
    known: Mapping[str, Entry] | None = None,
    **record: Any,
) -> Claim:
    """Return ``text`` as a claim that rests on ``passage``, all of whose ¶s it cites.

    Paragraphs are parted by " ¶ ". ``record`` is the source's.
    """
    held = source("watch", *passage.split(" ¶ "), **record)
    last = max(block.n or 1 for block in held.blocks)
    place = f"para. 1–{last}" if last > 1 else "para. 1"
    asked = briefing(text, [("watch", place)])
    one = tracer(asked, {"watch": held}, known=known)
    return next(traced(one, asked.statements))[0]
