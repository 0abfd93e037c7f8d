"""One small desk built once, copied for each test with its times kept."""

import shutil
from pathlib import Path

import pytest

from tests.desks import BRIEFING, SOURCE, SmallDesk

DEPOT = """\
Depot notes

The depot north of the town keeps 30 lorries, its keeper said in April 2023.

Guards were hired for the first time in March 2022.
"""
CELLS = (
    '@harbour ""400 crates of rifles""',
    '@harbour ""up to 1.2 million litres of fuel""',
)
TABLE = f"""\
key,item,count,known,source
crates,Crates of rifles,400,count,"{CELLS[0]}"
fuel,Litres of fuel,up to 1.2 million,ceiling,"{CELLS[1]}"
"""
SCHEMA = """\
title: What was counted
schema:
  primaryKey: key
  fields:
    - {name: key, type: string}
    - {name: item, type: string, title: What}
    - {name: count, type: any, title: How many}
    - {name: known, type: string}
    - {name: source, type: string}
"""
FIGURE = """\
kind: range
table: counts
title: Fuel is a ceiling, crates are counted
label: item
x: count
scale: log
"""
GATE = f"""{BRIEFING}
The fuel would be {{{{ counts.fuel.count / counts.crates.count }}}} litres a crate.

::: {{.figure #counted}}
:::

# Annex {{.annex}}
"""
DIGEST = "---\ntitle: Depot digest\ndate: 2023-07-01\nsources: [depot]\n---\n"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a desk of two sources and two briefings, built by plain Snakemake."""
    folder = tmp_path_factory.mktemp("built") / "desk"
    desk = SmallDesk(folder)
    desk.root.mkdir()
    made = desk.loccit("new", ".")
    assert made.returncode == 0, made.stdout
    desk.write("sources/harbour.txt", SOURCE)
    desk.write("sources/depot.txt", DEPOT)
    desk.write("data/counts.csv", TABLE)
    desk.write("data/counts.yaml", SCHEMA)
    desk.write("figures/counted.yaml", FIGURE)
    desk.write("briefings/gate.md", GATE)
    desk.write("briefings/digest.md", DIGEST)
    anchored = desk.loccit("anchor")
    assert anchored.returncode == 0, anchored.stdout
    done = desk.snakemake()
    assert done.returncode == 0, done.stdout
    return folder


@pytest.fixture
def desk(built: Path, tmp_path: Path) -> SmallDesk:
    """Return a copy of the built desk, times and all."""
    shutil.copytree(built, tmp_path / "desk", copy_function=shutil.copy2)
    return SmallDesk(tmp_path / "desk")
