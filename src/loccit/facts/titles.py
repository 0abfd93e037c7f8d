"""Capitalised names in running text, and what they can be the name of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from loccit.facts.lexicon import given, media
from loccit.facts.lexicon.bodies import BODY, HEARERS
from loccit.facts.lexicon.places import demonyms, is_place
from loccit.facts.lexicon.roles import HONORIFICS, is_role
from loccit.facts.lexicon.works import FIGURES
from loccit.facts.people import People
from loccit.facts.runs import OPENERS
from loccit.facts.words import listed

Kind = Literal["medium", "site", "body", "the", "unsure", "nobody"]
_WORD = r"(?:[A-ZÀ-ÖØ-Þ]|[a-z]{1,3}(?=[A-Z]))[\w’'&‑-]*(?<![-‑])"
_LINK = r"(?:of|for|and|&|on|in|the|de|la|du|le|der|des|del|della|und|y|et|to|without)"
_RUN = re.compile(
    rf"(?<![\w’'@.-])(?<![^\w]/){_WORD}(?:[^\S\n](?:{_LINK}[^\S\n]){{0,2}}{_WORD}){{0,7}}"
)
_SITE = re.compile(
    r"(?<![\w@./-])[A-Za-z][\w-]{0,40}(?:\.[A-Za-z][\w-]{0,40}){0,3}"
    r"\.(?:org|com|net|news|info|io|tv|co\.uk|eu|ua|ru|kr|jp|de|fr)\b(?!/)"
)
_DATED = frozenset(listed(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February "
    "March April May June July August September October November December Jan Feb "
    "Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
))  # fmt: skip
# Written in capitals, but nobody that could state anything.
_MEASURES = frozenset(listed(
    "GDP GNP CPI PPI PMI RPI PCE VAT PISA GCSE DNA RNA MRI CT HIV AIDS AI EV COVID "
    "Covid COVID-19 Covid-19 CO2 IT IPO ETF GPS PCR ICU LNG LGBT STEM UFO CCTV API "
    "ESG BMI IQ PDF SMS TV HR PR CEO CFO MP MPs PM Brexit Christmas Easter Ramadan "
    "Internet Q1 Q2 Q3 Q4 H1 H2 Omicron Delta English French German Latin Black "
    "White X ID"
))  # fmt: skip
_WORK = re.compile(FIGURES, re.IGNORECASE)
# A link after which a day, a place or a second name starts.
_LOOSE = frozenset(("on", "in", "to", "and", "for"))


@dataclass(frozen=True, slots=True)
class Title:
    """A capitalised name at ``start``–``end``; ``owner`` with "’s" after it.

    A ``brand`` is an acronym or has a capital inside; a ``common`` one is made of
    several words one of which the text also writes in small letters.
    """

    start: int
    end: int
    words: tuple[str, ...]
    kind: Kind
    owner: bool = False
    brand: bool = False
    common: bool = False


def titles(text: str, people: People) -> Iterator[Title]:
    """Yield the names of ``text`` that may be a publication's or a body's."""
    small = frozenset(re.findall(r"(?<!\w)[a-z]{4,}", text))
    for match in _SITE.finditer(text):
        yield Title(match.start(), match.end(), (match[0],), "site")
    for match in _RUN.finditer(text):
        for start, past in _parts(match):
            end = _before_person(text, start, past, people)
            title = _title(text, start, end, people, small)
            if title:
                yield title


def _before_person(text: str, start: int, end: int, people: People) -> int:
    """Return where the title ends that owns a person: "VOA’s Ann Example"."""
    first = next((p.start for p in people.within(start + 1, end)), end)
    owner = text[start:first].rstrip()
    titled = media.LEXICON.search(text[start:end])
    owns = owner.endswith(("’s", "'s")) and not titled
    return start + len(owner) if owns else end


def _parts(match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Yield the names in a run: "Reuters on Monday", "the IMF and the World Bank"."""
    words = list(re.finditer(r"\S+", match[0]))
    begun = 0
    for at in range(1, len(words)):
        if _parted([w[0] for w in words], at):
            yield _span(match, words[begun:at])
            begun = at + 1
    yield _span(match, words[begun:])


