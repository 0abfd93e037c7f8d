"""``<!-- lint: off L16 because "…" -->``: lints that the text itself sets aside.

Pandoc drops comments, so they are read in the raw file. One holds for the paragraph
that it stands in; alone on its lines, for the paragraph or fenced block after it.
"""

import re
from collections.abc import Sequence

from loccit.desk.mentions import blank_comments, comments
from loccit.model import Finding, SetAside

_LINT = re.compile(r"<!--\s*lint\b\s*:?\s*(.*?)\s*-->", re.DOTALL | re.IGNORECASE)
_SAID = re.compile(
    r"off\b[\s:]*(?P<codes>[\w-]+(?:[\s,]+(?!because\b)[\w-]+)*)"
    r"(?:[\s,]+because\b[\s:=]*(?P<why>.*))?",
    re.DOTALL | re.IGNORECASE,
)
_MARKS = "\"'“”‘’ "
_FENCE = re.compile(r"^[ \t]*:{3,}[ \t]*(.*?)[ \t:]*$")


def set_aside(
    body: str, first_line: int, file: str
) -> tuple[tuple[SetAside, ...], list[Finding]]:
    """Return what the comments of ``body`` set aside, and those that say no reason.

    ``first_line`` is the line of ``body`` in ``file``.
    """
    found: list[SetAside] = []
    wrong: list[Finding] = []
    lines = blank_comments(body).split("\n")
    for comment in comments(body):
        lint = _LINT.fullmatch(comment[0])
        if lint is None:
            continue
        start = body.count("\n", 0, comment.start())
        end = body.count("\n", 0, comment.end())
        said = _SAID.fullmatch(lint[1])
        why = " ".join((said["why"] or "").split()).strip(_MARKS) if said else ""
        if said is None or not why:
            wrong.append(_wrong(file, start + first_line, understood=said is not None))
            continue
        first, last = _reach(lines, start, end)
        found.append(
            SetAside(
                codes=tuple(re.split(r"[\s,]+", said["codes"])),
                because=why,
                line=start + first_line,
                first=first + first_line,
                last=last + first_line,
            )
        )
    return tuple(found), wrong


def _reach(lines: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """Return the first and last line that a comment on these lines is about."""
    inside = next((at for at in (start, end) if lines[at].strip()), None)
    if inside is not None:
        return _edge(lines, inside, -1), _edge(lines, inside, 1)
    below = range(end + 1, len(lines))
    first = next((at for at in below if lines[at].strip()), end)
    fence = _FENCE.match(lines[first])
    last = _closing(lines, first) if fence and fence[1] else _edge(lines, first, 1)
    return first, last


def _edge(lines: Sequence[str], at: int, step: int) -> int:
    """Return the last line of a paragraph in one direction."""
    while 0 <= at + step < len(lines) and _goes_on(lines[at + step]):
        at += step
    return at


def _goes_on(line: str) -> bool:
    return bool(line.strip()) and not _FENCE.match(line)


def _closing(lines: Sequence[str], first: int) -> int:
    """Return the line that closes the block opened on line ``first``."""
    depth = 0
    for at in range(first, len(lines)):
        if fence := _FENCE.match(lines[at]):
            depth += 1 if fence[1] else -1
            if depth == 0:
                return at
    return len(lines) - 1


def _wrong(file: str, line: int, *, understood: bool) -> Finding:
    said = "gives no reason" if understood else "does not say which lint is off"
    return Finding(
        code="lint-off",
        severity="error",
        message=f"This comment {said}, so it sets nothing aside.",
        remedy='Write <!-- lint: off L16 because "the hedge is the source\'s" -->; the '
        "colophon prints the reason.",
        file=file,
        line=line,
    )
