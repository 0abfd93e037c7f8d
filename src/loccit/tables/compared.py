"""Numbers that several sources give for the same thing, side by side.

Two numbers are of the same thing when they share their axis (counts, a unit, a
currency), the words that name what is counted, and no year of one is missing from
the other. Words told again by another source are one origin, not two.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from loccit.desk import to_id
from loccit.model import Column, Facts, Quantity, Row, Source, Value
from loccit.sources.records.naming import origin_of, short_names
from loccit.tables.found import Found, in_sentences, money, who

COLUMNS = (
    Column(name="who", type="string", title="Who says so"),
    Column(name="value", type="any", title="Number"),
    Column(name="group", type="string"),
    Column(name="source", type="string"),
)
MOST_GROUPS = 6
# Counts below this are rarely what two sources speak of alike.
SMALL = 10
# So near to a number that is given as "about", another may be the same one.
_NEAR = 0.05
_ALIKE = 0.5
_WORD = re.compile(r"[^\W\d_]{3,}")
_STEM = 6
_HOW_MANY = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight")


@dataclass(frozen=True, slots=True)
class Said:
    """One number, the words and years that tell what it is, and whose it is."""

    quantity: Quantity
    found: Found
    source: Source
    name: str
    words: tuple[str, ...]
    years: frozenset[str]

    @property
    def axis(self) -> tuple[str, str]:
        """What it is measured in."""
        return money(self.quantity), self.quantity.unit or ""


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
        words = tuple(w.casefold()[:_STEM] for w in _WORD.findall(found.label))
        if not words or not _comparable(quantity):
            continue
        years = frozenset(
            str(d.value)[:4]
            for d in dates[place.source]
            if d.value and d.value[:1].isdigit() and place.start <= d.start < place.end
        )
        source = by_id[place.source]
        yield Said(quantity, found, source, names[source.id], words, years)


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
            match = None if id == first.source.id else _match(first, id, left)
            group += [match] if match else []
        if len(group) > 1:
            taken |= {one.found.order for one in group}
            yield group


def _match(first: Said, source: str, said: Sequence[Said]) -> Said | None:
    """Return the number of ``source`` for the thing of ``first``, if one is nearest."""
    own = [o for o in said if o.source.id == source and _same_thing(first, o)]
    ranked = sorted(own, key=lambda one: (-_likeness(first, one), one.found.order))
    if ranked[1:] and _likeness(first, ranked[0]) == _likeness(first, ranked[1]):
        same = _span(ranked[0].quantity) == _span(ranked[1].quantity)
        return ranked[0] if same else None
    return ranked[0] if ranked else None


def _same_thing(one: Said, other: Said) -> bool:
    if one.axis != other.axis or (
        one.years and other.years and not one.years & other.years
    ):
        return False
    if any(one.axis):
        return _likeness(one, other) >= _ALIKE
    inside = set(one.words) <= set(other.words) or set(other.words) <= set(one.words)
    return one.words[-1] == other.words[-1] and (
        inside or _likeness(one, other) >= _ALIKE
    )


def _likeness(one: Said, other: Said) -> float:
    a, b = set(one.words), set(other.words)
    return len(a & b) / len(a | b)


def _title(group: Sequence[Said]) -> str:
    """Return the thing and how its numbers stand: "Shells: two origins agree"."""
    label = min(
        (one.found.label for one in group), key=lambda words: (len(words), words)
    )
    origins = _origins(group)
    number = _HOW_MANY[min(len(origins), len(_HOW_MANY) - 1)]
    pairs = list(combinations(group, 2))
    same = all(_span(a.quantity) == _span(b.quantity) for a, b in pairs)
    if len(origins) == 1:
        verdict = (
            "one origin, told again" if same else "one origin, told in other words"
        )
    elif same:
        verdict = f"{number} origins agree"
    elif all(_together(a.quantity, b.quantity) for a, b in pairs):
        verdict = f"{number} origins, which do not exclude each other"
    else:
        verdict = f"{number} origins, and they differ"
    return f"{label[:1].upper()}{label[1:]}: {verdict}"


def _origins(group: Sequence[Said]) -> list[list[Said]]:
    """Return the numbers by their origin: what one tells after another is one."""
    origins: list[list[Said]] = []
    for one in group:
        known = [o for o in origins if any(_one_origin(one, other) for other in o)]
        origins = [o for o in origins if o not in known]
        origins.append([one, *(other for o in known for other in o)])
    return origins


def _one_origin(one: Said, other: Said) -> bool:
    said, told = (_folded(who(o.quantity)) for o in (one, other))
    return (
        origin_of(one.source) == origin_of(other.source)
        or bool(said and told and (said in told or told in said))
        or _names(other.source, said)
        or _names(one.source, told)
    )


def _names(source: Source, name: str) -> bool:
    """Return whether ``name`` stands in the record as the source's own origin."""
    keys = ("originator", "container-title", "publisher")
    return bool(name) and any(name in _folded(source.record.get(key)) for key in keys)


def _folded(words: object) -> str:
    return str(words or "").casefold().removeprefix("the ")


def _span(quantity: Quantity) -> tuple[float, float]:
    low = float("-inf") if quantity.low is None else float(quantity.low)
    high = float("inf") if quantity.high is None else float(quantity.high)
    return low, high


def _together(one: Quantity, other: Quantity) -> bool:
    """Return whether both can be true: they overlap, or one is said to be rough."""
    (low, high), (from_, to) = _span(one), _span(other)
    if max(low, from_) <= min(high, to):
        return True
    rough = "about" in (one.bound, other.bound)
    gap, size = max(low, from_) - min(high, to), max(abs(low), abs(from_))
    return rough and gap <= _NEAR * size


def _row(one: Said, group: str, line: int) -> Row:
    quantity, rests_on = one.quantity, one.found.rests_on
    by = who(quantity)
    value = Value(
        low=quantity.low,
        high=quantity.high,
        bound=quantity.bound,
        known=quantity.known,
        unit=quantity.unit,
        currency=quantity.currency,
        original=quantity.text,
        rests_on=rests_on,
    )
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
