"""The key figures and how each is known; numbers of several sources side by side."""

import re
from collections.abc import Sequence

from loccit.briefing.automatic.material import Material
from loccit.briefing.automatic.quote import verbatim
from loccit.briefing.automatic.weights import words_of
from loccit.model import Row
from loccit.sources.records.naming import title_of
from loccit.tables.happenings import is_verb
from loccit.tables.phrases import short

_KEY_FIGURES = 4
# A count of fewer things is seldom news.
_FEW = 10
# "seven of the country's twelve regions": the whole, of which a part is told.
_WHOLE = re.compile(r"\bof\s(?:the\s|its\s|their\s|[\w’']+[’']s?\s){0,2}$")
_LAST_PHRASE = re.compile(r"\s*\b(?:in|on|at|since|until|by|from|to|of)\s\S+$")
_CLAUSE = re.compile(r"\s[^,.;:()“”\"—–]+")
_PREPOSITIONS = ("in", "from", "for")


def key_figures(material: Material) -> str:
    """Return the figures for the cover, the chart and the table of all."""
    rows = material.rows("quantities")
    if not rows:
        return ""
    table = f"{material.id}-quantities"
    items = [f"- {_item(table, row)}" for row in _telling(rows, material)]
    parts = ["::: {.key-figures}", *items, ":::", ""]
    if material.drawn("quantities"):
        parts += [f"::: {{.figure #{table}}}", ":::", ""]
    parts += [f"::: {{.table #{table}}}", ":::"]
    return "\n".join(["# Key figures, and how each is known", "", *parts])


def compared(material: Material) -> str:
    """Return the table of what several sources count, each beside the others."""
    if not material.rows("compared"):
        return ""
    table = f"::: {{.table #{material.id}-compared}}\n:::"
    return f"# Where sources give a number for the same thing\n\n{table}"


def _item(table: str, row: Row) -> str:
    """Return the value, what it counts and who says so, with the passage's marker."""
    who = str(row.cells["who"] or "")
    said = f", according to {verbatim(who)}" if who else ""
    where = row.cells["source"]
    value = f"{{{{ {table}.{row.id}.value }}}}"
    return f"{value} {verbatim(happening(row))}{said} [{where}]"


def happening(row: Row) -> str:
    """Return what a row counts, with what became of it: "homes lost power".

    The words stand side by side in the row's sentence; without a verb behind it the
    thing stands alone.
    """
    label = str(row.cells["label"])
    before, _, after = row.rests_on["label"][0].exact.partition(label)
    clause = _CLAUSE.match(after) if before else None
    first, _, rest = clause[0].strip().partition(" ") if clause else ("", "", "")
    if is_verb(first):
        return f"{label} {_short(f'{first} {rest}')}".rstrip()
    told = _short(rest) if first in _PREPOSITIONS else ""
    return f"{label} {first} {told}" if told else label


def _short(words: str) -> str:
    """Return some of ``words`` that tell most; no date or amount is cut in two."""
    told = short(words, 0)
    after = words.partition(told)[2].strip()
    return _LAST_PHRASE.sub("", told) if after[:1].isdigit() else told


def _telling(rows: Sequence[Row], material: Material) -> list[Row]:
    """Return up to four rows of different labels, the most newsworthy first.

    Each source has one before any has two. The parts of a number ("24 horses: 19
    stallions and five mares") stand in the table and not beside it.
    """
    once = list({str(row.cells["label"]): row for row in reversed(rows)}.values())[::-1]
    left = [row for row in once if not _is_part(row, once)]
    left.sort(key=lambda row: -_news(row, material))
    chosen: list[Row] = []
    while left and len(chosen) < _KEY_FIGURES:
        had = {_origin(row) for row in chosen}
        best = next((row for row in left if _origin(row) not in had), left[0])
        chosen.append(best)
        left.remove(best)
    return chosen


def _news(row: Row, material: Material) -> int:
    """Return how much there is to a number: a limit, a speaker, a key passage, a title.

    A plain count of few things is told by the way, and so is the "12" of "7 of 12".
    """
    place, value = row.rests_on["value"][0], row.values["value"]
    key = any(
        one.source.id == place.source and place.start <= start < place.end
        for one in material.summary
        for start, _ in one.spans
    )
    source = next(s for s in material.sources if s.id == place.source)
    named = set(words_of(str(row.cells["label"]))) & set(words_of(title_of(source)))
    small = value.known == "count" and (value.high or value.low or 0) < _FEW
    by_the_way = small or bool(_WHOLE.search(place.exact.partition(value.original)[0]))
    bound = value.bound != "exact"
    return bound + bool(row.cells["who"]) + key + bool(named) - 2 * by_the_way


def _is_part(row: Row, rows: Sequence[Row]) -> bool:
    """Return whether a plain count stands in the sentence of a larger one before it."""
    before = rows[: rows.index(row)]
    beside = [one for one in before if one.rests_on == row.rests_on]
    counts = all(one.values["value"].known == "count" for one in (row, *beside))
    return bool(beside) and counts


def _origin(row: Row) -> str:
    return str(row.cells["source"]).partition(",")[0]
