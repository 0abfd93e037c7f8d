"""The sections of an automatic briefing, one function each, as Markdown.

A section with nothing to say is empty and left out.
"""

from collections.abc import Callable

from loccit.briefing.automatic.figures import compared, key_figures
from loccit.briefing.automatic.gaps import gaps
from loccit.briefing.automatic.material import Material
from loccit.briefing.automatic.parts import parts
from loccit.briefing.automatic.quotations import quotations
from loccit.briefing.automatic.summary import summary
from loccit.briefing.automatic.themes import themes
from loccit.briefing.automatic.timeline import timeline


def points(material: Material) -> str:
    """Return the passages beyond the summary: of several sources by theme."""
    return themes(material) if material.several else parts(material)


def origins(material: Material) -> str:
    """Return where the information comes from, by the records and by the sources."""
    written = ["# Where the information comes from", "::: {.origins}\n:::"]
    if material.rows("publications"):
        written += [f"::: {{.table #{material.id}-publications}}\n:::"]
    return "\n\n".join(written) if material.summary else ""


def method(material: Material) -> str:
    """Return how the briefing came about."""
    return (
        "# How this briefing was made\n\n"
        "::: {.method}\nThis briefing was composed by rule from its sources. Its "
        "passages are theirs, word for word, chosen by rank and held to their places; "
        "headings, tables and lists of gaps are made from what was found in them; "
        "an ellipsis stands where the rest of a long sentence is left out. "
        "Nothing was reworded, and no judgment is the desk’s own.\n:::"
    )


def annex(material: Material) -> str:
    """Return the annex, filled in when the pages are made."""
    return "# Source annex {.annex}"


SECTIONS: dict[str, Callable[[Material], str]] = {
    "summary": summary,
    "key-figures": key_figures,
    "compared": compared,
    "points": points,
    "timeline": timeline,
    "quotations": quotations,
    "origins": origins,
    "gaps": gaps,
    "method": method,
    "annex": annex,
}
