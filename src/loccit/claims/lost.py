"""A claim's words that a source no longer has, or has in another place."""

import re

from loccit.claims.cited import Cited
from loccit.claims.wording import of, short
from loccit.model import Claim, Finding
from loccit.sources.passages.compared import compared
from loccit.sources.passages.similar import likeness_in

_STYLED = re.compile(r"(`+|\*{1,3})(?=\S)(.+?)(?<=\S)\1")


def lost(claim: Claim, one: Cited) -> Finding:
    """Return what became of the words of one citation of ``claim``, and the remedy."""
    written = one.citation.quote or (one.anchor.exact if one.anchor else "")
    place = f"@{one.citation.source}" + (
        f", {one.citation.locator}" if one.citation.locator else ""
    )
    if one.located.state == "altered" and one.anchor is None:
        return of(
            claim,
            "altered",
            f"The words “{short(_bare(written))}” do not stand in {place}; "
            f"the nearest there are “{short(one.located.nearest)}”",
            _mend(one)
            if written == _bare(written)
            else f"Write the words without Markdown's signs: “{_bare(written)}”.",
        )
    if one.located.state == "altered":
        was, now = compared(written, likeness_in(written, one.located.nearest))
        return of(
            claim,
            "altered",
            f"No longer holds: {place} said “{was}” and now says “{now}”",
            _or_old(_mend(one), one),
        )
    return of(
        claim,
        "gone",
        one.located.problem.rstrip(".")
        or f"No longer holds: {place} no longer says “{short(written)}”",
        _or_old(
            "Cite a passage that is there by its own words, "
            f'[@{one.citation.source} "…"], or take the claim out.',
            one,
        ),
    )


def moved(claim: Claim, one: Cited) -> Finding:
    """Return where the words of one citation of ``claim`` stand now."""
    now = one.evidence[0].locator if one.evidence else "elsewhere"
    return of(
        claim,
        "moved",
        f"The words of @{one.citation.source}, {one.citation.locator} "
        f"now stand at {now}",
        "The claim holds. “loccit anchor” writes the new locator.",
        severity="note",
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


def _bare(words: str) -> str:
    """Return quoted words without Markdown's signs around code and emphasis."""
    return _STYLED.sub(r"\2", words)
