"""The proof on the web page: every claim as traced, and where its markers lead."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from loccit.model import Claim, Evidence, Ledger, ProfileReport, Source
from loccit.pages.marker import Place, place
from loccit.preflight.called import Called
from loccit.preflight.differ import PROFILE, differ, unmarked
from loccit.preflight.extent import applied, left_out, said
from loccit.preflight.key_figure import settings
from loccit.preflight.numbers import altered
from loccit.preflight.reading import read, squeezed, tight
from loccit.preflight.spots import Piece
from loccit.preflight.subject import report
from loccit.preflight.web.document import (
    Document,
    Element,
    Marker,
    around,
    markers,
    names,
    parse,
    text,
)
from loccit.preflight.web.passages import Passages, whole
from loccit.tables.words import equation


@dataclass(frozen=True, slots=True, kw_only=True)
class WebSubject:
    """The web page, and what it is to hold.

    ``ledger`` is the whole one of tracing: in that which is given out, passages of
    sources with a limit are cut. ``sources`` are all that it lists.
    """

    path: Path
    ledger: Ledger
    called: Mapping[str, Called]
    sources: Mapping[str, Source]


def check(subject: WebSubject) -> ProfileReport:
    """Return whether the page holds each claim, its markers and their passages."""
    proof = _Proof(subject, parse(subject.path), Passages(subject.sources))
    failures = [*dict.fromkeys(proof.failures())]
    claims = subject.ledger.claims
    rules = (
        applied(claims, subject.called)
        + sum(len(claim.evidence) for claim in claims)
        + len(subject.ledger.derived)
        + len(set(proof.page.links()))
    )
    left = (*left_out(claims, subject.called), *proof.left_out())
    return report(PROFILE, rules, failures, left)


@dataclass(frozen=True)
class _Proof:
    subject: WebSubject
    page: Document
    passages: Passages

    @property
    def labels(self) -> dict[str, str]:
        return {one.id: one.label for one in self.subject.ledger.sources}

    @property
    def _panes(self) -> bool:
        """Whether the theme shows passages beside the text."""
        return any(id.startswith("trace-") for id in self.page.ids)

    def failures(self) -> Iterator[str]:
        """Yield what is wrong, claim by claim, then sums, links and ids."""
        labels = self.labels
        for claim in self.subject.ledger.claims:
            if wrong := self._claim(claim):
                yield f"#c-{claim.id}, “{claim.text}”: {wrong}"
            for one in claim.evidence:
                yield from self._passage(place(one, labels), one)
            if claim.number is not None and self._panes:
                yield from self._pane(claim, labels)
        yield from self._sums()
        for id in dict.fromkeys(self.page.links()):
            if id and id not in self.page.ids:
                yield f"A link leads to #{id}, which is not on the page."
        for id in self.page.twice:
            yield (
                f"Two elements of the page have the id {id}; "
                f"give its heading or block another, {{#other-{id}}}."
            )

    def left_out(self) -> tuple[str, ...]:
        """Return what has no element or passage of its own, or is shown in part."""
        claims, labels = self.subject.ledger.claims, self.labels
        evidence = {one for claim in claims for one in claim.evidence}
        boxes = [(self._excerpt(place(one, labels)), one) for one in evidence]
        counted = {
            "Claims without an element of their own, looked for on the whole page": sum(
                f"c-{claim.id}" not in self.page.ids for claim in claims
            ),
            "Passages cited by page or heading, which the annex lists by source": sum(
                one.para is None for one in evidence
            ),
            "Passages shown in the annex in part, as the quotation limit has it": sum(
                box is not None and not whole(box, one) for box, one in boxes
            ),
        }
        return (*said(counted), *(() if self._panes else ("The page has no pane.",)))

    def _claim(self, claim: Claim) -> str:
        element = self.page.ids.get(f"c-{claim.id}")
        if element is None:
            whole = squeezed(text(self.page.root))
            return "" if squeezed(claim.text) in whole else "it is not on the page."
        return (
            _words(claim, element)
            or self._markers(claim, element)
            or _numbers(claim, element)
        )

    def _markers(self, claim: Claim, element: Element) -> str:
        called = self.subject.called.get(claim.id, Called())
        row = around(element, "tr") if called.row else None
        found = markers(element if row is None else row)
        expected = [tight(one) for one in called.markers]
        there = [tight(one.words) for one in found]
        if called.unmarked:
            return unmarked(called)
        same = set(expected) <= set(there) if called.row else expected == there
        if not same:
            return differ(called.markers, [one.words for one in found])
        return _astray(called.places, found)

    def _passage(self, where: Place, one: Evidence) -> Iterator[str]:
        if where.anchor not in self.page.ids:
            yield f"The annex has no #{where.anchor} for {where.text}."
        elif one.para is not None and (
            wrong := self.passages.wrong(self._excerpt(where), one)
        ):
            yield f"#{where.anchor}: the passage {where.text} {wrong}."

    def _excerpt(self, where: Place) -> Element | None:
        row = self.page.ids.get(where.anchor)
        cells = () if row is None else row.iter("td")
        return next((cell for cell in cells if "excerpt" in names(cell)), None)

    def _pane(self, claim: Claim, labels: Mapping[str, str]) -> Iterator[str]:
        pane = self.page.ids.get(f"trace-{claim.id}")
        if pane is None:
            yield f"The pane has nothing for #c-{claim.id}."
            return
        if pane.get("data-verdict") != (claim.verdict or ""):
            yield f"#trace-{claim.id} does not say that the claim is {claim.verdict}."
        shown = {one.get("data-place"): one for one in pane.iter("section")}
        for one in claim.evidence:
            where = place(one, labels)
            box = shown.get(where.anchor)
            quoted = None if box is None else box.find("blockquote")
            if wrong := self.passages.wrong(quoted, one):
                yield f"#trace-{claim.id}: the passage {where.text} {wrong}."

    def _sums(self) -> Iterator[str]:
        for one in self.subject.ledger.derived:
            row = self.page.ids.get(one.id.lower())
            sum = " ".join(equation(one))
            if row is None or squeezed(sum) not in squeezed(text(row)):
                yield f"#{one.id.lower()}: the annex does not show the sum {sum}."


def _words(claim: Claim, element: Element) -> str:
    """Return what stands in the claim's place instead; a key figure in its box."""
    words = text(element)
    if squeezed(words) == squeezed(claim.text):
        return ""
    box = around(element, "key-figure")
    if box is not None and squeezed(text(box)) in settings(claim.text):
        return ""
    return f"the page has “{' '.join(words.split())}”."


def _numbers(claim: Claim, element: Element) -> str:
    box = around(element, "key-figure")
    reading = read(text(element if box is None else box))
    more = altered(claim, (Piece(1, reading, 0, len(reading.letters)),))
    return f"the figures of {', '.join(more)} go on." if more else ""


def _astray(places: tuple[Place, ...], found: tuple[Marker, ...]) -> str:
    """Return which marker leads elsewhere than to its passage."""
    anchors = {tight(f"[{one.text}]"): f"#{one.anchor}" for one in places}
    for one in found:
        wanted = anchors.get(tight(one.words), one.href)
        if one.href is not None and one.href != wanted:
            return f"the marker {one.words} leads to {one.href}, not to {wanted}."
    return ""
