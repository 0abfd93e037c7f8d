"""The further passages of a single source, under its own headings."""

from itertools import groupby

from loccit.briefing.automatic.material import Material
from loccit.briefing.automatic.points import paragraphs
from loccit.briefing.automatic.quote import verbatim
from loccit.briefing.automatic.rank import Candidate
from loccit.sources.records.naming import mixed

HEAD = "# What the source says, part by part"


def parts(material: Material) -> str:
    """Return what the summary leaves out, part by part."""
    ordered = sorted(material.further, key=lambda one: one.start)
    if not ordered:
        return ""
    written = [HEAD]
    for heading, group in groupby(ordered, key=_heading):
        written += [f"## {verbatim(heading)}"] if heading else []
        written += paragraphs(group, material)
    return "\n\n".join(written)


def _heading(one: Candidate) -> str:
    """Return the heading above a passage in mixed case; "" before the first."""
    at = next(s.block for s in one.source.sentences if s.start <= one.start < s.end)
    path = one.source.blocks[at].heading_path
    return mixed(path[-1], one.source.text) if path else ""
