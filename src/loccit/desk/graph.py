"""What names what: briefings their figures, tables and sources, and so on down."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from loccit.desk.folder import Desk
from loccit.desk.from_facts import (
    FIGURES,
    TABLES,
    briefing_of_figure,
    briefing_of_table,
)
from loccit.desk.links import leads_out
from loccit.desk.mentions import Mentions, mentions
from loccit.desk.passed_on import Named, named
from loccit.desk.settings import read_settings


@dataclass(frozen=True)
class Graph:
    """The desk's files and what they name; each file is read once."""

    desk: Desk

    @cached_property
    def names(self) -> dict[str, Mentions]:
        """What each briefing names, by id."""
        return {id: self._read(path) for id, path in self.desk.briefings.items()}

    @cached_property
    def table_names(self) -> dict[str, tuple[Mentions, ...]]:
        """What each table's rows and descriptor name, by id."""
        schemas = self.desk.schemas
        return {
            id: tuple(self._read(p) for p in (path, schemas.get(id)) if p)
            for id, path in self.desk.tables.items()
        }

    @cached_property
    def figure_names(self) -> dict[str, Mentions]:
        """What each figure's specification names, by id."""
        return {id: self._read(path) for id, path in self.desk.figures.items()}

    def _read(self, path: Path) -> Mentions:
        return mentions(path, self.desk.relative(path))

    def table_sources(self, id: str) -> list[str]:
        """Return the ids of the sources that a table's citations name."""
        briefing = briefing_of_table(self.desk, id)
        if briefing is not None:
            return self.sources_at_hand(briefing)
        every = self.table_names.get(id, ())
        return self._known(m.id for one in every for m in one.sources)

    @cached_property
    def sources(self) -> tuple[str, ...]:
        """The ids of all sources, and of those of the library that are passed on.

        A library holds far more than a desk's sources: only what is named counts.
        """
        listed = self.desk.library.entries.keys()
        found = set(self.desk.sources)
        if not listed:
            return self.desk.sources
        new = {one for id in found for one in self.passed_on(id)}
        new |= {m.id for one in self._naming() for m in one.relayed}
        while new := (new & listed) - found:
            found |= new
            new = {one for id in new for one in self.passed_on(id)}
        return tuple(sorted(found))

    def _naming(self) -> Iterator[Mentions]:
        yield from self.names.values()
        for every in self.table_names.values():
            yield from every

    @cached_property
    def records(self) -> dict[str, Named]:
        """What each source's record names of other sources, by id."""
        return {id: named(self.desk, id) for id in self.desk.sources}

    def passed_on(self, id: str) -> tuple[str, ...]:
        """Return the ids of the sources that ``id`` passes on, by its record."""
        known = self.records.get(id) or named(self.desk, id)
        return known.relays

    def newer(self, ids: Iterable[str]) -> list[str]:
        """Return the ids of the held sources that say they replace one of ``ids``."""
        old = set(ids)
        held = self.desk.source_files
        return [id for id in held if old & set(self.records[id].supersedes)]

    @property
    def _current(self) -> set[str]:
        """The held sources but for versions that a held one has taken the place of."""
        held = self.desk.source_files
        older = {old for id in held for old in self.records[id].supersedes}
        return held.keys() - older

    def _known(self, ids: Iterable[str]) -> list[str]:
        return sorted(set(ids) & set(self.sources))

    def style(self, id: str) -> Path | None:
        """Return the desk's own file of the style of a briefing's references."""
        name = self.names[id].csl or read_settings(self.desk.root)[0].csl
        path = self.desk.root / (name or ".")
        own = path.is_file() and not leads_out(path, self.desk.root)
        return path if own else None

    def figure_table(self, id: str) -> str | None:
        """Return the id of the table that a figure draws."""
        if briefing_of_figure(self.desk, id) is not None:
            return id
        named = self.figure_names.get(id)
        return named.tables[0].id if named and named.tables else None

    def briefing_figures(self, id: str) -> list[str]:
        """Return the ids of the figures of a briefing, those made for it too."""
        made = {f"{id}-{name}" for name in FIGURES}
        if self.names[id].automatic:
            return sorted(made)
        named = {m.id for m in self.names[id].figures}
        return sorted(named & {*self.desk.figures, *made})

    def briefing_tables(self, id: str) -> list[str]:
        """Return the ids of the tables of a briefing, through its figures too."""
        made = {f"{id}-{name}" for name in TABLES}
        if self.names[id].automatic:
            return sorted(made)
        named = {m.id for m in self.names[id].tables}
        drawn = map(self.figure_table, self.briefing_figures(id))
        named |= {table for table in drawn if table}
        return sorted(named & {*self.desk.tables, *made})

    def sources_at_hand(self, id: str) -> list[str]:
        """Return the ids of the sources that a briefing lists, else of all current."""
        listed = [m.id for m in self.names[id].listed]
        return self._known(listed or self._current)

    def briefing_sources(self, id: str) -> list[str]:
        """Return the ids of all sources that a briefing rests on."""
        named = self.names[id]
        if named.automatic:
            return self.sources_at_hand(id)
        tables = (self.table_sources(table) for table in self.briefing_tables(id))
        own = [m.id for m in (*named.sources, *named.relayed)]
        cited = own + [s for t in tables for s in t]
        return self._known(
            [*cited, *(one for id in cited for one in self.passed_on(id))]
        )