def _parted(words: list[str], at: int) -> bool:
    if words[at] not in _LOOSE or at + 1 >= len(words):
        return False
    after, before = words[at + 1], words[at - 1]
    if words[at] in {"and", "for"}:
        known = media.LEXICON.fullmatch(before) or before.isupper()
        return words[at] == "and" and (after == "the" or bool(known))
    left = " ".join(words[:at])
    loose = after in _DATED or is_place(after) or after == "the" or after in OPENERS
    return loose or media.LEXICON.search(left) is not None or words[at] == "to"


def _span(match: re.Match[str], words: list[re.Match[str]]) -> tuple[int, int]:
    if not words:
        return match.start(), match.start()
    return match.start() + words[0].start(), match.start() + words[-1].end()


def _title(
    text: str, start: int, end: int, people: People, small: frozenset[str]
) -> Title | None:
    """Return the title without words that only open the sentence or tell a day."""
    words = list(re.finditer(r"\S+", text[start:end]))
    named = text[max(0, start - 4) : start] == "the "
    while words and _opens(words[0][0], [w[0] for w in words]):
        if len(words) == 1 and named and media.LEXICON.fullmatch(words[0][0]):
            break
        words = words[1:]
    while words and (words[-1][0] in _DATED or words[-1][0].islower()):
        words = words[:-1]
    if not words:
        return None
    said = [w[0] for w in words]
    owned = re.search(r"[’']s?$", said[-1])
    owner = bool(owned) and not media.LEXICON.search(" ".join(said[-2:]))
    if owner and owned:
        said[-1] = said[-1][: owned.start()]
    first, last = start + words[0].start(), start + words[-1].end()
    last -= len(owned[0]) if owner and owned else 0
    kind = _kind(text, first, last, said, people)
    brand = _odd(said[0]) and said[0] not in HEARERS and not BODY & {*said}
    common = len(said) > 1 and any(word.casefold() in small for word in said)
    return Title(first, last, tuple(said), kind, owner, brand, common)


def _opens(word: str, words: list[str]) -> bool:
    if len(words) > 2 and words[1] == "of" and _WORK.fullmatch(word):
        return not media.LEXICON.search(" ".join(words))
    if word in {"The", "the"}:
        # "The Times": the capital of the article belongs to a medium's title.
        return len(words) < 2 or not media.LEXICON.search(" ".join(words))
    return (
        word in OPENERS
        or word in _DATED
        or word.islower()
        or (word in demonyms() and len(words) > 1)
    )


def _kind(text: str, start: int, end: int, words: list[str], people: People) -> Kind:
    whole = text[start:end]
    if media.LEXICON.search(whole + text[end : end + 14]) and (
        (found := media.LEXICON.search(text, start, min(len(text), end + 14)))
        and found.start() < end
    ):
        return "medium"
    if whole in demonyms() or is_place(whole) or whole in _MEASURES:
        return "nobody"
    if people.within(start, end) or words[0] in HONORIFICS or _office(words):
        return "nobody"
    if any(w in BODY for w in words) or _odd(words[0]):
        return "body"
    if _the(text, start) and not words[-1].endswith("ans"):
        return "the"
    if len(words) > 1 and words[0] in given.ALL:
        return "nobody"
    return "unsure"


def _office(words: list[str]) -> bool:
    """Return whether the words are what a person is: "Chief Executive"."""
    body = len(words) > 2 and words[-1] in BODY
    return is_role(words[-1]) and not body


def _odd(word: str) -> bool:
    """Return whether the word is an acronym or written with a capital inside."""
    inner = re.search(r"[a-z][A-Z]|[A-Z]{2}|&", word)
    return bool(inner) and not word.startswith(("Mc", "Mac", "O’", "O'", "De"))


def _the(text: str, start: int) -> bool:
    return text[max(0, start - 4) : start] in {"the ", "The "}
