"""Who is quoted in the sources, who they are said to be, and with what words."""

import re

from loccit.briefing.automatic.material import Material, sentence_at
from loccit.briefing.automatic.quote import cited, verbatim
from loccit.briefing.automatic.roles import role_of
from loccit.briefing.automatic.timeline import allowed_after
from loccit.briefing.automatic.voices import is_voice
from loccit.model import Quotation, Source
from loccit.sources.passages.shown import passage_limit

_MOST, _MOST_EACH, _MOST_A_SPEAKER = 9, 3, 2
_SHORTEST, _LONGEST = 4, 45
# The marks around, and the comma that joins the words to "she said".
_MARKS = re.compile(r"^[“\"«‘„']\s*|[,\s]*[”\"»’“']?$")

Quoted = tuple[Source, Quotation]


def quotations(material: Material) -> str:
    """Return the speakers, each with the words that the sources quote."""
    voices: dict[str, list[Quoted]] = {}
    for source, quote in _kept(material):
        own = voices.setdefault(str(quote.speaker), [])
        own += [(source, quote)] if len(own) < _MOST_A_SPEAKER else []
    if not voices:
        return ""
    body = "\n\n".join(_voice(name, quoted) for name, quoted in voices.items())
    return f"# Who is quoted\n\n::: {{.quotations}}\n{body}\n:::"


def _kept(material: Material) -> list[Quoted]:
    """Return the quotations to print: of each source its first direct ones."""
    most = max(_MOST_EACH, _MOST // max(1, len(material.sources)))
    kept: list[Quoted] = []
    allowed = allowed_after(material)
    for source, facts in material.pairs:
        found = [q for q in facts.quotations if _quotable(source, q)]
        best: list[Quotation] = []
        for quote in sorted(found, key=lambda q: (q.kind != "direct", q.start)):
            span = [(quote.start, quote.end)]
            if len(best) < most and allowed.allows(source, span):
                best.append(quote)
                allowed = allowed.after(source, span)
        kept += [(source, q) for q in sorted(best, key=lambda q: q.start)]
    return kept[:_MOST]


def _voice(name: str, quoted: list[Quoted]) -> str:
    """Return a speaker as a term, each quotation as what stands beside it."""
    shown = verbatim(name[:1].upper() + name[1:])
    role = role_of(name, quoted[0][0])
    term = f"**{shown}**, {verbatim(role)}" if role else f"**{shown}**"
    said = (f":   {_words(source, quote)}" for source, quote in quoted)
    return "\n\n".join([term, *said]).replace("\n\n:", "\n:", 1)


def _words(source: Source, quote: Quotation) -> str:
    words = verbatim(_MARKS.sub("", quote.text))
    return f"“{words}” {cited(source, quote.start, quote.end)}"


def _quotable(source: Source, quote: Quotation) -> bool:
    """Return whether a quotation names its speaker and is one whole utterance."""
    words = len(quote.text.split())
    one = sum(quote.start < s.start < quote.end for s in source.sentences) == 0
    direct = quote.kind in ("direct", "partial") and not quote.continues
    held = sentence_at(source, quote.start) is not None
    return (
        is_voice(quote.speaker or "the")
        and direct
        and one
        and held
        and (_SHORTEST <= words <= min(_LONGEST, passage_limit(source.record)))
    )
