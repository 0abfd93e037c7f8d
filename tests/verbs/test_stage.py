"""A stage's job starts with what it needs, and with nothing that takes long to load."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

# Each takes as long to import as a small source takes to read, or many times that.
HEAVY = {
    "IPython",
    "bs4",
    "frictionless",
    "importlib.metadata",
    "jinja2",
    "lxml",
    "matplotlib",
    "numpy",
    "pandas",
    "pikepdf",
    "PIL",
    "pydantic",
    "pydantic_core",
    "rapidfuzz",
    "requests",
    "snakemake",
    "trafilatura",
    "typing_extensions",
    "weasyprint",
    "yaml",
}
RUN = """
import json, sys
from loccit.cli import main
main(sys.argv[1:])
print(json.dumps(sorted(sys.modules)))
"""


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Return a desk with settings, names, a text and its record, about to be built."""
    (tmp_path / "build").mkdir()  # as the start of a build does
    for name, text in {
        "loccit.yaml": "organisation: Harbour Watch\nlimits: {seconds: 30}\n",
        "names.yaml": "- {id: lund, type: place, name: Lund, aliases: [Port]}\n",
        "sources/port.txt": "The Port of Lund shipped 400 crates in May 2023.\n",
        "sources/port.yaml": "title: Port\nissued: 2023-07-01\n",
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def loaded(desk: Path, stage: str) -> set[str]:
    """Return the modules loaded in a process that ran ``stage`` for the text."""
    ran = subprocess.run(
        [sys.executable, "-c", RUN, "stage", stage, "port"],
        cwd=desk,
        check=True,
        capture_output=True,
        text=True,
    )
    return set(json.loads(ran.stdout))


def test_a_second_look_at_a_source_loads_nothing_heavy(desk: Path) -> None:
    """Settings, names and record were checked at the first: no stage does it again."""
    for stage in ("sources", "facts"):
        loaded(desk, stage)
        assert loaded(desk, stage) & HEAVY == set(), stage


def test_a_changed_record_is_checked_anew(desk: Path) -> None:
    """What was kept is that of other words, so the new ones are looked at."""
    loaded(desk, "sources")
    (desk / "sources/port.yaml").write_text("titel: Port\n")
    assert "pydantic" in loaded(desk, "sources")
    source = json.loads((desk / "build/1-sources/port.json").read_text())
    assert "unknown-key" in {one["code"] for one in source["findings"]}
