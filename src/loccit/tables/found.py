"""Facts with the sentences they stand in, for tables that nobody wrote."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from loccit.model import Date, Evidence, Facts, Quantity, Sentence, Source, Value
from loccit.sources.passages.locate import evidence
from loccit.sources.passages.places import passage
from loccit.tables.counted import things
from loccit.tables.labels import label

F = TypeVar("F", Date, Quantity)

_MONEY = frozenset(
    """crowns kronor kroner euros euro dollars pounds francs marks yen yuan won roubles
    rubles rupees pesos lira zloty zlotys dinars dirhams rand shillings forints
    reais""".split()  # noqa: SIM905  # a list of words reads better as prose
)
# A title, a name or a date on a line of its own ends otherwise.
_FULL_STOP = re.compile(r"[.!?…。！？؟।:;][”\"»’')\]]*\s*\Z")
_ASIDE = ("heading", "byline", "caption")


@dataclass(frozen=True, slots=True)
class Found:
    """A fact, the words that name it, and its sentence as evidence."""

    label: str
    rests_on: tuple[Evidence, ...]
    order: int

    @property
    def source(self) -> str:
        """The evidence as a table's citation."""
        return f"@{self.rests_on[0].source}, {self.rests_on[0].locator}"


def in_sentences(
    sources: Sequence[Source],
    facts: Sequence[Facts],
    kind: Callable[[Facts], tuple[F, ...]],
) -> Iterator[tuple[F, Found]]:
    """Yield the facts that stand in a sentence of running text, in order."""
    by_id = {source.id: source for source in sources}
    order = 0
    for one in facts:
        source = by_id[one.id]
        beside = kind(one)
        for fact in beside:
            sentence = _sentence(source, fact.start, fact.end)
            if sentence:
                yield fact, _found(fact, beside, source, sentence, order)
                order += 1


def running(
    source: Source, kinds: Sequence[str] = ("paragraph", "list-item")
) -> list[Sentence]:
    """Return the sentences of running text: no title, byline or words of another.

    A list's items need no full stop.
    """
    blocks = source.blocks
    return [
        s
        for s in source.sentences
        if blocks[s.block].kind in kinds and _told(source, s)
    ]


def _told(source: Source, sentence: Sentence) -> bool:
    """Return whether the source itself tells it, in a sentence or a list."""
    block = source.blocks[sentence.block]
    ends = _FULL_STOP.search(source.text[sentence.start : sentence.end])
    return block.voice is None and (block.kind != "paragraph" or bool(ends))


def _sentence(source: Source, start: int, end: int) -> Sentence | None:
    return next(
        (
            sentence
            for sentence in source.sentences
            if sentence.start <= start
            and end <= sentence.end
            and source.blocks[sentence.block].kind not in _ASIDE
            and _told(source, sentence)
        ),
        None,
    )


def _found(
    fact: Date | Quantity,
    beside: Sequence[Date | Quantity],
    source: Source,
    sentence: Sentence,
    order: int,
) -> Found:
    words = source.text[sentence.start : sentence.end]
    start, end = fact.start - sentence.start, fact.end - sentence.start
    if isinstance(fact, Quantity) and _counts(fact):
        named = things(words, end, fact.counted)
    else:
        named = label(words, start, end, _others(fact, beside, sentence))
        named += _measured_in(fact)
    found = evidence(passage(source, sentence.start, sentence.end))
    return Found(named, (found,), order)


def _measured_in(fact: Date | Quantity) -> str:
    """Return ", in crowns" or ", in tonnes", where a number alone prints without."""
    if not isinstance(fact, Quantity) or fact.currency or fact.unit == "%":
        return ""
    last = fact.text.split()[-1]
    word = (last if last.isalpha() else fact.unit) if fact.unit else money(fact)
    return f", in {word}" if word else ""


def money(quantity: Quantity) -> str:
    """Return the money of a sum: its currency's sign or code, or its word, "crowns"."""
    word = (quantity.counted or "").split(" ")[0].lower()
    return quantity.currency or (word if word in _MONEY else "")


def value_of(quantity: Quantity, rests_on: tuple[Evidence, ...]) -> Value:
    """Return a quantity of a source as the value of a table's cell."""
    return Value(
        low=quantity.low,
        high=quantity.high,
        bound=quantity.bound,
        known=quantity.known,
        unit=quantity.unit,
        currency=quantity.currency,
        original=quantity.text,
        rests_on=rests_on,
    )


def who(quantity: Quantity) -> str | None:
    """Return who is said to have given a number, None for words that are no name."""
    said = quantity.attributed_to
    return None if said and any(map(str.isdigit, said)) else said


def _counts(fact: Quantity) -> bool:
    """Return whether things are counted: a sum of money is told by its sentence."""
    return not (fact.unit or money(fact))


def _others(
    fact: Date | Quantity, beside: Sequence[Date | Quantity], sentence: Sentence
) -> list[tuple[int, int]]:
    """Return where the other dates of the sentence stand."""
    return [
        (one.start - sentence.start, one.end - sentence.start)
        for one in beside
        if isinstance(fact, Date)
        and sentence.start <= one.start
        and one.end <= sentence.end
        and (one.end <= fact.start or fact.end <= one.start)
    ]
