"""The desk as a folder: what lies where, by id."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from loccit.desk.ids import to_id
from loccit.desk.links import leads_out

if TYPE_CHECKING:
    from loccit.desk.library import Library

TABLE_SUFFIXES = ("csv",)
FIGURE_SUFFIXES = ("yaml",)
# References of the whole desk: no source and no source's record.
LIBRARIES = ("library.json", "library.yaml", "library.bib", "library.ris")
MANIFEST = "sources/manifest.json"
# The gazetteer of the whole desk.
NAMES = "names.yaml"
# Such a folder was meant to be a file, as macOS's packages are (.rtfd, .pages).
_PACKAGE = re.compile(r"\.(?!files$)[a-z]{2,5}", re.IGNORECASE)


def _is_package(folder: str, path: Path) -> bool:
    return folder == "sources" and bool(_PACKAGE.fullmatch(path.suffix))


@dataclass(frozen=True)
class Desk:
    """A folder of sources, tables, figures and briefings, and its build folders.

    All listings map ids to paths, sorted by id, and are read once.
    """

    root: Path

    def relative(self, path: Path) -> str:
        """Return ``path`` as the desk names it in messages and stage files."""
        return path.relative_to(self.root).as_posix()

    def files(self, folder: str) -> list[Path]:
        """Return the files of one of the desk's folders; no link that leaves it."""
        found = (self.root / folder).glob("*")
        # A browser's "page_files" folder beside a saved page is no file of the desk.
        own = (p for p in found if not p.name.startswith((".", "~$")))
        files = (path for path in own if not path.is_dir() or _is_package(folder, path))
        return sorted(path for path in files if not leads_out(path, self.root))

    @property
    def every_source_file(self) -> list[Path]:
        """All files of ``sources/``, records too, that are about one source."""
        others = (*LIBRARIES, Path(MANIFEST).name)
        return [p for p in self.files("sources") if p.name not in others]

    def _by_id(self, folder: str, suffixes: Iterable[str]) -> dict[str, Path]:
        wanted = {f".{suffix}" for suffix in suffixes}
        every = self.every_source_file if folder == "sources" else self.files(folder)
        files = (path for path in every if path.suffix.lower() in wanted)
        return dict(sorted((to_id(path.stem), path) for path in files))

    @cached_property
    def source_files(self) -> dict[str, Path]:
        """The held sources' files, those of unknown formats too."""
        files = (p for p in self.every_source_file if p.suffix.lower() != ".yaml")
        return dict(sorted((to_id(path.stem), path) for path in files))

    @cached_property
    def records(self) -> dict[str, Path]:
        """The sources' records; one without a file is a source not held."""
        return self._by_id("sources", ("yaml",))

    @cached_property
    def sources(self) -> tuple[str, ...]:
        """The ids of all sources, held or not."""
        return tuple(sorted({*self.source_files, *self.records}))

    @cached_property
    def libraries(self) -> tuple[Path, ...]:
        """The files that hold references of the whole desk."""
        return tuple(p for p in self.files("sources") if p.name in LIBRARIES)

    @cached_property
    def library(self) -> "Library":
        """The references of the whole desk."""
        from loccit.desk.library import read_library

        return read_library(self.root, self.libraries)

    @cached_property
    def tables(self) -> dict[str, Path]:
        """The data tables."""
        return self._by_id("data", TABLE_SUFFIXES)

    @cached_property
    def schemas(self) -> dict[str, Path]:
        """The tables' descriptors."""
        return self._by_id("data", ("yaml",))

    @cached_property
    def figures(self) -> dict[str, Path]:
        """The figures' specifications."""
        return self._by_id("figures", FIGURE_SUFFIXES)

    @cached_property
    def briefings(self) -> dict[str, Path]:
        """The briefings."""
        return self._by_id("briefings", ("md",))

    def record_file(self, id: str) -> str:
        """Return the file in which a person mends what is known of a source."""
        path = self.records.get(id) or self.source_files.get(id)
        if path:
            return self.relative(path)
        entry = self.library.entries.get(id)
        return entry.file if entry else f"sources/{id}.yaml"

    def lock(self, file: Path) -> Path:
        """Return the lock beside a briefing or a table's descriptor."""
        return file.with_name(f"{file.stem}.lock.json")

    def source_json(self, id: str) -> Path:
        """Return the path of stage 1's file."""
        return self.root / "build/1-sources" / f"{id}.json"

    def facts_json(self, id: str) -> Path:
        """Return the path of stage 2's file."""
        return self.root / "build/2-facts" / f"{id}.json"

    def table_json(self, id: str) -> Path:
        """Return the path of stage 3's file."""
        return self.root / "build/3-tables" / f"{id}.json"

    def figure_json(self, id: str) -> Path:
        """Return the path of stage 4's file; ``.svg``, ``.press.svg`` beside it."""
        return self.root / "build/4-figures" / f"{id}.json"

    def briefing_json(self, id: str) -> Path:
        """Return the path of stage 5's file."""
        return self.root / "build/5-briefing" / f"{id}.json"

    def claims_json(self, id: str) -> Path:
        """Return the path of stage 6's file."""
        return self.root / "build/6-claims" / f"{id}.json"

    def print_html(self, id: str) -> Path:
        """Return the path of stage 7's print page."""
        return self.root / "build/7-pages" / f"{id}.print.html"

    def preflight_json(self, id: str) -> Path:
        """Return the path of stage 9's file."""
        return self.root / "build/9-preflight" / f"{id}.json"

    def out(self, id: str, name: str) -> Path:
        """Return the path of one of the files that people get."""
        return self.root / "out" / id / name

    def outputs(self, stage: str, id: str) -> tuple[Path, ...]:
        """Return every file that ``stage`` writes for ``id``."""
        svg = self.figure_json(id)
        return {
            "sources": (self.source_json(id),),
            "facts": (self.facts_json(id),),
            "tables": (self.table_json(id),),
            "figures": (svg, svg.with_suffix(".svg"), svg.with_suffix(".press.svg")),
            "briefing": (self.briefing_json(id),),
            "claims": (
                self.claims_json(id),
                self.out(id, "ledger.json"),
                self.out(id, "findings.json"),
                self.out(id, "findings.sarif"),
                self.out(id, "findings.junit.xml"),
            ),
            "pages": (self.out(id, f"{id}.html"), self.print_html(id)),
            "printing": (
                self.out(id, f"{id}.pdf"),
                self.out(id, f"{id}-print.pdf"),
                self.out(id, "pages.json"),
            ),
            "preflight": (self.preflight_json(id),),
        }[stage]

    @property
    def store(self) -> Path:
        """The folder of things worked out once: fonts, digests."""
        return self.root / "build/store"
