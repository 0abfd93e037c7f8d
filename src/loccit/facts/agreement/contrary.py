"""The checks of what a sentence turns round: its direction, its denials."""

from collections.abc import Iterator, Sequence

from loccit.facts.agreement.checks import Ground
from loccit.facts.agreement.clauses import denying, words
from loccit.facts.agreement.denial import contradicted
from loccit.facts.agreement.direction import contrary, contrary_subjects
from loccit.facts.agreement.items import Items
from loccit.facts.words import sentences
from loccit.model import Check
from loccit.sources.passages.normalise import occurrences


def turned(text: str, said: Items, grounds: Sequence[Ground]) -> Iterator[Check]:
    """Yield a check, not found, for each way in which ``grounds`` contradict ``text``.

    Where nothing can be compared there is no check: a false alarm would be worse.
    """
    held = [ground.text for ground in grounds]
    ways = [
        f"{word} {number.text}"
        for number in said.numbers
        if (word := contrary(text, number, held))
    ]
    ways = ways or list(contrary_subjects(text, held))
    for way in ways:
        yield Check(what="direction", text=way, found=False)
    if not ways and (word := contradicted(text, held)):
        yield Check(what="negation", text=word, found=False)


def is_own(text: str, source: str) -> bool:
    """Return whether ``text`` is what ``source`` says, in its own words.

    A part of a sentence whose rest denies it is not: "casualties were reported".
    """
    return any(
        not any(map(denying, words(_beside(source, start, end))))
        for start, end in occurrences(text.casefold(), source.casefold())
    )


def _beside(source: str, start: int, end: int) -> str:
    """Return the rest of the sentences in which words stand."""
    near = [(a, b) for a, b in sentences(source) if a < end and start < b]
    first, last = (near[0][0], near[-1][1]) if near else (start, end)
    return f"{source[first:start]} {source[end:last]}"
