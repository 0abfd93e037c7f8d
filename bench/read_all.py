"""The floor: every source of a desk read in one process, no workflow.

Prints the most memory, in megabytes, that it or a child of it took.
"""

import resource
from pathlib import Path

from loccit.desk import Desk
from loccit.sources.stage import run

desk = Desk(Path.cwd())
for source in desk.sources:
    run(desk, source)
peaks = [
    resource.getrusage(who).ru_maxrss
    for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
]
print(max(peaks) // 1024)
