"""A small desk with two sources, one passed on, a table and a figure."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from loccit import store
from loccit.briefing import stage
from loccit.desk import Desk
from loccit.model import Briefing
from loccit.sources import stage as sources
from loccit.tables import stage as tables

Compose = Callable[..., Briefing]

FILES = {
    "sources/harbour.txt": (
        "The harbour took in 1,200 crates during May.\n\n"
        'The warden called the month "busier than any before".\n\n'
        "Half of the crates came by rail.\n"
    ),
    "sources/harbour.yaml": (
        "title: A year at the harbour\nauthor:\n  - family: Lind\n    given: Ada\n"
        "issued: 2024-06-02\nrelays: [warden]\n"
    ),
    "sources/gazette.txt": "Six cranes stand on the north quay.\n",
    "sources/gazette.yaml": "title: The quay gazette\nissued: 2024-05-30\n",
    "sources/warden.yaml": "title: Word from the warden\n",
    "data/cargo.csv": (
        "item,count,source\n"
        'crates,1200,"@harbour, para. 1"\n'
        'cranes,6,"@gazette, para. 1"\n'
        'guards,dozens,"@gazette, para. 1"\n'
    ),
    "data/cargo.yaml": (
        "fields:\n  - {name: item, type: string}\n  - {name: count, type: any}\n"
        "  - {name: source, type: string}\nprimaryKey: item\n"
    ),
    "figures/crates.yaml": "kind: bar\ntable: cargo\ntitle: Crates lead\n",
}


@pytest.fixture(scope="session")
def read_desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A desk whose sources and table have been read, for copies only."""
    root = tmp_path_factory.mktemp("desk")
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    (root / "briefings").mkdir()
    desk = Desk(root)
    for id in desk.sources:
        sources.run(desk, id)
    tables.run(desk, "cargo")
    return root


@pytest.fixture
def root(read_desk: Path, tmp_path: Path) -> Path:
    """A desk of its own, whose sources and table have been read."""
    return Path(shutil.copytree(read_desk, tmp_path / "desk"))


@pytest.fixture
def compose(root: Path) -> Compose:
    """Compose a briefing of the desk from its body and front matter."""

    def composed(body: str, front: str = "title: A test") -> Briefing:
        (root / "briefings/note.md").write_text(f"---\n{front}\n---\n{body}")
        desk = Desk(root)
        found = stage.run(desk, "note")
        briefing = store.read(desk.briefing_json("note"), Briefing)
        assert list(briefing.findings) == found
        return briefing

    return composed
