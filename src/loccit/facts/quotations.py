"""Quotations: the marks, what stands between them, and who speaks."""

from loccit.facts.marks import Marked, marked
from loccit.facts.speakers import speakers
from loccit.model import Publication, Quotation


def find(text: str, told: list[Publication] | None = None) -> list[Quotation]:
    """Return the quotations of ``text``, whose paragraphs end at line breaks.

    ``told`` are the publications of ``text``, any of which may be the speaker.
    """
    found = marked(text)
    who = speakers(text, found, told)
    return [_quotation(text, m, said) for m, said in zip(found, who, strict=True)]


def _quotation(text: str, mark: Marked, speaker: str | None) -> Quotation:
    return Quotation(
        start=mark.start,
        end=mark.end,
        text=text[mark.start : mark.end],
        speaker=speaker,
        kind=mark.kind,
        continues=mark.continues,
    )
