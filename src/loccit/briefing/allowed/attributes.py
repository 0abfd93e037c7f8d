"""The attributes and classes that a briefing's markup may carry."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

EVERYWHERE = ("dir", "lang", "title")
# Of fenced blocks and headings.
OF_BLOCKS = (
    *EVERYWHERE,
    *("because", "changed", "columns", "confidence", "likelihood", "marking"),
)
# Of raw HTML's tables, times and quotations.
OF_TAGS = (*EVERYWHERE, "class", "colspan", "datetime", "href", "rowspan", "scope")
# Set by loccit alone: whoever could write them could forge a claim or its marker.
OURS = ("bound", "claim", "derived", "marker", "tie", "value", "xref")
# What a heading may be beside a block's name; the last two are Pandoc's.
OF_HEADINGS = ("new-page", "unlisted", "unnumbered")

_DIRECTIONS = ("ltr", "rtl", "auto")
_MOST_CELLS = 50


@dataclass(frozen=True, slots=True)
class Sifted:
    """Attributes that stay, and the keys and classes that are left out."""

    classes: list[str]
    pairs: list[list[str]]
    keys_out: tuple[str, ...]
    classes_out: tuple[str, ...]


def sift(
    classes: Iterable[str], pairs: Iterable[Sequence[str]], allowed: Sequence[str]
) -> Sifted:
    """Return which of an element's classes and keys may stay."""
    names, keys = list(classes), [list(pair) for pair in pairs]
    return Sifted(
        classes=[name for name in names if name not in OURS],
        pairs=[[key, said] for key, said in keys if stays(key, said, allowed)],
        keys_out=tuple(k for k, said in keys if not stays(k, said, allowed)),
        classes_out=tuple(name for name in names if name in OURS),
    )


def stays(key: str, said: str, allowed: Sequence[str]) -> bool:
    """Whether an attribute is on the list, with a value that it may have."""
    if key == "dir":
        return said in _DIRECTIONS
    if key in ("colspan", "rowspan") and key in allowed:
        return said.isascii() and said.isdigit() and 0 < int(said[:4]) <= _MOST_CELLS
    return key in allowed


def is_attributes(value: object) -> bool:
    """Whether a piece of Pandoc's JSON is an element's id, classes and keys."""
    return (
        isinstance(value, list)
        and len(value) == 3
        and isinstance(value[0], str)
        and all(isinstance(name, str) for name in _items(value[1]))
        and all(isinstance(pair, list) and len(pair) == 2 for pair in _items(value[2]))
    )


def _items(value: object) -> Iterator[object]:
    yield from value if isinstance(value, list) else (None,)
