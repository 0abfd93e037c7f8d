"""What of a sentence may be shown: all of it, or a part that keeps its sense.

A source allows so many words a passage. A longer sentence is cut behind its main
clause, where what is left away says more of a thing and takes nothing back.
"""

import re
from collections.abc import Iterator

from loccit.briefing.automatic.alone import balanced
from loccit.model import Facts, Sentence, Source
from loccit.sources.passages.shown import passage_limit
from loccit.tables.happenings import is_saying, is_verb

Span = tuple[int, int]

SHORTEST, LONGEST = 8, 60
# "LONDON, 3 May (Wire) — The": where and when an agency's story was sent.
_DATELINE = re.compile(
    r"[A-Z][A-Z’'. -]{2,40}(?:,[^()]{0,40}?)?(?:\s?\([^()]{2,40}\))?\s?(?:—|–|--|-)\s"
    r"(?=[A-Z“\"])"
)
# Before these a clause begins that adds to a main clause.
_ADDS = re.compile(
    r"(?:,\s(?=(?:which|where|who|whose|including|such as|(?!according|being|"
    r"assuming|depending|barring)[a-z]{3,}ing)\b)|;\s|\s[–—]\s|—)"
)
_AFTER_COMMA = re.compile(r",\s+(\w+)")
# What would be missed: a negation, condition, contrast or doubt, and who says it.
_MISSED = re.compile(
    r"n[’']t\b|\b(?:not|no|never|none|nor|nobody|nothing|neither|without|unless|except\w*|"
    r"if|provided|but|however|although|though|despite|yet|only|may|might|could|would|"
    r"should|likely|unlikely|possibly|perhaps|probably|reportedly|allegedly|apparently|"
    r"supposedly|according|officials?|sources?|analysts?)\b",
    re.IGNORECASE,
)


def excerpt(source: Source, facts: Facts, sentence: Sentence) -> Span | None:
    """Return the part of ``sentence`` to show, within its source's limit.

    None where it cannot be shown: it is too long and no part of it stands alone, it
    cuts a quotation, a bracket stays open.
    """
    start, end = sentence.start, sentence.end
    line = _DATELINE.match(source.text[start:end])
    start += line.end() if line else 0
    limit = min(LONGEST, passage_limit(source.record))
    for stop in (end, *_ends(source.text, start, end)):
        text = source.text[start:stop]
        if words(text) <= limit and balanced(text) and not cuts(facts, start, stop):
            return start, stop
    return None


def _ends(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where the sentence may be cut, the latest first."""
    joints = list(_ADDS.finditer(text, start, end))
    for joint in reversed(joints):
        kept, rest = text[start : joint.start()], text[joint.end() : end]
        if _MISSED.search(rest) or any(is_saying(w.lower()) for w in rest.split()):
            return
        if words(kept) >= SHORTEST and _is_main(kept, rest):
            yield joint.start()


def _is_main(kept: str, rest: str) -> bool:
    """Return whether a main clause stands in ``kept``, and none of it in ``rest``.

    "The board, which runs the locks, resigned" goes on behind the second comma.
    """
    beyond = _AFTER_COMMA.findall(rest)
    if any(is_verb(word) or is_saying(word) for word in beyond):
        return False
    verbs = (is_verb(word) or is_saying(word) for word in kept.lower().split())
    return not beyond or any(verbs)


def words(text: str) -> int:
    """Return about how many words ``text`` has, in scripts without spaces too."""
    return max(len(text.split()), len(text) // 12)


def cuts(facts: Facts, start: int, end: int) -> bool:
    """Return whether ``start``–``end`` cuts a quotation that goes on beyond it."""
    return any(
        q.start < end and start < q.end and not (start <= q.start and q.end <= end)
        for q in facts.quotations
    )
