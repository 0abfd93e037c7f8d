"""Terms of likelihood that a briefing uses and that are not of its scale."""

from collections.abc import Iterator
from dataclasses import dataclass

from loccit.claims.lints.lint import Subject
from loccit.claims.lints.prose import Sentence, sentences
from loccit.scales import Scale, foreign_terms


@dataclass(frozen=True, slots=True)
class Foreign:
    """The words of another scale in a sentence."""

    sentence: Sentence
    words: str
    scale: Scale


def foreign(subject: Subject) -> Iterator[Foreign]:
    """Yield each term of another scale that the desk's own words use.

    A fact may repeat a term of its passage: that likelihood is the source's.
    """
    for sentence in sentences(subject):
        for words, scale in foreign_terms(sentence.words, subject.scale):
            relayed = sentence.kind == "fact" and words in sentence.evidence.casefold()
            if not relayed:
                yield Foreign(sentence, words, scale)


def mixed(subject: Subject) -> list[list[Foreign]]:
    """Return, by scale, the terms of those that a briefing uses as a second scale.

    One word is a slip; two different ones are another scale beside its own.
    """
    groups: dict[str, list[Foreign]] = {}
    for one in foreign(subject):
        groups.setdefault(one.scale.name, []).append(one)
    return [group for group in groups.values() if len({f.words for f in group}) > 1]
