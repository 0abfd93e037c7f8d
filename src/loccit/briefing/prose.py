"""Pandoc's blocks walked: paragraphs, lists, tables and notes become claims."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from loccit.briefing.inlines import Atom, nest
from loccit.briefing.pandoc import Block, Inline
from loccit.briefing.resolving import Resolver
from loccit.briefing.sentences import Piece, pieces
from loccit.briefing.statements import Place, Statements
from loccit.model import Finding

_BREAK: Inline = {"t": "LineBreak"}


@dataclass(slots=True)
class Prose:
    """Walks the blocks of one file; ``lang`` decides how sentences end."""

    lang: str
    resolver: Resolver
    statements: Statements
    findings: list[Finding] = field(default_factory=list)

    def blocks(self, blocks: Iterable[Block], place: Place) -> list[Block]:
        """Return the blocks, each sentence in them in its claim Span."""
        done: list[Block] = []
        for block in blocks:
            done += self._block(block, place)
            # Only a block's first sentence bears the block's own id.
            place = replace(place, own="")
        return done

    def _block(self, block: Block, place: Place) -> list[Block]:
        t, c = block["t"], block.get("c")
        if t in ("Para", "Plain"):
            return [{"t": t, "c": self.sentences(c or [], place)}]
        if t == "LineBlock":
            lines = [inline for line in c or [] for inline in (*line, _BREAK)]
            return [{"t": "Para", "c": self.sentences(lines[:-1], place)}]
        if t == "CodeBlock":
            written = self.resolver.masked.unmask((c or [])[1])
            return [{"t": t, "c": [(c or [])[0], written]}]
        if t == "Header":
            return [{"t": t, "c": [*(c or [])[:2], self.heading((c or [])[2], None)]}]
        if t == "Table":
            return [{"t": t, "c": self._table(c or [], place)}]
        return [self._around(block, place)]

    def _around(self, block: Block, place: Place) -> Block:
        """Return a block that holds other blocks, walked; else as it is."""
        t, c = block["t"], block.get("c") or []
        if t == "BlockQuote":
            return {"t": t, "c": self.blocks(c, place)}
        if t == "BulletList":
            return {"t": t, "c": self._items(c, place)}
        if t == "OrderedList":
            return {"t": t, "c": [c[0], self._items(c[1], place)]}
        if t == "DefinitionList":
            return {"t": t, "c": [self._definition(one, place) for one in c]}
        if t == "Div":
            return {"t": t, "c": [c[0], self.blocks(c[1], place)]}
        if t == "Figure":
            caption = [c[1][0], self.blocks(c[1][1], place)]
            return {"t": t, "c": [c[0], caption, self._unclaimed(c[2])]}
        return block

    def _items(self, items: list[list[Block]], place: Place) -> list[list[Block]]:
        done = []
        for item in items:
            done.append(self.blocks(item, place))
            place = replace(place, own="")
        return done

    def _definition(self, c: list[Any], place: Place) -> list[Any]:
        term = nest(self.resolver.row(c[0]))
        return [term, [self.blocks(one, replace(place, own="")) for one in c[1]]]

    def heading(self, inlines: list[Inline], line: int | None) -> list[Inline]:
        """Return a heading's inlines; a citation there covers no sentence."""
        row = self.resolver.row(inlines)
        if any(atom.cites for atom in row):
            self.findings.append(
                Finding(
                    code="citation-in-heading",
                    severity="warning",
                    message="A citation in a heading covers no sentence.",
                    remedy="Move it behind the sentence that rests on it.",
                    file=self.statements.file,
                    line=line,
                )
            )
        return nest(atom for atom in row if not atom.cites)

    def sentences(self, inlines: list[Inline], place: Place) -> list[Inline]:
        """Return a block's inlines, each sentence in its claim Span."""
        return self.pieces(self.cut(inlines), place)

    def cut(self, inlines: list[Inline]) -> list[Piece]:
        """Return a block's inlines as sentences and the spaces between."""
        return pieces(self.resolver.row(inlines), self.lang)

    def pieces(self, cut: Iterable[Piece], place: Place) -> list[Inline]:
        """Return the pieces as inlines, sentences in their claim Spans."""
        done: list[Inline] = []
        for piece in cut:
            if piece.sentence:
                done += self.sentence(piece.atoms, place)
                place = replace(place, own="")
            else:
                done += nest(piece.atoms)
        return done

    def sentence(self, atoms: tuple[Atom, ...], place: Place) -> list[Inline]:
        """Return one sentence in its claim Span, its footnotes walked."""
        return self.statements.add(atoms, place, self._note)

    def _note(self, atom: Atom, place: Place) -> Atom:
        inner = self.blocks(atom.inline["c"], place)
        return replace(atom, inline={"t": "Note", "c": inner})

    def _table(self, c: list[Any], place: Place) -> list[Any]:
        """Return a table's fields, each sentence of its body's cells a claim."""
        attributes, caption, columns, head, bodies, foot = c
        # A caption may be written below its table; it prints above.
        walked = [caption[0], self.blocks(caption[1], replace(place, aside=True))]
        place = replace(place, own="")
        head = [head[0], [self._titles(row) for row in head[1]]]
        done = [
            [b[0], b[1], [self._titles(r) for r in b[2]], self._rows(b[3], place)]
            for b in bodies
        ]
        foot = [foot[0], self._rows(foot[1], place)]
        return [attributes, walked, columns, head, done, foot]

    def _titles(self, row: list[Any]) -> list[Any]:
        """Return a heading row: titles of columns claim nothing."""
        return [row[0], [[*cell[:4], self._unclaimed(cell[4])] for cell in row[1]]]

    def _unclaimed(self, blocks: list[Block]) -> list[Block]:
        return [
            {"t": b["t"], "c": nest(self.resolver.row(b["c"]))}
            if b["t"] in ("Para", "Plain")
            else b
            for b in blocks
        ]

    def _rows(self, rows: list[Any], place: Place) -> list[Any]:
        """Return body rows; a cell of citations alone is evidence for its row."""
        done = []
        for attributes, cells in rows:
            alone = tuple(id for cell in cells for id in self._alone(cell[4]))
            inside = replace(place, row=alone)
            walked = [[*cell[:4], self.blocks(cell[4], inside)] for cell in cells]
            done.append([attributes, walked])
        return done

    def _alone(self, blocks: list[Block]) -> tuple[str, ...]:
        """Return the citations of a cell that holds nothing else."""
        if len(blocks) != 1 or blocks[0]["t"] not in ("Para", "Plain"):
            return ()
        row = self.resolver.row(blocks[0]["c"])
        if any(char.isalnum() for atom in row for char in atom.text):
            return ()
        return tuple(id for atom in row for id in atom.cites)
