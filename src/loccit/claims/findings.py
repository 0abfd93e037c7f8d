"""What does not hold, claim by claim, in words for the analyst."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from loccit.claims.cited import Cited, Library
from loccit.claims.elsewhere import citation, elsewhere
from loccit.claims.lost import lost, moved
from loccit.claims.wording import of
from loccit.model import Check, Claim, Finding, Passage, Severity
from loccit.sources.passages.locator import LocatorError, parse
from loccit.sources.passages.places import where

_LOST = {
    "number": "the number {} is not there",
    "unit": "the unit {} is another there",
    "currency": "the currency is another there ({})",
    "bound": "the limit is lost ({})",
    "name": "the name {} is nowhere in the source",
    "date": "the date {} is not there",
    "quotation": "the quotation {} is not there word for word",
    "direction": "it goes the other way there ({})",
    "speaker": "it is not {} who says so there",
    "negation": "the sentence and its passage deny each other ({})",
}
# Only words are compared here: a right sentence may be taken for a wrong one.
_TURNED = ("direction", "negation", "speaker")


def of_claim(
    claim: Claim, cited: Sequence[Cited], library: Library, strict: bool
) -> Iterator[Finding]:
    """Yield the findings that explain a claim's verdict; none if it holds."""
    if claim.verdict in ("altered", "gone"):
        broken = [c for c in cited if c.located.state in ("altered", "gone")]
        yield from (lost(claim, one) for one in broken if not _told(one))
        if not broken:
            yield _through_table(claim)
    elif claim.verdict == "unsupported":
        yield _unsupported(claim, library)
    elif claim.verdict == "unsourced":
        yield _unsourced(claim, "error" if strict else "warning")
    elif claim.verdict == "moved":
        elsewhere = [c for c in cited if c.located.state == "moved"]
        yield from (moved(claim, one) for one in elsewhere)


def _told(one: Cited) -> bool:
    """Return whether the briefing's own findings name the citation already.

    So they do where its place cannot be read; an anchor's words are told all the same.
    """
    if one.anchor or not one.citation.locator:
        return False
    try:
        parse(one.citation.locator)
    except LocatorError:
        return True
    return False


def _unsourced(claim: Claim, severity: Severity) -> Finding:
    if claim.kind == "judgment":
        return of(
            claim,
            "L5",
            "This judgment rests on no evidence",
            "Go on in its block with a sentence that cites a passage.",
            severity,
        )
    return of(
        claim,
        "L5",
        "A number, date or quotation stands here without evidence",
        "Cite the passage, [@source, para. 7], or mark the block .assumption.",
        severity,
    )


def _through_table(claim: Claim) -> Finding:
    return of(
        claim,
        str(claim.verdict),
        "No longer holds: a table's cell under it has lost its passage",
        "Mend the table's row first; its own finding names file and line.",
    )


def _unsupported(claim: Claim, library: Library) -> Finding:
    lost = [check for check in claim.checks if not check.found]
    looked = ", ".join(sorted({c.where for c in claim.checks if c.where}))
    places = elsewhere(claim, library)
    said = "; ".join(
        _LOST.get(c.what, "{} is not there").format(_said(c))
        + (f" (it stands in {_place(places[c], library)})" if c in places else "")
        for c in lost
    )
    return of(
        claim,
        "L20" if all(check.what == "bound" for check in lost) else "unsupported",
        f"Not in the evidence{f' ({looked})' if looked else ''}: {said}"
        if lost
        else "A table's cell under it is not in its evidence",
        _remedy(lost, places),
    )


def _remedy(lost: Sequence[Check], places: Mapping[Check, Passage]) -> str:
    if places:
        return (
            f"Cite that passage as well, {citation(places.values())}, if it is what "
            "you mean; else say what the passage says."
        )
    if lost and all(check.what in _TURNED for check in lost):
        return (
            "Read the passage once more. Where the sentence is right, say it in the "
            "passage's own words."
        )
    return "Say what the passage says, or cite the passage that says this."


def _place(one: Passage, library: Library) -> str:
    return f"{library.labels.get(one.source, one.source)} {where(one)}".strip()


def _said(check: Check) -> str:
    bare = check.what in ("bound", "currency", "speaker")
    return check.text if bare or check.what == "quotation" else f"“{check.text}”"


def unanchored(cited: Iterable[Cited], strict: bool, id: str) -> Iterator[Finding]:
    """Yield one finding for all citations that rest on a bare number alone."""
    loose = [one for one in cited if one.located.state == "unanchored"]
    if not loose:
        return
    first = loose[0].citation
    several = (
        f"{len(loose)} citations name a place"
        if loose[1:]
        else "A citation names a place"
    )
    yield Finding(
        code="unanchored",
        severity="error" if strict else "warning",
        message=(
            f"{several} and not the words there (first: @{first.source}, "
            f"{first.locator}); a paragraph put before would shift the meaning."
        ),
        remedy=f"Type “loccit anchor {id}”: it keeps the words in the lock.",
        file=first.file,
        line=first.line,
        source=first.source,
    )
