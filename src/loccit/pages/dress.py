"""The tree of parts becomes the pieces that the templates are given."""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

from loccit.model import Briefing, Figure, Part, Table, TracedMark
from loccit.pages.drawing import inline
from loccit.pages.gather import key_figures
from loccit.pages.known import amount
from loccit.pages.marker import place
from loccit.pages.pieces import (
    Chart,
    Cited,
    Judgment,
    KeyFigure,
    KeyFigures,
    Piece,
    Prose,
    Pull,
    Section,
    Standing,
    TablePiece,
)
from loccit.pages.tables import view
from loccit.pages.tree import plain
from loccit.scales import Scale

_LABELS = {"assumption": "Assumption", "alternative": "Another reading"}


# Blocks that are filled with what the page says of its sources.
_STANDING = ("origins", "source-summary")


@dataclass(frozen=True)
class Numbers:
    """The printed numbers of judgments (by key), figures and tables (by id)."""

    judgments: Mapping[str, int]
    figures: Mapping[str, int]
    tables: Mapping[str, int]


@dataclass(frozen=True)
class Dresser:
    """Turns parts into pieces; ``html`` holds the finished fragments by key."""

    briefing: Briefing
    html: Mapping[str, Markup]
    labels: Mapping[str, str]
    figures: Mapping[str, Figure]
    drawings: Mapping[str, str]
    tables: Mapping[str, Table]
    marks: Mapping[str, tuple[TracedMark, ...]]
    scale: Scale
    numbers: Numbers
    rests: Mapping[str, str]

    def piece(self, part: Part, key: str) -> Piece | None:
        """Return the piece that ``part`` becomes, None for one left empty."""
        if part.kind == "section":
            return self.section(part, key)
        if part.kind == "judgment":
            return self._judgment(part, key)
        if part.kind == "figure" and part.id in self.figures:
            return self.chart(part.id, self.html.get(f"{key}/head"))
        if part.kind == "table" and not part.content and part.id in self.tables:
            return self._table(part, key)
        if part.kind in _STANDING and not part.content:
            return Standing(kind=part.kind)
        if part.kind == "key-figures":
            items = self.key_figures(part, key)[4:]
            return KeyFigures(items=tuple(items)) if items else None
        if part.kind == "pull-quote" and part.content:
            return Pull(quote=self._html(key), by=self._html(f"{key}/by"))
        return self._prose(part, key)

    def _html(self, key: str) -> Markup:
        return self.html.get(key, Markup())

    def section(self, part: Part, key: str) -> Section:
        """Return a section with its pieces; the cover's title is the only h1."""
        return Section(
            id=part.id,
            depth=min(part.level + 1, 6),
            title=self._html(f"{key}/head"),
            name=plain(part.head),
            classes=part.classes,
            pieces=self.pieces(part.parts, key),
        )

    def pieces(self, parts: tuple[Part, ...], above: str) -> tuple[Piece, ...]:
        """Return the pieces of ``parts``, those left empty taken out."""
        made = (self.piece(part, f"{above}.{i}") for i, part in enumerate(parts))
        return tuple(piece for piece in made if piece is not None)

    def _judgment(self, part: Part, key: str) -> Judgment:
        likelihood = part.attributes.get("likelihood", "")
        confidence = part.attributes.get("confidence", "").strip().casefold()
        return Judgment(
            id=part.id,
            number=self.numbers.judgments[key],
            sentence=self._html(f"{key}/head"),
            evidence=self._html(key),
            likelihood=likelihood[:1].upper() + likelihood[1:],
            term=self.scale.find(likelihood),
            confidence=confidence,
            pips=self.scale.level(confidence),
            because=part.attributes.get("because", ""),
            changed=part.attributes.get("changed", ""),
            rests=self.rests.get(part.id, ""),
        )

    def chart(self, id: str, title: Markup | None = None, cover: bool = False) -> Chart:
        """Return the figure ``id``; ``title`` replaces its own."""
        figure = self.figures[id]
        alt = figure.alt or figure.title or id
        svg = inline(self.drawings.get(id, ""), str(escape(alt)), "cover-" * cover)
        return Chart(
            id=id,
            number=0 if cover else self.numbers.figures.get(id, 0),
            title=title or escape(figure.title),
            subtitle=figure.subtitle,
            alt=alt,
            legend=figure.legend,
            note=figure.note,
            sources=self._cited(id),
            width=figure.width,
            height=figure.height,
            svg=Markup(svg),  # noqa: S704 - drawn by stage 4, alt escaped
        )

    def _cited(self, figure: str) -> tuple[Cited, ...]:
        found = dict.fromkeys(
            place(evidence, self.labels)
            for mark in self.marks.get(figure, ())
            for evidence in mark.evidence
        )
        ordered = sorted(found, key=lambda one: _order(one.where))
        return tuple(
            Cited(label=label, places=tuple(p for p in ordered if p.label == label))
            for label in sorted({one.label for one in found}, key=_order)
        )

    def _table(self, part: Part, key: str) -> TablePiece:
        wanted = part.attributes.get("columns", "").split(",")
        table = view(
            self.tables[part.id],
            self.numbers.tables.get(part.id, 0),
            self.labels,
            filter(None, map(str.strip, wanted)),
        )
        title = self.html.get(f"{key}/head") or escape(table.title)
        return TablePiece(id=part.id, table=table, title=title)

    def key_figures(self, part: Part, key: str) -> list[KeyFigure]:
        """Return the key figures of a ``.key-figures`` block."""
        values = {use.id: use.value for use in self.briefing.values}
        return [
            KeyFigure(
                amount=amount(item.words, values.get(item.value or "")),
                html=self._html(f"{key}/{index}"),
            )
            for index, item in enumerate(key_figures(part))
            if item.words
        ]

    def _prose(self, part: Part, key: str) -> Prose | None:
        html = self._html(key)
        if part.head and part.kind != "prose":
            html = Markup("<p>{}</p>").format(self._html(f"{key}/head")) + html
        if not html:
            return None
        label = _LABELS.get(part.kind, "")
        return Prose(kind=part.kind, html=html, id=part.id, label=label)


def _order(words: str) -> tuple[str, int]:
    """Order "S2" before "S10" and "¶3" before "¶12"."""
    digits = "".join(letter for letter in words if letter.isdigit())
    return words[:1], int(digits or 0)
