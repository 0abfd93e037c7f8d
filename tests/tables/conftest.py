"""A small desk in a temporary folder, with its sources read by the real stage."""

from collections.abc import Callable
from pathlib import Path

# Frictionless takes a second to import; the stage's forked children inherit it.
import frictionless  # noqa: F401
import pytest

from loccit import store
from loccit.desk import Desk
from loccit.model import Finding, Table
from loccit.sources import stage as sources
from loccit.tables import stage

Build = Callable[..., tuple[Table, list[Finding]]]

REPORT = """The ward count of the city

The city runs 12 wards and up to 480 beds, the survey says.

Nurses come by the dozens; nobody has counted them.

The budget was $600,000 in 2023, according to the treasurer.
"""


@pytest.fixture
def build(tmp_path: Path) -> Build:
    """Return a function that writes files into a desk and makes one table.

    Files are given by their path, as text or bytes; the sources are read anew.
    """

    def make(
        files: dict[str, str | bytes], id: str = "care"
    ) -> tuple[Table, list[Finding]]:
        first = {"sources/survey.txt": REPORT, **files}
        for name, content in first.items():
            raw = content.encode() if isinstance(content, str) else content
            store.write_bytes(tmp_path / name, raw)
        desk = Desk(tmp_path)
        for source in desk.sources:
            sources.run(desk, source)
        findings = stage.run(desk, id)
        return store.read(desk.table_json(id), Table), findings

    return make
