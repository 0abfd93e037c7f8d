"""What a source's record names of other sources."""

from pathlib import Path

import pytest

from loccit.desk import Desk
from loccit.desk.graph import Graph
from loccit.desk.passed_on import Named, named


def _named(root: Path, record: str, library: str = "") -> Named:
    (root / "sources").mkdir()
    (root / "sources/port.yaml").write_text(record)
    if library:
        (root / "sources/library.yaml").write_text(library)
    return named(Desk(root), "port")


@pytest.mark.parametrize(
    "text",
    [
        "title: A\nsupersedes: a-2024  # the first\n",
        "supersedes: [a-2024]\n",
        "supersedes:\n  - a-2024\ntitle: A\n",
        "supersedes: 'A 2024'\n",
        "references:\n- id: port\n  supersedes: [a-2024]\n",
    ],
)
def test_a_record_names_the_version_before_it(tmp_path: Path, text: str) -> None:
    """However YAML lets people write it."""
    assert _named(tmp_path, text) == Named(supersedes=("a-2024",))


@pytest.mark.parametrize("text", ["supersedes: []\n", "relays:\ntitle: A\n", "[a\n"])
def test_a_record_that_names_none(tmp_path: Path, text: str) -> None:
    """An empty list, an empty key, broken YAML."""
    assert _named(tmp_path, text) == Named()


def test_a_record_wins_over_the_library(tmp_path: Path) -> None:
    """Key by key, as everywhere."""
    library = "- {id: port, relays: [radio, tv], supersedes: old}\n"
    found = _named(tmp_path, "relays: [press]\n", library)
    assert found == Named(relays=("press",), supersedes=("old",))


def test_newer_sources_are_held(tmp_path: Path) -> None:
    """A record without a file takes the place of nothing."""
    (tmp_path / "sources").mkdir()
    for id in ("new", "gone"):
        (tmp_path / f"sources/{id}.yaml").write_text("supersedes: old\n")
    for id in ("old", "new"):
        (tmp_path / f"sources/{id}.txt").write_text("A.\n")
    graph = Graph(Desk(tmp_path))
    assert graph.newer(["old"]) == ["new"]
    assert graph.newer(["new"]) == []
