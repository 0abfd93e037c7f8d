"""Read 100, 300 and 1,000 text sources of 1,000 words: ``python -m bench.sources``.

First all in one process, each in the child with limits that reads it, then 200 by
the workflow, a process each. The cost of a source is to stay the same however many
there are, and the workflow's beside the bare reading is what its process costs.
"""

import random
import tempfile
from pathlib import Path

from bench.measure import run

SIZES = (100, 300, 1000)
BY_WORKFLOW = (50, 200)
WORDS = 1000
_KNOWN = """
    the port of ferry crates harbour lorries officer said on Monday that more fuel
    was counted at gate than in year before while its owner would not say why and
    ships from north came back empty after noon with crew aboard
""".split()  # noqa: SIM905  # a list of forty lines says no more


def article(seed: int) -> str:
    """Return a text of ``WORDS`` words in sentences and paragraphs, with numbers."""
    rng = random.Random(seed)  # noqa: S311 - the same words each time, no secret
    sentences, left = [], WORDS
    while left > 0:
        count = min(rng.randint(8, 24), left)
        said = [rng.choice(_KNOWN) for _ in range(count - 1)]
        sentences.append(" ".join([f"In {rng.randint(1990, 2030)}", *said]) + ".")
        left -= count
    parts = [sentences[at : at + 4] for at in range(0, len(sentences), 4)]
    return "\n\n".join(" ".join(part) for part in parts) + "\n"


def desk(root: Path, count: int) -> Path:
    """Make a desk of ``count`` sources and one briefing that cites the first."""
    folder = root / f"desk-{count}"
    run(root, "loccit.cli", "new", folder.name)
    for at in range(count):
        (folder / f"sources/text-{at:04}.txt").write_text(article(at))
    (folder / "briefings/first.md").write_text(
        "---\ntitle: First\ndate: 2024-05-06\n---\n\nIt was so [@text-0000, para. 1].\n"
    )
    return folder


def bare(root: Path, count: int) -> tuple[float, int]:
    """Return CPU milliseconds a source and peak megabytes, all read in one process."""
    folder = desk(root, count)
    ran = run(folder, "bench.read_all")
    return ran.times[1] * 1000 / count, int(ran.said)


def workflow(root: Path, count: int) -> float:
    """Return CPU seconds of Snakemake reading ``count`` sources, a process each."""
    folder = desk(root, count)
    return run(folder, "snakemake", "--until", "sources").times[1]


def main() -> None:
    """Print a line for each size, its cost as a ratio to the smallest."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        print(f"{'sources, one process':24} {'cpu ms each':>12} {'ratio':>7} {'MB':>6}")
        first = None
        for count in SIZES:
            each, peak = bare(root, count)
            first = first or each
            print(f"{count:24,} {each:12.1f} {each / first:7.2f} {peak:6}")
        few, many = (workflow(root, count) for count in BY_WORKFLOW)
        each = (many - few) * 1000 / (BY_WORKFLOW[1] - BY_WORKFLOW[0])
        print(f"{'one more by workflow':24} {each:12.1f} {each / (first or each):7.2f}")


main()
