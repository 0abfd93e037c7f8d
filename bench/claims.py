"""What tracing costs: one briefing of 1,000 claims, then of 10,000.

Ten times as many claims over ten times as many sources must cost about ten times as
much. Run with ``python -m bench.claims``.
"""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from loccit.briefing.stage import run as compose
from loccit.claims.stage import run as trace
from loccit.desk import Desk
from loccit.model import Ledger
from loccit.sources.stage import run as read
from loccit.store import read as stored

ID = "many"
A_SOURCE = 10


def cost(work: Callable[[], object]) -> float:
    """Return the CPU seconds of ``work``."""
    start = time.process_time()
    work()
    return time.process_time() - start


def desk_of(root: Path, claims: int) -> Desk:
    """Write a desk whose briefing makes ``claims`` claims, ten to a source."""
    for name in ("sources", "briefings"):
        (root / name).mkdir(parents=True)
    said = []
    for source in range(claims // A_SOURCE):
        lines = [_line(source, n) for n in range(A_SOURCE)]
        (root / f"sources/s{source}.txt").write_text("\n\n".join(lines) + "\n")
        said += [f"{x[:-1]} [@s{source}, para. {n}]." for n, x in enumerate(lines, 1)]
    text = "\n\n".join(" ".join(said[i : i + 5]) for i in range(0, len(said), 5))
    (root / f"briefings/{ID}.md").write_text(f"---\ntitle: Many\n---\n\n{text}\n")
    return Desk(root)


def _line(source: int, n: int) -> str:
    return (
        f"The port of Berth {source} moved {source * 37 + n + 11:,} crates "
        f"in week {n + 1}, up to {n + 3} of them by night."
    )


def measured(claims: int) -> tuple[float, float]:
    """Return the CPU seconds of composing and of tracing so many claims."""
    with tempfile.TemporaryDirectory() as folder:
        desk = desk_of(Path(folder), claims)
        for id in desk.sources:
            read(desk, id)
        composed = cost(lambda: compose(desk, ID))
        traced = cost(lambda: trace(desk, ID))
        counts = stored(desk.out(ID, "ledger.json"), Ledger).counts
        if counts.traced != claims:
            raise SystemExit(f"{counts.traced} of {claims} claims are traced")
        return composed, traced


def main() -> None:
    """Print claims a second, and how the cost grows."""
    few, many = measured(1_000), measured(10_000)
    for n, (composed, traced) in ((1_000, few), (10_000, many)):
        print(
            f"{n:6} claims: composed in {composed:.1f} s, traced in {traced:.1f} s, "
            f"{n / traced:,.0f} claims a second"
        )
    print(f"ten times the claims: {many[1] / few[1]:.1f} times the cost of tracing")
    print(f"                      {many[0] / few[0]:.1f} times that of composing")


if __name__ == "__main__":
    main()
