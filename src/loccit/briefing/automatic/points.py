"""Passages as running text: neighbours of one paragraph together, the rest apart."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from loccit.briefing.automatic.material import Material
from loccit.briefing.automatic.quote import passage
from loccit.briefing.automatic.rank import Candidate
from loccit.briefing.automatic.voices import facts_of, originator, speaker


def paragraphs(several: Iterable[Candidate], material: Material) -> list[str]:
    """Return the passages as paragraphs, a sentence on each line."""
    return [
        "\n".join(_lines(list(group), material))
        for _, group in groupby(several, key=_paragraph)
    ]


def _lines(group: list[Candidate], material: Material) -> Iterator[str]:
    """Yield the sentences; the first citation says who is speaking."""
    source = group[0].source
    said = speaker(group[0], facts_of(source, material.facts))
    said = said or (originator(source) if material.several else "")
    for start, end in (span for one in group for span in one.spans):
        yield passage(source, start, end, said)
        said = ""


def _paragraph(one: Candidate) -> tuple[str, int]:
    block = next(s.block for s in one.source.sentences if s.start <= one.start < s.end)
    return one.source.id, block
