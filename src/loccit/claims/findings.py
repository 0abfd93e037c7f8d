"""What does not hold, claim by claim, in words for the analyst."""

import re
from collections.abc import Iterable, Iterator, Sequence

from loccit.claims.cited import Cited
from loccit.model import Check, Claim, Finding, Severity
from loccit.sources.passages.similar import likeness_in

_STYLED = re.compile(r"(`+|\*{1,3})(?=\S)(.+?)(?<=\S)\1")
_LOST = {
    "number": "the number {} is not there",
    "unit": "the unit {} is another there",
    "currency": "the currency is another there ({})",
    "bound": "the limit is lost ({})",
    "name": "the name {} is nowhere in the source",
    "date": "the date {} is not there",
    "quotation": "the quotation {} is not there word for word",
}


def of_claim(claim: Claim, cited: Sequence[Cited], strict: bool) -> Iterator[Finding]:
    """Yield the findings that explain a claim's verdict; none if it holds."""
    if claim.verdict in ("altered", "gone"):
        broken = [c for c in cited if c.located.state in ("altered", "gone")]
        yield from (_lost(claim, one) for one in broken)
        if not broken:
            yield _through_table(claim)
    elif claim.verdict == "unsupported":
        yield _unsupported(claim)
    elif claim.verdict == "unsourced":
        yield _unsourced(claim, "error" if strict else "warning")
    elif claim.verdict == "moved":
        moved = [c for c in cited if c.located.state == "moved"]
        yield from (_moved(claim, one) for one in moved)


def _unsourced(claim: Claim, severity: Severity) -> Finding:
    if claim.kind == "judgment":
        return _finding(
            claim,
            "L5",
            "This judgment rests on no evidence",
            "Go on in its block with a sentence that cites a passage.",
            severity,
        )
    return _finding(
        claim,
        "unsourced",
        "A number, date or quotation stands here without evidence",
        "Cite the passage, [@source, para. 7], or mark the block .assumption.",
        severity,
    )


def _finding(
    claim: Claim, code: str, what: str, remedy: str, severity: Severity = "error"
) -> Finding:
    name = f"Claim {claim.number}" if claim.number else "This sentence"
    return Finding(
        code=code,
        severity=severity,
        message=f"{what}. {name}: “{_short(claim.text)}”",
        remedy=remedy,
        file=claim.file,
        line=claim.line,
        claim=claim.id,
    )


def _lost(claim: Claim, one: Cited) -> Finding:
    written = one.citation.quote or (one.anchor.exact if one.anchor else "")
    place = f"@{one.citation.source}" + (
        f", {one.citation.locator}" if one.citation.locator else ""
    )
    if one.located.state == "altered" and one.anchor is None:
        return _finding(
            claim,
            "altered",
            f"The words “{_short(_bare(written))}” do not stand in {place}; "
            f"the nearest there are “{_short(one.located.nearest)}”",
            _mend(one)
            if written == _bare(written)
            else f"Write the words without Markdown's signs: “{_bare(written)}”.",
        )
    if one.located.state == "altered":
        return _finding(
            claim,
            "altered",
            f"No longer holds: {place} said “{_short(written)}” and now says "
            f"“{_short(one.located.nearest)}”",
            _or_old(_mend(one), one),
        )
    return _finding(
        claim,
        "gone",
        one.located.problem.rstrip(".")
        or f"No longer holds: {place} no longer says “{_short(written)}”",
        _or_old(
            "Cite a passage that is there by its own words, "
            f'[@{one.citation.source} "…"], or take the claim out.',
            one,
        ),
    )


def _mend(one: Cited) -> str:
    """Return what to do about words that changed."""
    if one.citation.quote:
        words = likeness_in(one.citation.quote, one.located.nearest)
        return (
            "Reword the claim if need be, and quote the source's own words: "
            f'[@{one.citation.source} "{words}"].'
        )
    return (
        "Reword the claim if need be, then type “loccit anchor”: it shows the old "
        "words and today's, and takes today's when you say yes."
    )


def _or_old(remedy: str, one: Cited) -> str:
    """Return ``remedy``, and how to stand by the old words if they are kept."""
    if not (one.before and one.anchor):
        return remedy
    said = one.citation
    locator = f", {said.locator}" if said.locator else ""
    quote = f' "{said.quote}"' if said.quote else ""
    place = f"[@{one.before}{locator}{quote}]"
    return f"{remedy} The version before is kept; to stand by its words: {place}"


def _through_table(claim: Claim) -> Finding:
    return _finding(
        claim,
        str(claim.verdict),
        "No longer holds: a table's cell under it has lost its passage",
        "Mend the table's row first; its own finding names file and line.",
    )


def _unsupported(claim: Claim) -> Finding:
    lost = [check for check in claim.checks if not check.found]
    where = ", ".join(sorted({c.where for c in claim.checks if c.where}))
    said = "; ".join(
        _LOST.get(c.what, "{} is not there").format(_said(c)) for c in lost
    )
    return _finding(
        claim,
        "L20" if all(check.what == "bound" for check in lost) else "unsupported",
        f"Not in the evidence{f' ({where})' if where else ''}: {said}"
        if lost
        else "A table's cell under it is not in its evidence",
        "Say what the passage says, or cite the passage that says this.",
    )


def _said(check: Check) -> str:
    bare = check.what in ("bound", "currency")
    return check.text if bare or check.what == "quotation" else f"“{check.text}”"


def _moved(claim: Claim, one: Cited) -> Finding:
    now = one.evidence[0].locator if one.evidence else "elsewhere"
    return _finding(
        claim,
        "moved",
        f"The words of @{one.citation.source}, {one.citation.locator} "
        f"now stand at {now}",
        "The claim holds. “loccit anchor” writes the new locator.",
        severity="note",
    )


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


def _bare(words: str) -> str:
    """Return quoted words without Markdown's signs around code and emphasis."""
    return _STYLED.sub(r"\2", words)


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 110 else words[:109].rstrip() + "…"
