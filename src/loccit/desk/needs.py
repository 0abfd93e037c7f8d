"""Which files each stage's output rests on: the input functions of the rules.

People's files (sources, data, specifications, briefings, themes) and the stages'
own are told apart: the former count by content digest, the latter by Snakemake's
times.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from loccit.desk.code import PACKAGE, code_digest
from loccit.desk.digests import combined, digests
from loccit.desk.folder import NAMES, Desk
from loccit.desk.from_facts import briefing_of_table
from loccit.desk.graph import Graph
from loccit.desk.links import leads_out
from loccit.desk.manifest import read_manifest
from loccit.desk.name_model import files
from loccit.desk.released import released
from loccit.desk.settings import FILE, read_settings
from loccit.model import Manifest

TOKENS = "theme.yaml"


@dataclass(frozen=True, slots=True)
class Needs:
    """What one output of a stage rests on."""

    written: tuple[Path, ...] = ()
    made: tuple[Path, ...] = ()


@dataclass(frozen=True)
class Plan:
    """The desk's files and what rests on them; every question is answered once."""

    desk: Desk

    @cached_property
    def graph(self) -> Graph:
        """What names what in this desk."""
        return Graph(self.desk)

    @cached_property
    def themes(self) -> tuple[Path, ...]:
        """The files of all themes at hand: a change of style rebuilds."""
        folders = (PACKAGE / "templates", self.desk.root / "templates")
        found = {path.resolve() for folder in folders for path in folder.rglob("*")}
        return tuple(sorted(path for path in found if path.is_file()))

    def _style(self, *endings: str) -> tuple[Path, ...]:
        """Return the themes' tokens and those of their files that a stage reads."""
        return tuple(p for p in self.themes if p.name.endswith((TOKENS, *endings)))

    def _scale(self, id: str) -> tuple[Path, ...]:
        """Return the desk's own file of the scale that a briefing names, if any."""
        named = self.graph.names[id].scale or read_settings(self.desk.root)[0].scale
        path = self.desk.root / named
        return (path,) if path.is_file() and not leads_out(path, self.desk.root) else ()

    def needs(self, stage: str, id: str) -> Needs:
        """Return what the output ``id`` of ``stage`` rests on."""
        find: dict[str, Callable[[str], Needs]] = {
            "sources": self._sources,
            "facts": self._facts,
            "tables": self._tables,
            "figures": self._figures,
            "briefing": self._briefing,
            "claims": self._claims,
            "pages": self._pages,
            "printing": self._printing,
            "preflight": self._preflight,
        }
        return find[stage](id)

    def _sources(self, id: str) -> Needs:
        return Needs(_there(self.desk.source_files.get(id), self.desk.records.get(id)))

    def _facts(self, id: str) -> Needs:
        names = self.desk.root / NAMES
        written = (*_there(names), *self._name_model)
        return Needs(written, (self.desk.source_json(id),))

    @cached_property
    def _name_model(self) -> tuple[Path, ...]:
        """What decides which names the desk's spaCy model proposes, if it has one."""
        named = read_settings(self.desk.root)[0].name_model
        return files(self.desk.root, named) if named else ()

    def _tables(self, id: str) -> Needs:
        sources = self.graph.table_sources(id)
        read = tuple(map(self.desk.source_json, sources))
        briefing = briefing_of_table(self.desk, id)
        if briefing is not None:
            file = self.desk.briefings[briefing]
            return Needs((file,), (*read, *map(self.desk.facts_json, sources)))
        schema = self.desk.schemas.get(id)
        lock = self.desk.lock(schema or self.desk.tables[id])
        return Needs(_there(self.desk.tables[id], schema, lock), read)

    def _table(self, id: str) -> bool:
        return id in self.desk.tables or briefing_of_table(self.desk, id) is not None

    def _figures(self, id: str) -> Needs:
        table = self.graph.figure_table(id)
        made = (self.desk.table_json(table),) if table and self._table(table) else ()
        style = self._style(".mplstyle")
        return Needs((*_there(self.desk.figures.get(id)), *style), made)

    def _briefing(self, id: str) -> Needs:
        sources = self.graph.briefing_sources(id)
        facts = sources if self.graph.names[id].automatic else []
        return Needs(
            (self.desk.briefings[id], *self._style(), *self._scale(id)),
            (
                *map(self.desk.source_json, sources),
                *map(self.desk.facts_json, facts),
                *map(self.desk.table_json, self.graph.briefing_tables(id)),
                *map(self.desk.figure_json, self.graph.briefing_figures(id)),
            ),
        )

    def _claims(self, id: str) -> Needs:
        lock = self.desk.lock(self.desk.briefings[id])
        sources = self.graph.briefing_sources(id)
        names = self.desk.root / NAMES
        return Needs(
            (
                *_there(lock, names, self.graph.style(id)),
                *self._scale(id),
                *released(self.desk),
            ),
            (
                self.desk.briefing_json(id),
                *self._briefing(id).made,
                *map(self.desk.source_json, self.graph.newer(sources)),
            ),
        )

    def _pages(self, id: str) -> Needs:
        figures = map(self.desk.figure_json, self.graph.briefing_figures(id))
        svgs = (path.with_suffix(".svg") for path in figures)
        return Needs(
            (
                *self._style(".jinja", "print.css", "web.css", "pane.css", ".js"),
                *self._scale(id),
            ),
            (self.desk.claims_json(id), self.desk.briefing_json(id), *svgs),
        )

    def _printing(self, id: str) -> Needs:
        figures = list(map(self.desk.figure_json, self.graph.briefing_figures(id)))
        svgs = [p.with_suffix(s) for p in figures for s in (".svg", ".press.svg")]
        ledger = self.desk.out(id, "ledger.json")
        tables = map(self.desk.tables.get, self.graph.briefing_tables(id))
        return Needs(
            (*self._style("press.css"), *_there(*tables)),
            (self.desk.print_html(id), self.desk.briefing_json(id), ledger, *svgs),
        )

    def _preflight(self, id: str) -> Needs:
        files = (f"{id}.pdf", f"{id}-print.pdf", f"{id}.html")
        names = (*files, "pages.json", "ledger.json")
        read = (self.desk.briefing_json(id), self.desk.claims_json(id))
        return Needs((), (*(self.desk.out(id, name) for name in names), *read))

    @cached_property
    def content(self) -> dict[Path, str]:
        """The digest of every file that people wrote and a stage may rest on."""
        folders = ("sources", "data", "figures", "briefings")
        root = self.desk.root
        found = [p for name in folders for p in (root / name).glob("*")]
        found += [path for id in self.desk.briefings for path in self._scale(id)]
        own = (p for p in found if p.is_file() and not leads_out(p, root))
        styles = filter(None, map(self.graph.style, self.desk.briefings))
        single = (root / FILE, root / NAMES, *styles, *released(self.desk))
        return digests(self.desk.root, (*own, *single, *self._name_model, *self.themes))

    def digest(self, stage: str, id: str) -> str:
        """Return a digest of the people's files and settings under an output."""
        written = {*self.needs(stage, id).written, self.desk.root / FILE}
        parts = [f"{self._name(path)} {self.content[path]}" for path in sorted(written)]
        if stage == "sources":
            parts += [*self._entry(id), *self._listed(id)]
        return combined(parts)

    def _entry(self, id: str) -> tuple[str, ...]:
        """Return what the desk's library says of a source, whatever else changed."""
        library = self.desk.library
        if id in library.entries:
            return (library.entries[id].digest,)
        slip = library.slip(id, self.desk.sources, self.desk.records)
        return (f"{slip.file}:{slip.line} {slip.key}",) if slip else ()

    @cached_property
    def _manifest(self) -> Manifest:
        return read_manifest(self.desk)[0]

    def _listed(self, id: str) -> Iterator[str]:
        """Yield what the manifest says of a source: of its other lines none counts."""
        path = self.desk.source_files.get(id)
        listed = path and self._manifest.files.get(self.desk.relative(path))
        if listed:
            yield f"listed {listed.added} {listed.sha256}"

    def _name(self, path: Path) -> Path:
        """Return a name that is the same on every machine."""
        for root in (self.desk.root, PACKAGE.resolve(), PACKAGE.parents[1].resolve()):
            if path.is_relative_to(root):
                return path.relative_to(root)
        return Path(path.name)

    def code(self, stage: str) -> str:
        """Return the digest of the code that decides what ``stage`` writes."""
        return code_digest(stage)


def _there(*paths: Path | None) -> tuple[Path, ...]:
    return tuple(path for path in paths if path and path.is_file())
