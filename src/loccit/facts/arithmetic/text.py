"""What a text's own numbers say that does not come out."""

from loccit.facts.arithmetic import changes, parts
from loccit.facts.arithmetic.amounts import Slip, masked
from loccit.facts.grammar import quantities


def slips(text: str) -> list[Slip]:
    """Return the sums, shares and changes of ``text`` that are not so, in order.

    Offsets are those of the text; a line break ends a paragraph.
    """
    known = masked(text, quantities(text))
    found = {(one.start, one.end): one for one in parts.slips(known)}
    for sentence in known:
        for one in changes.slips(sentence):
            found.setdefault((one.start, one.end), one)
    return [found[span] for span in sorted(found)]
