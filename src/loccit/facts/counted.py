"""What a number counts: the noun phrase that follows it."""

import re

from loccit.facts.words import listed

_WORD = re.compile(
    r"[^\S\n]?\((?P<aside>[^()\n]{1,30})\)|[^\S\n](?P<word>[A-Za-z][\w’'/.-]*[\w]|[A-Za-z])"
)
_STOPS = frozenset(
    listed(
        "a about above across after against ago all along already also although "
        "among an and another any are around as at be because been before being "
        "below between both but by came can could did do does down during each "
        "ever every far fell for from gained gave given goes got grew had has "
        "have he her here him his how if in into is it its itself just last "
        "later left less like made may me might more most much must near next "
        "no nor not now off on once only onto or other our out over own per "
        "remain remained remains said says served she should since so some "
        "still such than that the their them then there these they this those "
        "through till to too took toward towards under until up upon us was we "
        "went were what when where which while who whom whose why will with "
        "within without would yet you lost won sent met kept held became began "
        "rose later earlier alone having being each respectively together"
    )
)
_PLURALS = frozenset(
    listed(
        "people men women children personnel police cattle sheep staff aircraft "
        "offspring headquarters troops militia livestock crew infantry cavalry "
        "folk youth"
    )
)
_NOT_PLURAL = re.compile(r"(?:ss|us|is|ous|ics)$|^(?:short|gas|bus|plus|is)$")


_OF = re.compile(
    r"[^\S\n]?[—–]?[^\S\n]?\bof(?P<the>[^\S\n](?:the|its|their|those|these|his|her|a|an))?"
    r"(?=[^\S\n]\w)"
)
_PARTICIPLE = re.compile(
    r"[^\S\n](?:others[^\S\n])?(?:killed|wounded|injured|dead|missing|arrested|detained"
    r"|displaced|homeless|infected|dying|captured)\b"
)
_HYPHEN = re.compile(r"[-‑]([a-z]+)")


def counted(
    text: str, at: int, *, measured: bool = False, single: bool = False
) -> str | None:
    """Return the words after ``at`` that say what is counted, as they stand there.

    ``measured``: a unit stands before ``at``, so that "of grain" names a substance;
    ``single``: the number is one. A phrase with no plural may be a verb ("30 left")
    and is left out.
    """
    if hyphen := _HYPHEN.match(text, at):
        return hyphen[1]
    if participle := _PARTICIPLE.match(text, at):
        return participle[0].strip()
    of = _OF.match(text, at)
    start = of.end() if of else at
    end, plural = _phrase(text, start)
    if end == start or not (of or plural or single):
        return None
    bare = of and of["the"] and not measured and not plural
    return text[of.start() if bare and of else start : end].strip(" ,-‑—–") or None


def _phrase(text: str, start: int) -> tuple[int, bool]:
    """Return where the noun phrase at ``start`` stops, and whether it is plural."""
    end = start
    plural = False
    for _ in range(8):
        match = _WORD.match(text, end)
        if not match or (plural and not match["aside"] and not _goes_on(match)):
            break
        word = match["word"] or ""
        if word.lower() == "of" and end > start:
            return (_phrase(text, match.end())[0] if plural else end), plural
        if word.lower() in _STOPS or (plural and match["aside"]):
            break
        if (
            word.endswith("ed")
            and word[-3:] != "eed"
            and end > start
            and _follows_verb(text, match.end())
        ):
            break
        end = match.end()
        plural = plural or is_plural(word)
    return end, plural


def _goes_on(match: re.Match[str]) -> bool:
    return (match["word"] or "").lower() == "of"


def _follows_verb(text: str, at: int) -> bool:
    """Return whether nothing follows that an adjective ending in "ed" could qualify."""
    match = _WORD.match(text, at)
    return not match or (match["word"] or "of").lower() in {*_STOPS, "of"}


def is_plural(word: str) -> bool:
    """Return whether ``word`` looks like a plural noun."""
    low = word.lower()
    if low in _PLURALS:
        return True
    return low.endswith("s") and len(low) > 3 and not _NOT_PLURAL.search(low)
