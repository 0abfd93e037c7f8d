"""L2: two scales, or both rows of one, in one briefing.

ICD 203 forbids mixing its two rows of terms in one product: a reader would take
"likely" and "probable" for two likelihoods.
"""

from collections.abc import Iterator

from loccit.claims.lints.foreign import mixed
from loccit.claims.lints.lint import Subject
from loccit.claims.lints.prose import Sentence, sentences, shown
from loccit.model import Finding
from loccit.scales import row_of, wordings_said


def look(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each second scale, and one for a second row."""
    for group in mixed(subject):
        words = " and ".join(dict.fromkeys(shown(one.words) for one in group))
        yield group[0].sentence.finding(
            "L2",
            f"{words} are terms of the {group[0].scale.name}; this briefing uses the "
            f"{subject.scale.name}, and its scale box explains that one alone.",
            "Keep to one scale: change these words, or scale: in the front matter.",
        )
    yield from _rows(subject)


def _rows(subject: Subject) -> Iterator[Finding]:
    rows: dict[int, list[tuple[Sentence, str]]] = {}
    for sentence in sentences(subject):
        for words, _ in wordings_said(sentence.words, subject.scale):
            row = row_of(words, subject.scale)
            if row is not None and words not in _relayed(sentence):
                rows.setdefault(row, []).append((sentence, words))
    if len(rows) < 2:
        return
    most, *others = sorted(rows.values(), key=len, reverse=True)
    sentence, words = others[0][0]
    yield sentence.finding(
        "L2",
        f"{shown(words)} and {shown(most[0][1])} (line {most[0][0].claim.line}) are of "
        f"the two rows of the {subject.scale.name}, which are never mixed.",
        "Keep to one row of terms in the whole briefing.",
    )


def _relayed(sentence: Sentence) -> str:
    return sentence.evidence.casefold() if sentence.kind == "fact" else ""
