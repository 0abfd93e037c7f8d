"""Words of a source as Markdown that prints them, with their citation.

Only what Markdown would read as a sign is escaped, so that the text is pleasant to
edit; straight quotation marks in pairs and apostrophes are left to Pandoc, which
prints them curly.
"""

import re

from loccit.model import Block, Source
from loccit.sources.passages.places import passage as placed

# Signs that act wherever they stand, by themselves or in pairs.
_SIGNS = re.compile(r"[\\`*_{}\[\]~^@|]|<(?=[a-zA-Z/!?])|&(?=#?\w+;)")
# A closing dollar of mathematics stands before no digit: an amount never closes.
_DOLLAR = re.compile(r"\$(?!\d)")
# Dashes and dots that Pandoc would join.
_RUNS = re.compile(r"-{2,}|\.{3,}")
_APOSTROPHE = re.compile(r"(?<!\w)'")
# What at the head of a line would make it a heading, list, quotation or definition.
_HEAD = re.compile(r"^(?:[#>+:%=-]|\(?(?:\w{1,9}|#)(?=[.)](?:\s|$)))")
_PAIRS = re.compile(r'(?:^|(?<=[\s(—–/]))"(?=\S)[^"]*\S"(?=$|[\s).,;:!?—–/])')


def verbatim(words: str) -> str:
    """Return ``words`` as Markdown that prints them on one line.

    Spaces are single; quotation marks are printed as typographic ones.
    """
    text = _SIGNS.sub(r"\\\g<0>", " ".join(words.split()))
    text = _DOLLAR.sub(r"\\$", text)
    text = _RUNS.sub(lambda run: "".join(f"\\{sign}" for sign in run[0]), text)
    text = _APOSTROPHE.sub(r"\\'", text)
    if '"' in _PAIRS.sub("", text):
        text = text.replace('"', r"\"")
    return _HEAD.sub(_shown, text, count=1)


def _shown(head: re.Match[str]) -> str:
    """Return the head of a line escaped: "1986." as "1986\\.", "- " as "\\- "."""
    return f"{head[0]}\\" if head[0][-1].isalnum() else rf"\{head[0]}"


def cited(source: Source, start: int, end: int, speaker: str = "") -> str:
    """Return the citation of ``source.text[start:end]``: its place, else its words.

    ``speaker`` is whose words they are, where the source passes them on.
    """
    block = block_at(source, start)
    if block and block.n:
        place = f"{source.id}, {placed(source, start, end).locator}"
    else:
        place = f'{source.id} "{quotable(source.text[start:end])}"'
    if not speaker or '"' in speaker:
        return f"[@{place}]"
    return f'[[@{place}]]{{speaker="{speaker}"}}'


def quotable(words: str) -> str:
    """Return ``words`` as they stand between straight quotation marks."""
    flat = " ".join(words.split())
    return flat.replace("\\", "\\\\").replace('"', '\\"')


def passage(source: Source, start: int, end: int, speaker: str = "") -> str:
    """Return words of ``source`` with their citation, a "…" where a sentence is cut."""
    words = verbatim(source.text[start:end])
    if any(s.start <= start and end < s.end for s in source.sentences):
        words += " …"
    return f"{words} {cited(source, start, end, speaker)}"


def block_at(source: Source, at: int) -> Block | None:
    """Return the block of ``source`` that holds the offset ``at``."""
    return next((b for b in source.blocks if b.start <= at < b.end), None)
