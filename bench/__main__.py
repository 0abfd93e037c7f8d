"""Build the example cold, again, and after one edit, beside one bare process.

The bare process draws the same charts and sets the same PDFs from the same stage
files, without a workflow: what remains is the price of rebuilding only what changed.
Each figure is the median of several runs; the ratio is to the bare process.
"""

import shutil
import statistics
import tempfile
from collections.abc import Callable
from pathlib import Path

from bench import startup
from bench.example import copy_example
from bench.measure import run

RUNS = 3


def median(work: Callable[[], tuple[float, float]]) -> tuple[float, float]:
    """Return the median wall and CPU seconds of several runs of ``work``."""
    walls, cpus = zip(*(work() for _ in range(RUNS)), strict=True)
    return statistics.median(walls), statistics.median(cpus)


def cold(desk: Path) -> tuple[float, float]:
    """Build from nothing."""
    for name in ("build", "out", ".snakemake"):
        shutil.rmtree(desk / name, ignore_errors=True)
    return run(desk, "snakemake").times


def edit(desk: Path) -> tuple[float, float]:
    """Add a sentence to the end of one cited source, and build."""
    source = next((desk / "sources").glob("time*.md"))
    source.write_text(source.read_text() + "\nOne more line, cited by nobody.\n")
    return run(desk, "snakemake").times


def main() -> None:
    """Print a line for each way of building."""
    with tempfile.TemporaryDirectory() as folder:
        desk = copy_example(Path(folder))
        rows = [("cold build", median(lambda: cold(desk)))]
        bare = median(lambda: run(desk, "bench.bare").times)
        rows += [
            ("nothing to do, snakemake", median(lambda: run(desk, "snakemake").times)),
            ("one source edited", median(lambda: edit(desk))),
        ]
        run(desk, "loccit.cli", "build")
        instant = median(lambda: run(desk, "loccit.cli", "build").times)
        rows += [("nothing to do, loccit build", instant), ("one bare process", bare)]
        print(f"{'':30} {'wall s':>8} {'cpu s':>8} {'wall ÷ bare':>12}")
        for name, (wall, cpu) in rows:
            print(f"{name:30} {wall:8.2f} {cpu:8.2f} {wall / bare[0]:12.2f}")
        startup.table(desk)


main()
