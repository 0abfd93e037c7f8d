"""The publications that sources name as the origins of what they tell."""

from collections.abc import Sequence

from loccit.desk import to_id
from loccit.model import Column, Facts, Row, Source
from loccit.sources.passages.locate import evidence
from loccit.sources.passages.places import passage
from loccit.sources.records.naming import short_names

MOST_ROWS = 14

COLUMNS = (
    Column(name="name", type="string", title="Publication"),
    Column(name="date", type="string", title="Its report is of"),
    Column(name="through", type="string", title="Named in"),
    Column(name="source", type="string"),
)


def publication_rows(
    sources: Sequence[Source], facts: Sequence[Facts]
) -> tuple[Row, ...]:
    """Return a row for each publication, where it is named first."""
    by_id = {source.id: source for source in sources}
    names = short_names(sources)
    rows: dict[str, Row] = {}
    for one in facts:
        source = by_id[one.id]
        for found in one.publications:
            block = next(
                (b for b in source.blocks if b.start <= found.start < b.end), None
            )
            key = to_id(found.names.casefold().removeprefix("the "))
            if key in rows or block is None or block.voice is not None:
                continue
            place = evidence(passage(source, found.start, found.end))
            rows[key] = Row(
                id=key,
                line=len(rows) + 1,
                cells={
                    "name": found.names,
                    "date": found.date,
                    "through": names[source.id] if len(sources) > 1 else None,
                    "source": f"@{source.id}, {place.locator}",
                },
                values={},
                rests_on={"name": (place,)},
            )
    return tuple(list(rows.values())[:MOST_ROWS])
