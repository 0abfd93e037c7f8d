"""Texts in which a careful reader marked the facts by hand.

The first line gives the day of the text: ``# anchor: 2024-05-02``. In the text,
``{q VALUE;UNIT|words}`` is a quantity and ``{d VALUE|words}`` a date; ``s`` and ``p``
mark quotations with their speakers (``?`` where the text names none) and
publications. In the texts called ``voices-…`` only these are marked. A value is a
number, ``LOW..HIGH`` with either end open, or ``~`` for a vague word; ``?`` is a date
with no value to check.
"""

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from loccit.model import Source
from tests.sources.held import read_txt

FOLDER = Path(__file__).parent / "texts"
_OPEN = re.compile(r"\{([qdsp])(?: ([^|{}]*))?\|")
_KINDS = {"q": "quantities", "d": "dates", "s": "quotes", "p": "publications"}
_READERS = {
    "q": lambda said: {"value": _value(said), "unit": said.partition(";")[2] or None},
    "d": lambda said: _date(said),
    "s": lambda said: {"speaker": None if said == "?" else said},
    "p": lambda _: {},
}


@dataclass(frozen=True)
class Marked:
    """A text and what is marked in it, as ``loccit.facts.score`` takes marks."""

    name: str
    source: Source
    marks: dict[str, list[dict[str, Any]]]


def read(path: Path) -> Marked:
    """Return the text of ``path`` and its marks."""
    head, _, body = path.read_text(encoding="utf-8").partition("\n")
    text, marks = _unmarked(body)
    source = replace(read_txt(text), record={"issued": head.split(": ")[1]})
    if source.text != text.strip():
        message = f"{path.name}: the reader of text files changed its words"
        raise ValueError(message)
    return Marked(path.stem, source, marks)


def _unmarked(body: str) -> tuple[str, dict[str, list[dict[str, Any]]]]:
    """Return the words of ``body`` without its marks, and the marks."""
    marks: dict[str, list[dict[str, Any]]] = {kind: [] for kind in _KINDS.values()}
    still_open: list[tuple[str, str, int]] = []
    words, at = "", 0
    body = body.strip()
    while at < len(body):
        if opened := _OPEN.match(body, at):
            still_open.append((opened[1], opened[2] or "", len(words)))
            at = opened.end()
            continue
        if body[at] == "}" and still_open:
            kind, said, start = still_open.pop()
            span = {"start": start, "end": len(words), "text": words[start:]}
            marks[_KINDS[kind]].append({**span, **_READERS[kind](said)})
        else:
            words += body[at]
        at += 1
    for found in marks.values():
        found.sort(key=lambda mark: mark["start"])
    return words, marks


def _value(said: str) -> Any:
    value = said.partition(";")[0]
    if value == "~":
        return [1, None]
    if ".." in value:
        return [_number(end) for end in value.split("..")]
    return _number(value)


def _number(said: str) -> float | None:
    if not said:
        return None
    return float(said) if "." in said else int(said)


def _date(said: str) -> dict[str, Any]:
    known = said != "?"
    return {"iso": said if known else None, "cls": "calendar" if known else "other"}


def texts() -> list[Marked]:
    """Return the texts with marked quantities and dates."""
    paths = sorted(FOLDER.glob("*.txt"))
    return [read(path) for path in paths if not path.stem.startswith("voices-")]


def voices() -> list[Marked]:
    """Return the texts in which every quotation and publication is marked."""
    every = [read(path) for path in sorted(FOLDER.glob("*.txt"))]
    return [m for m in every if m.marks["quotes"] or m.marks["publications"]]
