"""Libraries as reference managers write them: BibTeX, BibLaTeX and RIS, by pandoc."""

import json
import re
import subprocess
from collections import defaultdict
from itertools import accumulate
from typing import Any

from loccit.child import RefusedError
from loccit.desk.library.entry import Parsed, broken, numbered

_BIB = re.compile(r"^[ \t]*@[ \t]*\w+[ \t]*[({]\s*([^,\s]+)\s*,", re.MULTILINE)
_RIS = re.compile(r"^TY  - ", re.MULTILINE)
_DAY = re.compile(
    r"^(?P<tag>DA|PY|Y1|Y2)  - (?P<year>\d{4})"
    r"(?:/(?P<month>\d{0,2})(?:/(?P<day>\d{0,2}))?)?",
    re.MULTILINE,
)
_ERROR = re.compile(r"\(line (\d+), column \d+\):?\s*(.*)", re.DOTALL)


def from_bib(text: str, file: str) -> Parsed:
    """Return the entries of BibTeX or BibLaTeX."""
    return _parsed("biblatex", text, file, _bib_lines(text))


def from_ris(text: str, file: str) -> Parsed:
    """Return the entries of RIS with their whole dates, which pandoc cuts to years."""
    starts = [match.start() for match in _RIS.finditer(text)]
    ends = [*starts[1:], len(text)]
    parsed = _csljson("ris", text, file)
    if isinstance(parsed, Parsed):
        return parsed
    if len(parsed) != len(starts):
        return Parsed(findings=(broken(file, "its TY and ER lines do not match"),))
    dated = [
        {**said, **_dates(text[start:end])}
        for said, start, end in zip(parsed, starts, ends, strict=True)
    ]
    return _numbered(dated, [text.count("\n", 0, at) + 1 for at in starts], text, file)


def _parsed(form: str, text: str, file: str, lines: dict[str, list[int]]) -> Parsed:
    parsed = _csljson(form, text, file)
    if isinstance(parsed, Parsed):
        return parsed
    places = [
        (lines.get(str(one.get("id")), []) or [1]).pop(0) if lines else 1
        for one in parsed
    ]
    return _numbered(parsed, places, text, file)


def _numbered(
    said: list[dict[str, Any]], lines: list[int], text: str, file: str
) -> Parsed:
    found = sorted(zip(said, lines, strict=True), key=lambda one: one[1])
    return Parsed(entries=numbered(found, file, text.count("\n") + 1))


def _bib_lines(text: str) -> dict[str, list[int]]:
    """Return the lines on which each key begins an entry."""
    found = defaultdict(list)
    ends = list(accumulate((len(one) + 1 for one in text.split("\n")), initial=0))
    line = 0
    for match in _BIB.finditer(text):
        while ends[line + 1] <= match.start(1):
            line += 1
        found[match[1]].append(line + 1)
    return found


def _dates(record: str) -> dict[str, Any]:
    """Return the fullest date of issue, and the day of access, of a RIS record."""
    found: dict[str, Any] = {}
    for match in _DAY.finditer(record):
        key = "accessed" if match["tag"] == "Y2" else "issued"
        parts = [int(match[n] or 0) for n in ("year", "month", "day")]
        kept = parts[: parts.index(0)] if 0 in parts else parts
        if len(kept) > len(found.get(key, {}).get("date-parts", [[]])[0]):
            found[key] = {"date-parts": [kept]}
    return found


def _csljson(form: str, text: str, file: str) -> list[dict[str, Any]] | Parsed:
    """Return pandoc's reading of ``text``, or what is wrong with it."""
    import pypandoc

    done = subprocess.run(  # noqa: S603 - our own pandoc, no shell, its sandbox
        [pypandoc.get_pandoc_path(), "--sandbox", f"--from={form}", "--to=csljson"],
        input=text.encode(),
        capture_output=True,
        check=False,
    )
    if not done.returncode:
        entries: list[dict[str, Any]] = json.loads(done.stdout)
        return entries
    said = done.stderr.decode(errors="replace").strip()
    error = _ERROR.search(said)
    if error is None:
        raise RefusedError(f"Pandoc cannot read it ({said or done.returncode}).")
    # Pandoc goes on with the line itself and a mark under the place.
    reason = error[2].strip().split("\n")[0]
    return Parsed(findings=(broken(file, reason, int(error[1])),))
