"""Numbers that several sources give for the same thing, side by side.

Words told again by another source are one origin, not two.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from loccit.desk import to_id
from loccit.model import Column, Facts, Quantity, Row, Source
from loccit.sources.records.naming import short_names
from loccit.tables.alike import STEM, Said, match
from loccit.tables.found import in_sentences, value_of, who
from loccit.tables.origins import origins
from loccit.tables.spans import span, together

COLUMNS = (
    Column(name="who", type="string", title="Who says so"),
    Column(name="value", type="any", title="Number"),
    Column(name="group", type="string"),
    Column(name="source", type="string"),
)
MOST_GROUPS = 6
# Counts below this are rarely what two sources speak of alike.
SMALL = 10
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_WORD = re.compile(r"[^\W\d_]{3,}")
_HOW_MANY = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight")


def compared_rows(sources: Sequence[Source], facts: Sequence[Facts]) -> tuple[Row, ...]:
    """Return the rows of up to six things, a thing's numbers together."""
    groups = [g for g in _groups(list(_said(sources, facts))) if len(g) > 1]
    groups.sort(key=lambda g: (-len(g), g[0].found.order))
    chosen = sorted(groups[:MOST_GROUPS], key=lambda g: g[0].found.order)
    rows: list[Row] = []
    for group in chosen:
        title = _title(group)
        rows += [_row(one, title, len(rows) + n) for n, one in enumerate(group, 1)]
    return tuple(rows)


def _said(sources: Sequence[Source], facts: Sequence[Facts]) -> Iterator[Said]:
    by_id = {source.id: source for source in sources}
    dates = {one.id: one.dates for one in facts}
    names = short_names(sources)
    for quantity, found in in_sentences(sources, facts, lambda f: f.quantities):
        place = found.rests_on[0]
        words = tuple(w.casefold()[:STEM] for w in _WORD.findall(found.label))
        if not words or not _comparable(quantity):
            continue
        years = frozenset(
            str(d.value)[:4]
            for d in dates[place.source]
            if d.value and d.value[:1].isdigit() and place.start <= d.start < place.end
        )
        days = frozenset(
            str(d.value)
            for d in dates[place.source]
            if _DAY.fullmatch(str(d.value)) and place.start <= d.start < place.end
        )
        source = by_id[place.source]
        yield Said(quantity, found, source, names[source.id], words, years, days)


def _comparable(quantity: Quantity) -> bool:
    size = quantity.high or quantity.low or 0
    return bool(quantity.unit or quantity.currency) or size >= SMALL


def _groups(said: Sequence[Said]) -> Iterator[list[Said]]:
    """Yield, for each number not taken yet, those of other sources for its thing."""
    taken: set[int] = set()
    for first in said:
        if first.found.order in taken:
            continue
        group = [first]
        left = [one for one in said if one.found.order not in taken]
        for id in dict.fromkeys(one.source.id for one in left):
            other = None if id == first.source.id else match(first, id, left)
            group += [other] if other else []
        if len(group) > 1:
            taken |= {one.found.order for one in group}
            yield group


def _title(group: Sequence[Said]) -> str:
    """Return the thing and how its numbers stand: "Shells: two origins agree"."""
    label = min(
        (one.found.label for one in group), key=lambda words: (len(words), words)
    )
    by_origin = origins(group)
    number = _HOW_MANY[min(len(by_origin), len(_HOW_MANY) - 1)]
    pairs = list(combinations(group, 2))
    same = all(span(a.quantity) == span(b.quantity) for a, b in pairs)
    if len(by_origin) == 1:
        verdict = (
            "one origin, told again" if same else "one origin, told in other words"
        )
    elif same:
        verdict = f"{number} origins agree"
    elif all(together(a.quantity, b.quantity) for a, b in pairs):
        verdict = f"{number} origins, which do not exclude each other"
    else:
        verdict = f"{number} origins, and they differ"
    return f"{label[:1].upper()}{label[1:]}: {verdict}"


def _row(one: Said, group: str, line: int) -> Row:
    quantity, rests_on = one.quantity, one.found.rests_on
    by = who(quantity)
    value = value_of(quantity, rests_on)
    return Row(
        id=f"{to_id(one.found.label)}-{one.source.id}",
        line=line,
        cells={
            "who": f"{by}, in {one.name}" if by and by != one.name else one.name,
            "value": quantity.text,
            "group": group,
            "source": one.found.source,
        },
        values={"value": value},
        rests_on={"value": rests_on, "who": rests_on},
    )
