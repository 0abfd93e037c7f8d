"""From the stage files to the page in both media."""

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from loccit.model import Evidence, Part
from loccit.pages.decorate import Decorator
from loccit.pages.dress import Dresser, Numbers
from loccit.pages.fragments import render
from loccit.pages.gather import gather, placed
from loccit.pages.inputs import Inputs
from loccit.pages.marker import Markers
from loccit.pages.medium import fill
from loccit.pages.page import Page
from loccit.pages.publish import Publisher
from loccit.pages.resting import resting
from loccit.pages.side import Side, Sides
from loccit.pages.side import placed as sides_placed
from loccit.scales import Scale

_CLAIM = re.compile(r'id="(c-[^"]+)"')
_RUNNING = frozenset(
    {"prose", "pull-quote", "desk-judgment", "alternative", "assumption"}
    | {"gaps", "figure", "table"}
)
_NOTE = re.compile(r"^(\d+)/note$")


@dataclass(frozen=True)
class Composed:
    """The fragments of a document, rendered once for both media."""

    inputs: Inputs
    scale: Scale
    html: Mapping[str, str]
    notes: tuple[str, ...]
    sides: Mapping[str, Mapping[str, list[Side]]]

    def page(
        self, medium: str, side: Callable[[Side], str], fonts: tuple[str, ...]
    ) -> Page:
        """Return the page for ``medium``; ``side`` renders a note of the margin."""
        press = medium == "print"
        done = {
            key: fill(
                html,
                self._note if press else _call,
                self._margin(key, side) if press else {},
            )
            for key, html in self.html.items()
        }
        inputs = self.inputs
        dresser = Dresser(
            briefing=inputs.briefing,
            html=done,
            labels=inputs.labels,
            figures=inputs.figures,
            drawings={} if press else inputs.drawings,
            tables=inputs.tables,
            marks=inputs.marks,
            scale=self.scale,
            numbers=numbers(inputs),
            rests=resting(inputs.tracing.ledger.claims, inputs.sources),
        )
        notes = tuple(fill(note, _call, {}) for note in self.notes)
        texts = (*self.html.values(), *self.notes)
        targets = {id for html in texts for id in _CLAIM.findall(html)}
        return Publisher(inputs, dresser, self.scale, fonts, frozenset(targets)).page(
            medium, () if press else notes
        )

    def _note(self, number: int) -> str:
        if not 0 < number <= len(self.notes):
            return ""
        body = fill(self.notes[number - 1], lambda _: "", {})
        return f"<loccit-note>{body}</loccit-note>"

    def _margin(self, key: str, side: Callable[[Side], str]) -> dict[str, str]:
        return {
            claim: f'<span class="margin">{"".join(map(side, notes))}</span>'
            for claim, notes in self.sides.get(key, {}).items()
        }


def _call(number: int) -> str:
    return (
        f'<sup class="call"><a id="call-{number}" href="#note-{number}" '
        f'role="doc-noteref">{number}</a></sup>'
    )


def compose(inputs: Inputs, scale: Scale) -> Composed:
    """Render the document's fragments and choose the notes of its margin."""
    briefing = inputs.briefing
    markers = Markers(
        evidence=inputs.tracing.evidence,
        labels=inputs.labels,
        sources={citation.id: citation.source for citation in briefing.citations},
        known=frozenset(one.id for one in inputs.tracing.ledger.derived),
    )
    decorator = Decorator(markers)
    blocks = gather(briefing.parts, decorator)
    blocks |= {
        f"{index}/note": [{"t": "Plain", "c": note}]
        for index, note in enumerate(decorator.notes, 1)
    }
    html = render(blocks)
    notes = tuple(html[key] for key in html if _NOTE.match(key))
    body = {key: text for key, text in html.items() if not _NOTE.match(key)}
    return Composed(inputs, scale, body, notes, _sides(inputs, body))


def _sides(inputs: Inputs, html: Mapping[str, str]) -> dict[str, dict[str, list[Side]]]:
    """Return the notes beside running text, none in the summary."""
    ledger = inputs.tracing.ledger
    wrong = defaultdict(list)
    for finding in inputs.open:
        wrong[finding.claim or ""].append(finding)
    sides = Sides(
        quoted=_quoted(inputs),
        claims={claim.id: claim for claim in ledger.claims},
        sums={one.id: one for one in ledger.derived},
        labels=inputs.labels,
        names=inputs.names,
        wrong={claim: tuple(found) for claim, found in wrong.items()},
        shown=inputs.tracing.shown,
    )
    body = [
        (key, part.kind, html.get(key, ""))
        for key, part in _in_body(inputs.briefing.parts)
        if part.kind in _RUNNING
    ]
    return sides_placed(body, sides)


def _in_body(parts: tuple[Part, ...]) -> list[tuple[str, Part]]:
    outside = tuple(
        f"{index}."
        for index, part in enumerate(parts)
        if {"summary", "annex"} & set(part.classes)
    )
    return [
        (key, part)
        for key, part in placed(parts)
        if not outside or not key.startswith(outside)
    ]


def _quoted(inputs: Inputs) -> dict[str, tuple[Evidence, ...]]:
    """Return, by claim, the evidence of citations that quote or came through others."""
    every = inputs.briefing.citations
    quotes = {c.id for c in every if c.quote or c.relays or c.speaker}
    return {
        statement.id: tuple(
            evidence
            for id in statement.citations
            if id in quotes
            for evidence in inputs.tracing.evidence.get(id, ())
        )
        for statement in inputs.briefing.statements
    }


def numbers(inputs: Inputs) -> Numbers:
    """Number judgments, figures and tables in the order of the text."""
    parts = list(placed(inputs.briefing.parts))
    judgments = [key for key, part in parts if part.kind == "judgment"]
    figures = [part.id for _, part in parts if part.kind == "figure" and part.id]
    tables = [part.id for _, part in parts if part.kind == "table" and part.id]
    return Numbers(
        judgments={key: number for number, key in enumerate(judgments, 1)},
        figures={id: n for n, id in enumerate(dict.fromkeys(figures), 1)},
        tables={id: n for n, id in enumerate(dict.fromkeys(tables), 1)},
    )
