"""Which numbers come from one origin, told again by others."""

from collections.abc import Sequence

from loccit.model import Source
from loccit.sources.records.naming import origin_of
from loccit.tables.alike import Said
from loccit.tables.found import who


def origins(group: Sequence[Said]) -> list[list[Said]]:
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
