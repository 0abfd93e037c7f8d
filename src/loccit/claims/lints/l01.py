"""L1: a word for a likelihood that is not of the briefing's scale.

A judgment's ``likelihood`` is held against the scale where the briefing is composed;
here the words of its sentences are.
"""

from collections.abc import Iterator

from loccit.claims.lints.foreign import foreign, mixed
from loccit.claims.lints.lint import Subject
from loccit.claims.lints.prose import shown
from loccit.model import Finding


def look(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each stray term; those of a whole second scale are L2."""
    told = {one.scale.name for group in mixed(subject) for one in group}
    for one in foreign(subject):
        if one.scale.name not in told:
            terms = ", ".join(term.term for term in subject.scale.terms)
            yield one.sentence.finding(
                "L1",
                f"{shown(one.words)} is a term of the {one.scale.name}, not of the "
                f"{subject.scale.name} that this briefing uses.",
                f"Say it in a term of the scale: {terms}.",
            )
