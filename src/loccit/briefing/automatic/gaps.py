"""What the sources do not say, worded for the analyst who has to find it out."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from loccit.briefing.automatic.material import Material
from loccit.briefing.automatic.quote import cited, verbatim
from loccit.briefing.automatic.when import MONTHS
from loccit.briefing.automatic.wording import listed
from loccit.model import Date, Quantity, Row, Source, Span
from loccit.sources.records.naming import origin_of, title_of

F = TypeVar("F", bound=Span)
_MOST = 6
_NAMED = {
    "originator": "who said it first",
    "issued": "when it came out",
    "source-kind": "what kind of source it is",
    "reliability": "how reliable it is",
}


def gaps(material: Material) -> str:
    """Return what is left open: amounts, years, speakers, witnesses, records."""
    items = [
        *_vague(material),
        *_years(material),
        *_unattributed(material),
        *_anonymous(material),
        *_witnesses(material),
        *_records(material),
    ]
    if not items:
        return ""
    body = "\n".join(f"- {item}" for item in items)
    who = "sources do" if material.several else "source does"
    return f"# What the {who} not say\n\n::: {{.gaps}}\n{body}\n:::"


def _vague(material: Material) -> Iterator[str]:
    """Yield the things for which there are words and no number."""
    said = [
        f"{_thing(quantity)} {cited(source, quantity.start, quantity.end)}"
        for source, facts in material.pairs
        for quantity in _first(facts.quantities, lambda q: q.bound == "vague")
    ]
    if said:
        yield f"A word stands where a number is wanted: {listed(said, _MOST)}."


def _thing(quantity: Quantity) -> str:
    words = f"“{verbatim(quantity.text)}”"
    of = quantity.counted
    return f"{words} for {verbatim(of)}" if of and not of.startswith("of ") else words


def _years(material: Material) -> Iterator[str]:
    """Yield the dates whose year was inferred."""
    said = [
        f"“{verbatim(date.text)}” {cited(source, date.start, date.end)}"
        for source, facts in material.pairs
        for date in _first(facts.dates, _without_year)
    ]
    if said:
        years = "it is" if len(said) == 1 else "the years are"
        yield (
            f"No year is given for {listed(said, _MOST)}; {years} inferred from the "
            "dates around."
        )


def _without_year(date: Date) -> bool:
    """Return whether a month or day is told and its year is not."""
    return date.inferred and any(month in date.text for month in MONTHS)


def _first(found: Sequence[F], wanted: Callable[[F], bool]) -> list[F]:
    """Return the wanted facts of one source, each wording once."""
    once = {one.text: one for one in reversed(found) if wanted(one)}
    return sorted(once.values(), key=lambda one: one.start)


def _unattributed(material: Material) -> Iterator[str]:
    """Yield the key figures for which nobody is named."""
    rows = [
        row
        for row in material.rows("quantities")
        if not row.cells["who"] and _counts(row)
    ]
    said = [f"{verbatim(str(r.cells['label']))} [{r.cells['source']}]" for r in rows]
    if said:
        yield f"Nobody is named who counted: {listed(said, _MOST)}."


def _counts(row: Row) -> bool:
    """Return whether the label of a row is what is counted, and no piece of text."""
    value = row.values["value"]
    return not (value.unit or value.currency) and str(row.cells["label"])[:1].islower()


def _anonymous(material: Material) -> Iterator[str]:
    """Yield the speakers who are described and not named."""
    for source, facts in material.pairs:
        nameless = {
            str(q.speaker): q
            for q in reversed(facts.quotations)
            if q.speaker and q.speaker.split()[0] in ("a", "an", "one", "another")
        }
        said = [
            f"{verbatim(n)} {cited(source, q.start, q.end)}"
            for n, q in nameless.items()
        ]
        if said:
            yield f"Quoted without a name: {listed(said, _MOST)}."


def _witnesses(material: Material) -> Iterator[str]:
    """Yield whether there is a second, independent origin to hold the first against."""
    if len({origin_of(source) for source in material.sources}) > 1:
        alone = _alone(material)
        if alone:
            yield f"Only one origin is held for the number of {listed(alone, _MOST)}."
        return
    yield (
        "Everything here comes from one origin; no second, independent source is held "
        "that could bear it out or oppose it."
    )


def _alone(material: Material) -> list[str]:
    """Return the labels of figures that stand in one source only."""
    both = [row.rests_on["value"] for row in material.rows("compared")]
    labels = [
        str(row.cells["label"])
        for row in material.rows("quantities")
        if _counts(row) and row.rests_on["value"] not in both
    ]
    return [verbatim(one) for one in dict.fromkeys(labels)]


def _records(material: Material) -> Iterator[str]:
    """Yield what the desk's own records leave open, sources of one lack together."""
    lacks: dict[tuple[str, ...], list[str]] = {}
    for source in material.sources:
        lack = tuple(w for key, w in _NAMED.items() if not source.record.get(key))
        if lack:
            lacks.setdefault(lack, []).append(_name(source, material))
    for lack, names in lacks.items():
        of = (
            f"of {listed([f'“{verbatim(name)}”' for name in names], _MOST)}"
            if material.several
            else "of the source"
        )
        yield f"The desk’s record {of} does not say {listed(lack)}."


def _name(source: Source, material: Material) -> str:
    return title_of(source) if material.several else "the source"
