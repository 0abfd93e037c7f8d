"""Files whose names make no id: nothing could cite them."""

import re
from collections.abc import Iterator
from pathlib import Path

from loccit.desk.folder import Desk
from loccit.desk.ids import to_id
from loccit.model import Finding

# The stages' files have longer names than the id, and 255 bytes are the most.
LONGEST = 200
# Line ends, halves of characters, and marks that turn the order of letters.
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
# Snakemake takes such an id for a rule that feeds on itself.
_REPEATED = re.compile(r"(.+)\1{19}")


def misnamed(desk: Desk) -> Iterator[Finding]:
    """Yield an error for each file that must have another name."""
    for folder in ("sources", "data", "figures", "briefings"):
        every = desk.every_source_file if folder == "sources" else desk.files(folder)
        for path in every:
            if reason := _reason(path):
                yield _finding(desk.relative(path), reason)


def _reason(path: Path) -> str:
    """Return what is the matter with a file's name, "" if nothing is."""
    id = to_id(path.stem)
    if _UNSEEN.search(path.name):
        return "holds characters that are not to be seen, or are none"
    if not id:
        return "has no Latin letter and no digit to make an id of"
    if len(id) > LONGEST:
        return f"makes an id of {len(id)} characters; the limit is {LONGEST}"
    if _REPEATED.search(id):
        return "repeats itself twenty times and more"
    return ""


def _finding(file: str, reason: str) -> Finding:
    # What is not UTF-8 in it can be neither printed nor kept.
    shown = _UNSEEN.sub("\ufffd", file)
    return Finding(
        code="file-misnamed",
        severity="error",
        message=f"The name of {shown} {reason}.",
        remedy="Rename it; what cites it goes by its name, as in @port-report for "
        "port-report.txt.",
        file=shown,
    )
