"""Whether quoted words stand word for word in the words that they are quoted from.

Beside what counts as the same everywhere (:mod:`loccit.sources.passages.normalise`),
a quotation may change what the typesetter changed or the hand of an editor shows:
single and double marks, spaces around dashes, ligatures, soft hyphens, HTML entities;
a letter or an addition in square brackets; and an ellipsis, which leaves words out.
"""

import html
import re
from collections.abc import Iterator

from loccit.sources.passages.normalise import cuts, normalise

_LIGATURES = str.maketrans(
    {
        "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff"),
    }
)  # fmt: skip
_ELLIPSIS = re.compile(r"\[ ?(?:…|\.{3}|\. \. \.) ?\]|…|\.{3,4}|\.(?: \.){2,3}")
_BRACKET = re.compile(r"(?P<word>\w?)\[(?P<inside>[^\[\]]*)\](?P<next>\w?)")
_NEGATION = r"(?:not|no|never|none|nor|neither|without|hardly|cannot|\w+n't)"
_NEGATED = re.compile(rf"\b{_NEGATION}\b", re.IGNORECASE)
# The words in whose place "[the minister]" may stand: no name is another's.
_REPLACED = (
    r"(?:(?i:he|she|it|they|we|i|you|him|her|them|us|me|his|hers|its|their|our|my|your"
    r"|this|that|these|those|the|there|here|who)\s)?"
)
_NAME_BEFORE = re.compile(r"\b[A-Z]\w{3,}\s\Z")
_NAMED = re.compile(r"\[[A-Z][^\]]+\] [A-Z]")
_SENTENCE_END = re.compile(r"[.!?]'?\s")
# An ellipsis leaves out at most the end of one paragraph and the start of the next.
_BREAKS = 1


def stands(words: str, text: str) -> bool:
    """Return whether the quoted ``words`` stand in ``text``, paragraphs as its lines.

    The pieces between ellipses must stand in order and close together, and what is
    left out must not have denied what is kept. An addition that denies is refused. A
    piece may begin with a small letter for a capital one, and the other way round.
    """
    hay, said = plain(text), plain(words)
    pieces = [p.strip() for p in _ELLIPSIS.split(said) if p.strip(" .,;:'")]
    patterns = [pattern for p in pieces if (pattern := _pattern(p, hay))]
    if not pieces or len(patterns) != len(pieces):
        return False
    return any(_follow(patterns[1:], hay, end) for _, end in _places(patterns[0], hay))


def plain(text: str) -> str:
    """Return ``text`` as quotations are compared, a line for each paragraph."""
    lines = html.unescape(text.translate(_LIGATURES)).split("\n")
    bare = [normalise(line).replace('"', "'") for line in lines]
    return "\n".join(re.sub(r" ?-+ ?", "-", line) for line in bare if line)


def _follow(rest: list[re.Pattern[str]], hay: str, at: int) -> bool:
    """Return whether the pieces stand one after the other behind ``at``."""
    if not rest:
        return True
    return any(
        _near(hay[at:start]) and _follow(rest[1:], hay, end)
        for start, end in _places(rest[0], hay, at)
    )


def _places(
    pattern: re.Pattern[str], hay: str, at: int = 0
) -> Iterator[tuple[int, int]]:
    """Yield where a piece stands from ``at`` on, as whole words."""
    for match in pattern.finditer(hay, at):
        start, end = match.span()
        if not (cuts(hay, start) or cuts(hay, end) or _renames(match, hay)):
            yield start, end


def _renames(match: re.Match[str], hay: str) -> bool:
    """Return whether "[South] Korea" stands where the source says North Korea."""
    named = "named" in match.re.groupindex
    return named and bool(_NAME_BEFORE.search(hay[: match.start()]))


def _near(gap: str) -> bool:
    return gap.count("\n") <= _BREAKS and not _denies(gap)


def _denies(gap: str) -> bool:
    """Return whether words left out denied the ones kept before or after them."""
    ends = list(_SENTENCE_END.finditer(f"{gap} "))
    head = gap[: ends[0].start()] if ends else gap
    tail = gap[ends[-1].end() :] if ends else ""
    return bool(_NEGATED.search(head) or _NEGATED.search(tail))


def _pattern(piece: str, hay: str) -> re.Pattern[str] | None:
    """Return what finds ``piece``; None where its brackets add a denial."""
    if "[" not in piece or piece in hay:
        return re.compile(_first(piece))
    parts, at = [], 0
    for bracket in _BRACKET.finditer(piece):
        if _NEGATED.search(bracket["inside"]):
            return None
        start = bracket.end("word")
        parts += [_spaced(piece[at:start]), _changed(bracket)]
        at = bracket.start("next")
        at += not bracket["word"] and not bracket["next"] and piece[at : at + 1] == " "
    mark = "(?P<named>)" if _NAMED.match(piece) else ""
    return re.compile("".join([mark, *parts, _spaced(piece[at:])]).rstrip())


def _first(piece: str) -> str:
    """Return what finds ``piece``, its first letter in either case."""
    return f"(?i:{re.escape(piece[0])}){_spaced(piece[1:])}"


def _changed(bracket: re.Match[str]) -> str:
    """Return what may stand in the source where the quotation has brackets."""
    inside = bracket["inside"]
    if bracket["word"]:
        return r"\w*"
    if bracket["next"]:
        return f"(?i:{re.escape(inside)})" if len(inside) == 1 else r"\w*"
    return "" if inside == "sic" else _REPLACED


def _spaced(words: str) -> str:
    return re.sub(r"(?:\\ )+", r"\\s", re.escape(words))
