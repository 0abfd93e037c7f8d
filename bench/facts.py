"""What facts cost: a marked text, and hostile ones, at several lengths.

The ratio of a text sixteen times as long must stay near sixteen: the grammar is linear.
Run with ``python -m bench.facts``.
"""

import time
from collections.abc import Callable
from functools import partial

from tests.facts.marked import texts
from tests.sources.held import read_txt

from loccit.facts.grammar import dates, quantities, skipped
from loccit.facts.stage import find

RUNS = 2
LONGER = 16
SHORT = 500  # characters
HOSTILE = (
    "1,", "1 ", "1-", "A1-", "one ", "hundred ", "and ", "1/2 ", "In 2019 and ", "1.1.",
    "twenty-", "$", "R1,", "a third ", "half ", "from 1 to ", "Q1 ", "two hours ", "x1",
    "§ 1(1)", "1 000 ", "between ", "several hundred ", "Monday, ", "minus ", "-", "€1",
    "per ", "1:", "two, ", "+1 ", "(1", "@1", "one hundred and ", "tens of ", "1×",
)  # fmt: skip


def cost(work: Callable[[], object]) -> float:
    """Return the least CPU seconds of a few runs of ``work``."""
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def read(text: str) -> None:
    """Read all numbers and dates of ``text``."""
    quantities(text)
    dates(text, "2024-05-15")
    skipped(text)


def main() -> None:
    """Print the cost of a thousand words, and how cost grows with length."""
    text = "\n\n".join(marked.source.text for marked in texts())
    source = read_txt(text)
    find(source, {})
    words = len(text.split())
    print(
        f"facts of 1,000 words: {cost(lambda: find(source, {})) / words * 1e6:.0f} ms"
    )
    for piece in HOSTILE:
        short = piece * (SHORT // len(piece))
        ratio = cost(partial(read, short * LONGER)) / cost(partial(read, short))
        print(f"{piece!r:20} {LONGER} times as long: {ratio:.0f} times as dear")


if __name__ == "__main__":
    main()
