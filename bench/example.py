"""The example desk, to be built in a folder of its own."""

import shutil
from pathlib import Path

from bench.measure import ROOT

PARTS = ("Snakefile", "loccit.yaml", "names.yaml")
FOLDERS = ("profiles", "sources", "data", "figures", "briefings")


def copy_example(folder: Path) -> Path:
    """Copy the example desk into ``folder``, nothing built in it."""
    for name in PARTS:
        shutil.copy(ROOT / name, folder / name)
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name)
    return folder
