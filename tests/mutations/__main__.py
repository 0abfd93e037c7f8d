"""Make every change there is to a cited passage, and count what goes wrong."""

import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.mutations.desk import Example
from tests.mutations.expected import wrong


def main() -> int:
    """Print the count of each kind of change and each wrong verdict."""
    with tempfile.TemporaryDirectory() as folder:
        example = Example.made(Path(folder) / "desk")
        every = example.mutants()
        bad = 0
        for mutant in every:
            found = list(wrong(example, mutant, example.after(mutant)))
            bad += bool(found)
            if found:
                place = f"{mutant.source} {mutant.start}–{mutant.end}"
                sys.stdout.write(f"{mutant.kind} of {place}: {'; '.join(found)}\n")
    for kind, count in Counter(mutant.kind for mutant in every).items():
        sys.stdout.write(f"{kind:10} {count:4}\n")
    sys.stdout.write(f"{len(every)} changes, {bad} with a wrong verdict\n")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
