"""Whether a mark ends its sentence, told from the words before and behind it."""

import re
from dataclasses import dataclass

from loccit.sources.abbreviations import Abbreviations

# The word that a full stop ends, as far back as the longest abbreviation reaches.
_WORD = re.compile(r"[^\s(\[{“”\"‘’'«»„–—/]*$")
_LOOK_BACK = 24
_FIRST = re.compile(r"[^\W\d_](?![.\w])|[^\W_]{2,}\b(?!\.\w)")
_INITIAL = re.compile(r"[^\W\d_]\.")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
# Vowels are what an abbreviation drops first: Wm, Mfg, Hwy.
_CONTRACTED = re.compile(r"[A-Z][b-df-hj-np-tv-z]{1,4}")
_ROMAN = re.compile(r"[IVXLC]+\b")
_NUMBER_ALONE = re.compile(
    r"[•*\s-]*[(\[]?(?:\d{1,3}(?:\.\d{1,2})*|[A-Za-z]|[ivx]{1,4}|[IVX]{1,5})[)\]]?"
)
# "Vitamin D." ends a sentence, "Ada D." is a name that goes on.
_LETTERED = re.compile(
    r"(?:[Pp]lan|[Gg]roup|[Vv]itamin|[Cc]lass|[Gg]rade|[Hh]epatitis|[Tt]ype|War|"
    r"[Cc]ategory|[Aa]ppendix|[Aa]nnex|[Ee]xhibit|[Ss]chedule|[Tt]eam|[Oo]ption|"
    r"\b(?:and|than|do|did|am|was|should|as|will|would|can|could) (?=I))\s*[A-Z]$"
)
_TIME = ("a.m", "p.m")
_DAY_OR_ZONE = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:GMT|UTC|[ECMP][SD]?T|BST|CES?T|"
    r"[IJK]ST|MSK)\b|[A-Z]\w+ [Tt]ime\b"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.? \d"
)
# "At 5 a.m. Mr. Smith left" has only begun.
_SINCE_WHEN = re.compile(
    r"(?:At|By|From|Since|Until|Before|After|Around|About)\s[\w\s]{0,12}[\d:.]+\s?\w\.m"
)
_SHOUTED_NAME = re.compile(r"(?:Yahoo|Jeopardy|Yum|Guess|Panic)$")
_ASKED = re.compile(
    r"(?:(?:[A-Z][\w’'-]*\.?|of|de|van|von|al|the)\s+){1,6}"
    r"(?:said|says|asked|asks|wondered|wrote|cried|shouted|added|replied|tweeted)"
    r"\b(?! (?:for|that|to)\b)"
)


@dataclass(frozen=True, slots=True)
class Place:
    """A mark in a block: the sentence before it, what closes it, what follows."""

    so_far: str
    mark: str
    close: str
    rest: str

    @property
    def word(self) -> str:
        """The word that the mark ends."""
        found = _WORD.search(self.so_far[-_LOOK_BACK:])
        return found[0] if found else ""

    def begins(self, known: frozenset[str]) -> bool:
        """Return whether the first word that follows is ``known``."""
        first = _FIRST.match(self.rest)
        return first is not None and first[0] in known


def ends(place: Place, known: Abbreviations) -> bool:
    """Return whether the mark at ``place`` ends its sentence, seen from before."""
    if _NUMBER_ALONE.fullmatch(place.so_far) or place.so_far[-1:] in "([":
        return False
    if "!" in place.mark or "?" in place.mark:
        return _exclamation_ends(place, known)
    if place.mark != ".":
        spaced = place.so_far[-1:].isspace() and place.mark.count(".") < 4
        begins = place.begins(known.starters - {"I"})
        return not spaced or bool(place.close) or begins
    return _stop_ends(place, known)


def _exclamation_ends(place: Place, known: Abbreviations) -> bool:
    """Return whether "!" or "?" ends the sentence, or only words inside it."""
    if not place.word and not place.close:
        return True
    if _SHOUTED_NAME.search(place.word) or (")" in place.close and _aside(place)):
        return place.begins(known.starters)
    quoted = any(mark in place.close for mark in "”\"’'")
    if quoted and not place.begins(known.starters):
        return not _ASKED.match(place.rest)
    return True


def _aside(place: Place) -> bool:
    """Return whether the bracket that closes was opened inside the sentence."""
    before, _, _ = place.so_far.rpartition("(")
    return bool(before.strip())


def _stop_ends(place: Place, known: Abbreviations) -> bool:
    """Return whether a full stop ends the sentence, or only shortens its word."""
    word = place.word
    if word in known.never or (len(word) == 1 and _INITIAL.match(place.rest)):
        return False
    if _counts(word, place, known):
        return False
    if word.lower() in _TIME:
        begun = _SINCE_WHEN.fullmatch(place.so_far)
        return not (begun or _DAY_OR_ZONE.match(place.rest))
    if not _shortened(word, place, known):
        return True
    if any(mark in place.close for mark in '”"'):
        return True
    return place.begins(known.starters)


def _counts(word: str, place: Place, known: Abbreviations) -> bool:
    """Return whether the word goes with the number that follows: No. 5, Vol. II."""
    if place.rest[:1].isdigit():
        single = len(word) == 1 and word.isalpha()
        return single or word.lower() in known.counted or _shortened(word, place, known)
    return word.lower() in known.counted and bool(_ROMAN.match(place.rest))


def _shortened(word: str, place: Place, known: Abbreviations) -> bool:
    """Return whether the word is one that a sentence may go on after."""
    if len(word) == 1 and word.isupper():
        return not _LETTERED.search(place.so_far)
    if word in known.last:
        return False
    return (
        word in known.open
        or bool(_DOTTED.fullmatch(word))
        or bool(_CONTRACTED.fullmatch(word))
        or (known.ordinals and word.isdigit() and len(word) < 3)
    )
