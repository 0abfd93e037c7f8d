"""Sentences of one block: each mark that may end one is looked at from both sides.

Where neither side tells, the sentence goes on: two sentences shown as one mislead
nobody, half a sentence does.
"""

import re
from collections.abc import Iterator

from loccit.sources.abbreviations import Abbreviations, abbreviations
from loccit.sources.ends import Place, ends

# Runs are taken whole and from their beginning only, or long ones cost their square.
_SPACED = r"(?<!\.\s)\.(?:\s\.)++"
_RUN = r"(?<![.!?…؟۔։])[.!?…؟۔։]++"
_CLOSE = r"(?:\s*»|[\"”“’'«)\]])*"
# What is set behind the mark and belongs before the cut: [3], ², [sic].
_NOTE = r"(?:\[[^\[\]]{1,30}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})*"
_END = re.compile(
    rf"(?P<mark>{_SPACED}|{_RUN})(?P<close>{_CLOSE}){_NOTE}(?=\s)"
    # A note's number that lost its place above the line, and lost spaces.
    r"|(?<=[a-zß-öø-ÿ]{2})(?P<noted>[.!?])[”\")]?(?:\d{1,3}(?=\s+[“\"(]?[A-Z])"
    r"|(?=(?:The|It|In|He|She|They|We|This|But|A|And|At|On|For)\s))"
    r"|(?P<glued>[.!?]”)(?=[A-Z])"
    # Scripts that put no space between sentences.
    r"|(?P<tight>[。！？｡।॥။។።]+[」』”’）]*)"
)
_GREEK_QUESTION = re.compile(r"(?P<mark>[;\u037e])(?P<close>)(?P<noted>)(?=\s)")
_OPENING = re.compile(r"[\s\"“„‘'«»‹(\[¿¡—–\-.…「『•*]{0,40}")
_SOLID = re.compile(r"\S|$")
# As much as the longest rule looks at.
_BEFORE, _BEHIND = 200, 80
_SYMBOLS = "$€£¥₽₩₹#@§+"
# Names that begin in lower case, and addresses.
_PARTICLE = "von|van|de|der|den|del|della|di|da|dos|du|le|la|ten|ter|zu|zur|bin|ibn"
_LOWER_START = re.compile(
    r"[a-z]{1,3}[A-Z]|(?:al|el|ad|an|ar|as|d|l|o)[-’'][A-Z]"
    rf"|(?:(?:{_PARTICLE})\s+){{1,2}}[A-Z]"
    r"|(?:[a-z]|[ivx]{1,4})\)\s|https?://"
    r"|(?:[\w-]+\.)+(?:com|org|net|gov|edu|int|info|eu|uk|de|fr|ru|cn)\b"
)


def split(text: str, lang: str) -> list[tuple[int, int]]:
    """Return the sentences of one block as offsets, in order, without spaces around.

    ``lang`` is a BCP 47 tag; a language without lists of its own is split by those
    of English. Blank text gives no sentence.
    """
    code = lang.partition("-")[0].lower()
    known = abbreviations(code)
    spans: list[tuple[int, int]] = []
    start = _solid(text, 0)
    small = text.islower()
    for match in _marks(text, code):
        if match.end() > start and _parts(text, start, match, known, small):
            spans.append((start, match.end()))
            start = _solid(text, match.end())
    end = len(text.rstrip())
    return [*spans, (start, end)] if start < end else spans


def _solid(text: str, at: int) -> int:
    """Return where the first character after ``at`` stands that is no space."""
    found = _SOLID.search(text, at)
    return found.start() if found else len(text)


def _marks(text: str, code: str) -> Iterator[re.Match[str]]:
    """Yield the marks at which a sentence may end, in order."""
    if code != "el":
        return _END.finditer(text)
    both = [*_END.finditer(text), *_GREEK_QUESTION.finditer(text)]
    return iter(sorted(both, key=re.Match.start))


def _parts(
    text: str, start: int, match: re.Match[str], known: Abbreviations, small: bool
) -> bool:
    """Return whether the sentence that began at ``start`` ends with ``match``.

    ``small``: the text has no capitals, so its sentences begin without them.
    """
    opening = _OPENING.match(text, match.end())
    behind = opening.end() if opening else match.end()
    rest = text[behind : behind + _BEHIND]
    if match.lastgroup in ("glued", "tight"):
        return bool(rest) and not (match[0][-1] in "」』”" and rest[0] in "と他她")
    place = Place(
        so_far=text[max(start, match.start() - _BEFORE) : match.start()],
        mark=match["noted"] or match["mark"],
        close=match["close"] or "",
        rest=rest,
    )
    return (_begins(rest) or (small and rest[:1].islower())) and ends(place, known)


def _begins(rest: str) -> bool:
    """Return whether a sentence may begin with ``rest``."""
    first = rest[:1]
    if not first.islower():
        return first.isalnum() or (first in _SYMBOLS and rest[1:2].isalnum())
    return bool(_LOWER_START.match(rest))
