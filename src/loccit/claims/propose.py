"""The passage of a source that a bare citation most likely means."""

import re

from loccit.facts.agreement.checks import Ground, look
from loccit.facts.agreement.items import items
from loccit.model import Passage, Source
from loccit.sources.passages.places import passage

_WORD = re.compile(r"\w{4,}")
# A number or quotation found weighs as much as this many shared words.
_ITEM = 4


def propose(text: str, source: Source) -> Passage | None:
    """Return the block of ``source`` that says most of the sentence ``text``.

    It counts the sentence's numbers, dates and quotations that stand in the block,
    then its words; None when a source shares nothing with the sentence. This is a
    proposal for a person to accept, never evidence by itself.
    """
    wanted, words = items(text), set(_WORD.findall(text.casefold()))

    def score(start: int, end: int) -> int:
        block = source.text[start:end]
        found = sum(check.found for check in look(wanted, [Ground(block, "")]))
        return _ITEM * found + len(words & set(_WORD.findall(block.casefold())))

    scored = [
        (score(block.start, block.end), -block.start, block.end)
        for block in source.blocks
        if block.n is not None
    ]
    best = max(scored, default=(0, 0, 0))
    return passage(source, -best[1], best[2]) if best[0] else None
