"""Fragments finished for the screen or the press: notes and margin filled in."""

import re
from collections.abc import Callable, Mapping

from markupsafe import Markup

from loccit.pages.side import SLOT

_NOTE = re.compile(r"<!--note:(\d+)-->")
_HEAD = re.compile(r"<th(?![^>]*\bscope=)((?:\s[^>]*)?)>(.*?)</th>", re.DOTALL)
# WeasyPrint counts from a list's start only when it also heeds other attributes.
_START = re.compile(r'<ol([^>]*?) start="(\d+)"')


def fill(html: str, notes: Callable[[int], str], sides: Mapping[str, str]) -> Markup:
    """Return ``html`` with each note and each margin note in its slot."""
    html = _START.sub(_counted, _HEAD.sub(_scoped, html))
    html = SLOT.sub(lambda match: sides.get(match[1], ""), html)
    return Markup(_NOTE.sub(lambda match: notes(int(match[1])), html))  # noqa: S704


def _counted(match: re.Match[str]) -> str:
    """Return a list's tag with its start as a counter, for the press."""
    before = int(match[2]) - 1
    return f'{match[0]} style="counter-reset: list-item {before}"'


def _scoped(match: re.Match[str]) -> str:
    """Return a column's heading with its scope; an empty one is a plain cell."""
    if not match[2].strip():
        return f"<td{match[1]}></td>"
    return f'<th scope="col"{match[1]}>{match[2]}</th>'
