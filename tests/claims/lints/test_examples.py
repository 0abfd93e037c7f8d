"""The examples of docs/reference/lints.md, read by the real stages."""

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from loccit import store
from loccit.briefing import stage as briefing
from loccit.claims import stage as claims
from loccit.claims.accepted import accept, record
from loccit.claims.lints.lint import CODES
from loccit.desk import Desk
from loccit.desk.graph import Graph
from loccit.facts import stage as facts
from loccit.figures import stage as figures
from loccit.model import Tracing
from loccit.sources import stage as sources
from loccit.tables import stage as tables

PAGE = Path(__file__).parents[3] / "docs/reference/lints.md"
_SECTION = re.compile(r"^### (L\d+)\n(.*?)(?=^##|\Z)", re.MULTILINE | re.DOTALL)
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_FILE = re.compile(r"# (\S+/\S+)\n")
FRONT = "---\ntitle: A test\n---\n\n"
FILES = {
    "sources/minister.txt": "The port shipped 400 crates in May.\n\n"
    "The yard will possibly close in the autumn.\n",
    "sources/minister.yaml": "title: A minister\nindependence-group: ministry\n",
    "sources/radio.txt": "A broadcast says the port shipped 400 crates in May.\n",
    "sources/radio.yaml": "title: On the air\nindependence-group: ministry\n",
    "sources/customs.txt": "Officers saw 400 crates at the gate, opened none.\n",
    "sources/customs.yaml": "title: At the gate\nindependence-group: customs\n",
}


@dataclass(frozen=True)
class Example:
    """Files of a desk, and whether the lint ``code`` finds something in them.

    ``accepted`` are files whose every claim somebody accepted before.
    """

    code: str
    found: bool
    files: dict[str, str]
    accepted: dict[str, str]

    def __str__(self) -> str:
        return f"{self.code}-{'found' if self.found else 'not'}"


def _examples() -> Iterator[Example]:
    for code, text in _SECTION.findall(PAGE.read_text(encoding="utf-8")):
        parts = re.split(r"^(Accepted|Found|Not found)\b", text, flags=re.MULTILINE)
        named = zip(parts[1::2], parts[2::2], strict=True)
        told = {name: _files(words) for name, words in named}
        accepted = told.get("Accepted", {})
        yield Example(code, True, told["Found"], accepted)
        yield Example(code, False, told["Not found"], accepted)


def _files(text: str) -> dict[str, str]:
    files = {}
    for _, words in _BLOCK.findall(text):
        if named := _FILE.match(words):
            files[named[1]] = words[named.end() :]
        else:
            whole = words if words.startswith("---") else f"{FRONT}{words}"
            files["briefings/note.md"] = whole
    return files


EXAMPLES = list(_examples())


@pytest.fixture(scope="module")
def read_desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The desk of the examples, its sources read, for copies only."""
    root = tmp_path_factory.mktemp("desk")
    for name, text in FILES.items():
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(text)
    desk = Desk(root)
    for id in desk.sources:
        sources.run(desk, id)
        facts.run(desk, id)
    return root


def _written(root: Path, files: dict[str, str]) -> Desk:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_merged(FILES.get(name, ""), text))
    return Desk(root)


def _merged(record: str, more: str) -> str:
    """Return a record with other values for some of its keys."""
    keys = re.findall(r"^[\w-]+:", more, re.MULTILINE)
    kept = (one for one in record.splitlines() if not one.startswith(tuple(keys)))
    return "\n".join([*kept, more]) if record else more


def codes(desk: Desk, changed: dict[str, str]) -> set[str]:
    """Return the codes of what the stages find in the briefing."""
    for name in changed:
        if name.startswith("sources/"):
            sources.run(desk, Path(name).stem)
    graph = Graph(desk)
    for id in graph.briefing_tables("note"):
        tables.run(desk, id)
    for id in graph.briefing_figures("note"):
        figures.run(desk, id)
    briefing.run(desk, "note")
    return {finding.code for finding in claims.run(desk, "note")}


@pytest.mark.parametrize("example", EXAMPLES, ids=str)
def test_each_example(example: Example, read_desk: Path, tmp_path: Path) -> None:
    """Each is found, or not, as the page says."""
    root = Path(shutil.copytree(read_desk, tmp_path / "desk"))
    if example.accepted:
        desk = _written(root, example.accepted)
        codes(desk, example.accepted)
        traced = store.read(desk.claims_json("note"), Tracing).ledger.claims
        lock = desk.lock(desk.briefings["note"])
        record(lock, [accept(one, "Ada Lind", "2024-05-02") for one in traced])
    found = codes(_written(root, example.files), example.files)
    assert (example.code in found) is example.found, found


def test_each_lint_has_its_pair() -> None:
    """But for L17, which looks at a whole desk."""
    shown = {example.code for example in EXAMPLES}
    lints = {code for code in CODES if re.fullmatch(r"L\d+", code)}
    assert lints - shown == {"L17"}
