"""What one job of a stage before the PDF costs: ``python -m bench.startup``.

The least CPU seconds of several runs, and the ratio to an interpreter that does
nothing. A stage that needs no heavy library is to stay under 0.3 s.
"""

import tempfile
from pathlib import Path

from bench.example import copy_example
from bench.measure import run

RUNS = 3
JOBS = {
    "sources": "amr-2024-09",
    "facts": "wsj-2024-09",
    "tables": "transfers",
    "figures": "exchange",
    "briefing": "russia-dprk",
    "claims": "russia-dprk",
    "pages": "russia-dprk",
}


def least(folder: Path, *command: str) -> float:
    """Return the least CPU seconds of several runs of ``python -m command``."""
    return min(run(folder, *command).times[1] for _ in range(RUNS))


def table(desk: Path) -> None:
    """Print a line for each stage of the built example ``desk``."""
    nothing = least(desk, "this")
    print(f"{'one job':30} {'':8} {'cpu s':>8} {'÷ python':>12}")
    for stage, id in JOBS.items():
        cost = least(desk, "loccit.cli", "stage", stage, id)
        print(f"{stage:30} {'':8} {cost:8.3f} {cost / nothing:12.1f}")


def main() -> None:
    """Build the example and print the table."""
    with tempfile.TemporaryDirectory() as name:
        desk = copy_example(Path(name))
        run(desk, "snakemake")
        table(desk)


if __name__ == "__main__":
    main()
