"""Pandoc's blocks as the document's parts: sections, fenced blocks and prose."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from loccit.briefing.alignment import Aligner
from loccit.briefing.fences import Fence
from loccit.briefing.nearly import severity_of
from loccit.briefing.pandoc import Block
from loccit.desk.nearest import nearest
from loccit.model import Finding, Part

KINDS = (
    "alternative",
    "annex",
    "assumption",
    "changes",
    "desk-judgment",
    "figure",
    "gaps",
    "glossary",
    "indicators",
    "judgment",
    "key-figures",
    "key-passages",
    "lead",
    "method",
    "origins",
    "pull-quote",
    "quotations",
    "scale",
    "source-summary",
    "summary",
    "table",
    "timeline",
)

# Empty, these are filled by the pages; the others would print nothing.
_FILLED = (
    "annex",
    "changes",
    "figure",
    "method",
    "origins",
    "scale",
    "source-summary",
    "summary",
    "table",
)


@dataclass(slots=True)
class Parts:
    """Turns the blocks of one file into parts, and says what it does not know.

    ``figures`` and ``tables`` are the ids that the desk has.
    """

    file: str
    fences: Sequence[Fence]
    aligner: Aligner
    figures: Sequence[str]
    tables: Sequence[str]
    findings: list[Finding] = field(default_factory=list)
    _at: int = 0

    def of(self, blocks: Iterable[Block]) -> tuple[Part, ...]:
        """Return the parts, sections nested by the level of their headings."""
        root = Part(kind="section")
        path: list[tuple[Part, list[Part]]] = [(root, [])]
        for part in self._row(blocks):
            if part.kind == "section" and part.level:
                _close(path, part.level)
                path.append((part, []))
            else:
                path[-1][1].append(part)
        _close(path, 1)
        return tuple(path[0][1])

    def _row(self, blocks: Iterable[Block]) -> list[Part]:
        """Return the parts side by side: headings, fenced blocks, runs of prose."""
        row: list[Part] = []
        for block in blocks:
            if block["t"] == "Header":
                row.append(self._heading(block["c"]))
            elif block["t"] == "Div":
                row.append(self._div(block["c"]))
            elif row and row[-1].kind == "prose" and not row[-1].classes:
                row[-1] = replace(row[-1], content=(*row[-1].content, block))
            else:
                row.append(Part(kind="prose", content=(block,)))
        return row

    def _heading(self, c: list[Any]) -> Part:
        level, (id, classes, pairs), inlines = c
        return Part(
            kind="section",
            id=id,
            level=level,
            attributes=dict(pairs),
            classes=tuple(classes),
            head=tuple(inlines),
        )

    def _div(self, c: list[Any]) -> Part:
        (id, classes, pairs), inner = c
        line = self._line(id, classes)
        kind = next((name for name in classes if name in KINDS), "prose")
        for name in classes:
            if name not in KINDS and kind == "prose":
                self._unknown(name, line)
        part = Part(
            kind="section" if kind == "summary" else kind,
            id=id,
            attributes=dict(pairs),
            classes=tuple(
                name for name in classes if name != kind or name == "summary"
            ),
            line=line,
        )
        if kind == "figure" or (kind == "table" and not inner):
            self._look_up(part, self.figures if kind == "figure" else self.tables)
        elif not inner and kind not in (*_FILLED, "prose"):
            self._empty(part)
        return self._fill(part, inner)

    def _fill(self, part: Part, inner: list[Block]) -> Part:
        """Return the part with what stands in it: further parts, else blocks."""
        divided = any(block["t"] in ("Div", "Header") for block in inner)
        if part.kind == "section" or (divided and part.kind != "judgment"):
            return replace(part, parts=self.of(inner))
        return replace(part, content=tuple(_plain(inner)))

    def _line(self, id: str, classes: list[str]) -> int:
        """Return the line of the next fence that opens such a block."""
        for index in range(self._at, len(self.fences)):
            if self.fences[index].opens(id, classes):
                self._at = index + 1
                return self.fences[index].line
        return self.aligner.line("")

    def _unknown(self, name: str, line: int) -> None:
        self.findings.append(
            Finding(
                code="unknown-block",
                severity=severity_of(name, KINDS),
                message=f"There is no block called “{name}”; it prints as plain text.",
                remedy=nearest(name, KINDS),
                file=self.file,
                line=line,
            )
        )

    def _empty(self, part: Part) -> None:
        self.findings.append(
            Finding(
                code="empty-block",
                severity="warning",
                message=f"The block “{part.kind}” is empty and prints nothing.",
                remedy="Write something in it, or delete it.",
                file=self.file,
                line=part.line,
            )
        )

    def _look_up(self, part: Part, known: Sequence[str]) -> None:
        if part.id in known:
            return
        noun = part.kind
        named = f"called “{part.id}”" if part.id else "without an id"
        remedy = nearest(part.id, known) if known and part.id else ""
        self.findings.append(
            Finding(
                code=f"unknown-{noun}",
                severity="error",
                message=f"There is no {noun} {named}.",
                remedy=remedy or f"Name one of the desk: ::: {{.{noun} #id}}.",
                file=self.file,
                line=part.line,
            )
        )


def _close(path: list[tuple[Part, list[Part]]], level: int) -> None:
    """End the sections of ``level`` and below: each goes into the one around it."""
    while len(path) > 1 and path[-1][0].level >= level:
        part, inner = path.pop()
        path[-1][1].append(replace(part, parts=tuple(inner)))


def _plain(blocks: list[Block]) -> Iterable[Block]:
    """Yield the blocks, those of unnamed fenced blocks among them in place."""
    for block in blocks:
        if block["t"] == "Div":
            yield from _plain(block["c"][1])
        else:
            yield block
