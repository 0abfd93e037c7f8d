"""The sections of an automatic briefing, one function each, as Markdown.

A section with nothing to say is empty and left out.
"""

from collections.abc import Callable, Iterator, Sequence

from loccit.briefing.automatic.material import Material
from loccit.briefing.automatic.quotations import quotations
from loccit.briefing.automatic.quote import cited, passage, verbatim
from loccit.briefing.automatic.rank import Candidate, ranked
from loccit.briefing.automatic.timeline import timeline
from loccit.model import Row, Source

# Key passages of a short source, of a long one and of several.
_FEW, _SOME, _MANY = 5, 6, 7
_LONG_SOURCE = 800
_KEY_FIGURES = 4
_ORIGINS, _OPEN_WORDS = 12, 8


def summary(material: Material) -> str:
    """Return the key passages, as the sources word them."""
    chosen = ranked(material.sources, material.facts, _most(material.sources))
    items = [f"{n}. {_words(one)}" for n, one in enumerate(chosen, 1)]
    none = ["The sources hold no running text that could be quoted here."]
    return _section("Executive summary {.summary}", items or none)


def _most(sources: Sequence[Source]) -> int:
    if len(sources) > 1:
        return _MANY
    return _SOME if sum(s.words for s in sources) > _LONG_SOURCE else _FEW


def _words(one: Candidate) -> str:
    return " ".join(passage(one.source, start, end) for start, end in one.spans)


def key_figures(material: Material) -> str:
    """Return the figures for the cover, the table of all, and how each is known."""
    rows = material.rows("quantities")
    if not rows:
        return ""
    table = f"{material.id}--quantities"
    items = [
        f"- {{{{ {table}.{row.id}.value }}}} {verbatim(str(row.cells['label']))}"
        for row in _telling(rows)
    ]
    parts = ["::: {.key-figures}", *items, ":::", ""]
    if material.drawn("quantities"):
        parts += [f"::: {{.figure #{table}}}", ":::", ""]
    parts += [f"::: {{.table #{table}}}", ":::"]
    return "\n".join(["# Key figures, and how each is known", "", *parts])


def _telling(rows: Sequence[Row]) -> list[Row]:
    """Return four rows of different labels; each source has one before any two."""
    left = list({str(row.cells["label"]): row for row in reversed(rows)}.values())[::-1]
    chosen: list[Row] = []
    while left and len(chosen) < _KEY_FIGURES:
        had = {_origin(row) for row in chosen}
        best = next((row for row in left if _origin(row) not in had), left[0])
        chosen.append(best)
        left.remove(best)
    return chosen


def _origin(row: Row) -> str:
    return str(row.cells["source"]).partition(",")[0]


def origins(material: Material) -> str:
    """Return which publications the sources name as their own origins."""
    named: dict[str, str] = {}
    for source, facts in material.pairs:
        for publication in facts.publications:
            words = cited(source, publication.start, publication.end)
            named.setdefault(
                publication.names, f"- {verbatim(publication.names)} {words}"
            )
    return _section("Where the information comes from", list(named.values())[:_ORIGINS])


def gaps(material: Material) -> str:
    """Return what the sources leave open: words for numbers, dates without a year."""
    return _section("What the sources leave open", list(_open(material)), ".gaps")


def _open(material: Material) -> Iterator[str]:
    for source, facts in material.pairs:
        vague = dict.fromkeys(q.text for q in facts.quantities if q.bound == "vague")
        if vague:
            yield f"- {_name(source)} gives words and no numbers for {_listed(vague)}."
        inferred = dict.fromkeys(d.text for d in facts.dates if d.inferred)
        if inferred:
            one = len(inferred) == 1
            yield (
                f"- {_name(source)} gives no year for {_listed(inferred)}; "
                f"{'it is' if one else 'the years are'} inferred."
            )


def _listed(found: dict[str, None]) -> str:
    """Return the words quoted: “a”, “b” and “c”; of many, the first and how many."""
    words = [f"“{verbatim(text)}”" for text in found]
    shown = words[:_OPEN_WORDS]
    more = len(words) - len(shown)
    last = f"{more} more" if more else shown.pop()
    return f"{', '.join(shown)} and {last}" if shown else last


def _name(source: Source) -> str:
    return verbatim(str(source.record.get("title") or source.id))


def method(material: Material) -> str:
    """Return how the briefing came about."""
    return (
        "::: {.method}\nThis briefing was composed by rule from its sources. Its "
        "sentences are theirs, word for word, chosen by rank and held to their "
        "passages; nothing was reworded and no judgment is the desk’s own.\n:::"
    )


def annex(material: Material) -> str:
    """Return the annex, filled in when the pages are made."""
    return "# Source annex {.annex}"


SECTIONS: dict[str, Callable[[Material], str]] = {
    "summary": summary,
    "key-figures": key_figures,
    "timeline": timeline,
    "quotations": quotations,
    "origins": origins,
    "gaps": gaps,
    "method": method,
    "annex": annex,
}


def _section(title: str, items: Sequence[str], block: str = "") -> str:
    if not items:
        return ""
    body = [f"::: {{{block}}}", *items, ":::"] if block else list(items)
    return "\n".join([f"# {title}", "", *body])
