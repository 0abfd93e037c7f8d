"""The passages of several sources by theme: words that their texts share.

A theme is named by words, side by side, that stand in passages of two sources or
more and not all over the texts. The most telling is taken first, its passages with
it, those of the summary too where others join them; what shares nothing stands under
its source.
"""

from collections.abc import Sequence

from loccit.briefing.automatic.material import Material
from loccit.briefing.automatic.points import paragraphs
from loccit.briefing.automatic.quote import verbatim
from loccit.briefing.automatic.rank import Candidate
from loccit.briefing.automatic.terms import Terms
from loccit.sources.records.naming import title_of

HEAD = "# What the sources say, theme by theme"
_BY_SOURCE = "# What the sources say, one by one"
_MOST, _MOST_EACH, _MOST_REST = 5, 6, 2


def themes(material: Material) -> str:
    """Return the passages by theme, further ones that share none by source."""
    found, rest = _themes(material)
    written = [HEAD] if found else []
    for label, group in found:
        written += [f"## {verbatim(label)}", *paragraphs(_ordered(group), material)]
    by_source = _by_source(rest, material)
    return "\n\n".join([*written, *by_source])


def _themes(
    material: Material,
) -> tuple[list[tuple[str, list[Candidate]]], list[Candidate]]:
    """Return each theme's label with its passages, and the passages left over."""
    rest = [*material.further, *material.summary]
    terms = Terms(material.sources)
    found: list[tuple[str, list[Candidate]]] = []
    while len(found) < _MOST and (best := terms.best(rest)):
        group = [one for one in rest if terms.has(one, best)]
        rest = [one for one in rest if one not in group]
        if any(one in material.further for one in group):
            found.append((terms.label(best, group), group[:_MOST_EACH]))
    return found, [one for one in rest if one in material.further]


def _ordered(group: Sequence[Candidate]) -> list[Candidate]:
    """Return passages so that those of one source stand together, in its order."""
    order = list(dict.fromkeys(one.source.id for one in group))
    return sorted(group, key=lambda one: (order.index(one.source.id), one.start))


def _by_source(rest: Sequence[Candidate], material: Material) -> list[str]:
    """Return what shares no theme, a few passages of each source under its name."""
    written: list[str] = []
    for source in material.sources:
        own = [one for one in rest if one.source.id == source.id]
        best = sorted(own, key=lambda one: -one.score)[:_MOST_REST]
        if best:
            chosen = paragraphs(sorted(best, key=lambda one: one.start), material)
            written += [f"## {verbatim(title_of(source))}", *chosen]
    return [_BY_SOURCE, *written] if written else []
