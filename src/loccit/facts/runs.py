"""Capitalised words in a row, without the titles and openers before a name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from loccit.facts.lexicon import given
from loccit.facts.lexicon.places import demonyms
from loccit.facts.lexicon.roles import HONORIFICS, MANLY, WOMANLY, is_role
from loccit.facts.words import listed

# Written after a name: "Ann Example KC".
_AFTER_NAME = frozenset(listed(
    "KC QC MP MEP MSP MBE OBE CBE KBE DBE PhD MD JD FRS KCB Jr Sr II III IV Esq RN"
))  # fmt: skip
_OF = re.compile(r"\b(?:for|of|and) $")
Gender = Literal["he", "she"]
_PARTICLES = "de|van|von|der|den|al|bin|ibn|la|le|di|da|du|dos|del|ter|ten|zu|el"
_CAPITAL = r"[A-ZÀ-ÖØ-ÞŁŚŠŽČĆŞİ][\w’'‑-]*"
# A stop that ends no sentence: after an initial or a title.
_STOP = (
    r"(?:(?<=\b[A-Z])|(?<=\b(?:Dr|Mr|Ms|Lt|St))|(?<=\b(?:Mrs|Col|Gen|Sen|Gov|Rep))"
    r"|(?<=\b(?:Prof|Capt)))\."
)
RUN = re.compile(
    rf"(?<![\w’'.@-]){_CAPITAL}(?:{_STOP})?"
    rf"(?:[^\S\n](?:(?:{_PARTICLES})[^\S\n]){{0,2}}{_CAPITAL}(?:{_STOP})?){{0,7}}"
)
# Capitals that only open a sentence.
OPENERS = frozenset(listed(
    "The A An In On At By For From To After Before If When While As Although Though "
    "Despite During Since Under Over Among Between Both What How Not Of Per Like "
    "Unlike Without Within Through Because They He She It We I You There But And Or "
    "Yet So Then That This These Those Its His Her Their Our My Your Who Which "
    "Where Why One Two Three Four Five Six Some Many Most Other Others Another Only "
    "Even Still Also Meanwhile However According Asked Last Next Earlier Later No "
    "Neither Nor All Each Every With Citing Writing Speaking Until Once Now Here "
    "Today Yesterday Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
    "January February March April May June July August September October November "
    "December Former Senior Deputy Acting First Second Third Not-so Said Says Told"
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words in a row; ``core`` is what follows titles and openers."""

    start: int
    end: int
    core: tuple[str, ...]
    lead: int
    titled: bool
    honorific: str
    gender: frozenset[Gender]
    owner: bool

    @staticmethod
    def of(match: re.Match[str]) -> "Run":
        bare = [w.rstrip(".") if len(w) > 2 else w for w in match[0].split()]
        core = [re.sub(r"[’']s?$", "", w) for w in bare]
        owner = bare[-1] != core[-1]
        titles = [
            i for i, w in enumerate(core)
            if w in HONORIFICS or is_role(w) or w in OPENERS or bare[i] != core[i]
            or (w in demonyms() and i + 1 < len(core))
        ]  # fmt: skip
        titles = [i for i in titles if i < len(core) - 1]
        skip = titles[-1] + 1 if titles else 0
        if core[-1] in OPENERS or core[-1] in HONORIFICS or is_role(core[-1]):
            return Run(match.start(), match.end(), (), 0, False, "", frozenset(), owner)
        after = _AFTER_NAME & {*core[-1:]} and len(core) - skip > 2
        core = core[:-1] if after else core
        if office := _office(match, core[skip:]):
            skip += office
        lead = len(match[0]) - len(" ".join(match[0].split()[skip:]))
        named = [core[i] for i in titles if core[i] not in OPENERS]
        honorific = next((w for w in reversed(named) if w in HONORIFICS), "")
        return Run(
            start=match.start(),
            end=match.end(),
            core=tuple(core[skip:]),
            lead=lead,
            titled=bool(honorific or office) or any(is_role(w) for w in named),
            honorific=next(
                (w for w in match[0].split()[:skip] if w.rstrip(".") == honorific), ""
            ),
            gender=_told(named),
            owner=owner,
        )


def _office(match: re.Match[str], core: Sequence[str]) -> int:
    """Return how many words are an office's: "(Minister for) Foreign Affairs Ann"."""
    before = match.string[max(0, match.start() - 5) : match.start()]
    if len(core) < 3 or core[0] in given.ALL or not _OF.search(before):
        return 0
    return next((i for i, w in enumerate(core[:-1]) if w in given.ALL), 0)


def _told(words: Sequence[str]) -> frozenset[Gender]:
    low = {w.casefold() for w in words} | set(words)
    told: set[Gender] = set()
    if low & WOMANLY:
        told.add("she")
    if low & MANLY:
        told.add("he")
    return frozenset(told)
