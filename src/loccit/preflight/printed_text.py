"""The printed proof: every claim is found again in the PDF, as it was traced."""

from collections.abc import Mapping
from dataclasses import dataclass

from loccit.model import Claim, ProfileReport
from loccit.preflight.called import Called
from loccit.preflight.differ import PROFILE, differ, unmarked
from loccit.preflight.extent import applied, left_out
from loccit.preflight.numbers import altered
from loccit.preflight.reading import read, squeezed, tight
from loccit.preflight.spots import Pages, Piece, Spot, spots
from loccit.preflight.subject import Subject, report
from loccit.preflight.text import page_texts


def check(subject: Subject) -> ProfileReport:
    """Return whether each claim is printed, word for word, where it should be.

    A claim may run from its page on to the next; nothing may stand inside it but
    markers, a footnote's number, and the label of a key figure. Its markers stand in
    or right behind it; those of a table's cell in its row. No figure of its checked
    numbers goes on outside it. A claim without an anchor, such as the title's second
    line, may stand on any page.
    """
    words = {claim.id: claim.text for claim in subject.claims}
    proof = _Proof(subject, page_texts(subject.path), words)
    failures = [said for claim in subject.claims if (said := proof.problem(claim))]
    rules = applied(subject.claims, subject.called)
    return report(PROFILE, rules, failures, left_out(subject.claims, subject.called))


@dataclass(frozen=True, slots=True)
class _Proof:
    """A PDF's pages held against the claims that are to stand on them."""

    subject: Subject
    texts: Pages
    said: Mapping[str, str]

    def problem(self, claim: Claim) -> str:
        """Return what is wrong with the first place of a claim; "" with any right."""
        pages = self.subject.pages.get(f"c-{claim.id}", ())
        anywhere = range(1, len(self.texts) + 1)
        wrong = ""
        for spot in spots(claim.text, self.texts, pages or anywhere):
            found = self._markers(claim, spot) or self._numbers(claim, spot)
            if not found:
                return ""
            wrong = wrong or f"Page {spot[0].page}, “{claim.text}”: {found}"
        place = f"page {pages[0]}" if pages else "any page"
        return wrong or (
            f"The claim's words are not on {place} as traced: “{claim.text}”"
        )

    def _markers(self, claim: Claim, spot: Spot) -> str:
        called = self.subject.called.get(claim.id, Called())
        if called.unmarked:
            return unmarked(called)
        if called.row:
            found = self._of_row(called.row, claim.id, spot[-1])
            wrong = not set(map(tight, called.markers)) <= set(map(tight, found))
        else:
            found = _own(claim, spot)
            wrong = list(map(tight, called.markers)) != list(map(tight, found))
        return differ(called.markers, found) if wrong else ""

    def _of_row(self, row: tuple[str, ...], id: str, last: Piece) -> tuple[str, ...]:
        """Return the markers from a cell on to the end of its row, and right before."""
        at = last.end
        for other in row[row.index(id) + 1 :]:
            words = squeezed(self.said[other])
            here = last.reading.letters.find(words, at)
            at = here + len(words) if here >= 0 else at
        return last.reading.markers_of(last.start - 1, at)

    def _numbers(self, claim: Claim, spot: Spot) -> str:
        more = altered(claim, spot)
        return f"the figures of {', '.join(more)} go on in print." if more else ""


def _own(claim: Claim, spot: Spot) -> tuple[str, ...]:
    """Return the markers that stand with a claim, less what its words hold as such."""
    found = [m for one in spot for m in one.reading.markers_of(one.start, one.end)]
    for _, said in read(claim.text).markers:
        if said in found:
            found.remove(said)
    return tuple(found)
