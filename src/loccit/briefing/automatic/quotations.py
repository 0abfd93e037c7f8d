"""Who is quoted in the sources, and with what words."""

import re

from loccit.briefing.automatic.material import Material, sentence_at
from loccit.briefing.automatic.quote import cited, verbatim
from loccit.model import Quotation, Source

_MOST, _MOST_EACH = 8, 3
_SHORTEST, _LONGEST = 4, 45
# The marks around, and the comma that joins the words to "she said".
_MARKS = re.compile(r"^[“\"«‘„']\s*|[,\s]*[”\"»’“']?$")


def quotations(material: Material) -> str:
    """Return who is quoted, each in one sentence at the most."""
    items: list[str] = []
    for source, facts in material.pairs:
        found = [q for q in facts.quotations if _quotable(source, q)]
        best = sorted(found, key=lambda q: (q.kind != "direct", q.start))
        most = max(_MOST_EACH, _MOST // len(material.sources))
        kept = sorted(best[:most], key=lambda q: q.start)
        items += [_item(source, quote) for quote in kept]
    if not items:
        return ""
    return "\n".join(
        ["# Who is quoted", "", "::: {.quotations}", *items[:_MOST], ":::"]
    )


def _item(source: Source, quote: Quotation) -> str:
    words = verbatim(_MARKS.sub("", quote.text))
    speaker = str(quote.speaker)
    speaker = speaker[:1].upper() + speaker[1:]
    citation = cited(source, quote.start, quote.end)
    return f"- {verbatim(speaker)}: “{words}” {citation}"


def _quotable(source: Source, quote: Quotation) -> bool:
    """Return whether a quotation names its speaker and is one whole utterance."""
    words = len(quote.text.split())
    one = sum(quote.start < s.start < quote.end for s in source.sentences) == 0
    direct = quote.kind in ("direct", "partial") and not quote.continues
    held = sentence_at(source, quote.start) is not None
    return (
        bool(quote.speaker)
        and direct
        and one
        and held
        and (_SHORTEST <= words <= _LONGEST)
    )
