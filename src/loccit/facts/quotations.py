"""Quotations: the marks, what stands between them, and who speaks."""

from loccit.facts.marks import Marked, marked
from loccit.facts.speakers import Heard, speakers
from loccit.model import Publication, Quotation

_FEW = 4


def find(text: str, told: list[Publication] | None = None) -> list[Quotation]:
    """Return the quotations of ``text``, whose paragraphs end at line breaks.

    ``told`` are the publications of ``text``, any of which may be the speaker, when it
    is a whole source. A sentence alone does not tell whether a few words in double
    marks are anybody's: only in a source are those that nobody claims scare quotes.
    """
    # “…” shows a sign and quotes nobody.
    found = [m for m in marked(text) if any(map(str.isalnum, text[m.start : m.end]))]
    heard = speakers(text, found, told)
    pairs = zip(found, heard, strict=True)
    return [_quotation(text, m, h, alone=told is None) for m, h in pairs]


def _quotation(text: str, mark: Marked, heard: Heard, *, alone: bool) -> Quotation:
    words = text[mark.start : mark.end]
    scares = not alone and _scares(words, mark, heard)
    return Quotation(
        start=mark.start,
        end=mark.end,
        text=words,
        speaker=heard.speaker,
        kind="scare" if scares else mark.kind,
        continues=mark.continues,
    )


def _scares(words: str, mark: Marked, heard: Heard) -> bool:
    """Return whether marks around a few words quote nobody: a “quiet” street."""
    few = len(words.split()) <= _FEW and words[-2:-1].isalnum()
    return mark.kind == "partial" and heard.silent and not heard.speaker and few
