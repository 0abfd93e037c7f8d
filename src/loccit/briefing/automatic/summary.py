"""The executive summary: key passages, each with whose words they are."""

from loccit.briefing.automatic.material import Material
from loccit.briefing.automatic.quote import passage, verbatim
from loccit.briefing.automatic.rank import Candidate
from loccit.briefing.automatic.voices import chain, facts_of

HEAD = "# Executive summary {.summary}"
NONE = "The sources hold no running text that could be quoted here within their limits."


def summary(material: Material) -> str:
    """Return the key passages, as the sources word them."""
    items = [_item(n, one, material) for n, one in enumerate(material.summary, 1)]
    if not items:
        return f"{HEAD}\n\n{NONE}"
    body = "\n\n".join(items)
    return f"{HEAD}\n\n::: {{.key-passages}}\n{body}\n:::"


def _item(n: int, one: Candidate, material: Material) -> str:
    """Return a list item: its sentences, one a line, then whose words they are."""
    mark = f"{n}. "
    margin = " " * len(mark)
    lines = [passage(one.source, start, end) for start, end in one.spans]
    facts = facts_of(one.source, material.facts)
    whose = chain(one, facts, material.names, several=material.several)
    said = f"\n{margin}".join(lines)
    return f"{mark}{said}" + (f"\n\n{margin}{verbatim(whose)}" if whose else "")
