"""What a text's own numbers say that does not come out."""

import re

from loccit.facts.arithmetic import changes, parts
from loccit.facts.arithmetic.amounts import Slip, masked
from loccit.facts.grammar import quantities
from loccit.facts.spelling import TENS, UNITS

# Two numbers, and words or signs that set them against each other: without them there
# is nothing to calculate, and most sentences need not be read.
_NUMBER = re.compile(rf"\d[\d,.]*|\b(?:{'|'.join([*UNITS, *TENS])})\b", re.IGNORECASE)
_TELLING = re.compile(
    r"[:(—–]|\b(?:of|other|remaining|rest|all|total|altogether|from|consist\w*"
    r"|compris\w*|namely|split|divided|broken)\b",
    re.IGNORECASE,
)


def slips(text: str) -> list[Slip]:
    """Return the sums, shares and changes of ``text`` that are not so, in order.

    Offsets are those of the text; a line break ends a paragraph.
    """
    if not _TELLING.search(text) or len(_NUMBER.findall(text)) < 2:
        return []
    known = masked(text, quantities(text))
    found = {(one.start, one.end): one for one in parts.slips(known)}
    for sentence in known:
        for one in changes.slips(sentence):
            found.setdefault((one.start, one.end), one)
    return [found[span] for span in sorted(found)]
