"""The constructions that make a capitalised name the origin of a statement."""

import re

from loccit.facts import hearers
from loccit.facts.hearers import THE, pattern
from loccit.facts.lexicon.media import KINDS
from loccit.facts.lexicon.verbs import SAYS
from loccit.facts.lexicon.works import FIGURES, PAGES, STATEMENTS, WORK
from loccit.facts.titles import Title
from loccit.facts.words import listed

_MADE = (
    r"(?:compiled|collected|gathered|published|released|produced|issued|conducted"
    r"|commissioned|carried out|polled|surveyed|quoted|tracked|calculated|cited|seen"
    r"|reviewed|obtained|verified|reported|cited|analysed|analyzed|put out|estimated"
    r"|broadcast|carried)"
)
_WHEN = (
    r"(?:,? (?:on|in|last|this|earlier|late|today|yesterday|week|month|year|\w+day|\d+"
    r"|January|February|March|April|May|June|July|August|September|October|November"
    r"|December))*"
)
_ADDED = r"(?:[\w’'-]{2,14} ){0,2}"
# The last word of all that leads up to an origin: to look for it first is cheap.
# It and an article, or "according to the latest", are within so many letters.
_LEADS_UP = pattern(
    r"\b(?:in|for|from|by|on|with|of|to|at|told|citing|cited|quoting|via|recent)"
    rf" {THE}$",
    re.IGNORECASE,
)
_NEAR = 40
# What leads up to any body's name that is an origin there.
_ORIGIN = pattern(
    rf"\b(?:{FIGURES},? {_ADDED}(?:by|from)|(?:imagery|images|photos|footage) from"
    r"|(?:surveys?|polls?) for|by (?:economists|researchers|scientists|academics"
    r"|analysts|experts|a team|engineers|scholars|statisticians) (?:at|from)"
    rf"|{_MADE}(?: \w+ly)?{_WHEN} by|{FIGURES} of"
    r"|(?:filings?|submissions?|disclosures?) (?:made )?(?:with|to)"
    rf"|according to (?:\w+ ){{1,3}}?{STATEMENTS} (?:by|from|on)) {THE}$",
    re.IGNORECASE,
)
_ACCORDING = pattern(rf"\b(?:[Aa]ccording to|[Pp]er) {THE}(?:(?:new|recent|latest) )?$")
# What leads up to a medium.
_IN = pattern(
    rf"\b(?:{WORK} {_ADDED}(?:in|for|from|by|on|with|to)"
    r"|(?:published|printed|appeared|appearing|reported|carried|broadcast|posted"
    r"|described|featured|serialised|writing|wrote|written|columnist|correspondent|editor"
    r"|aired|reads?|quoted|say|said) (?:\w+ ){0,3}?(?:in|by|on|for|with|of|to)"
    r"|[Aa]ccording to|[Tt]old|[Ii]nterview(?:ed)? (?:with|by)"
    r"|[Ss]p(?:oke|eaking|oken) (?:to|on)|[Cc]it(?:ing|ed)(?: by)?|[Qq]uoting"
    r"|(?:reached|contacted|approached|asked|seen)(?: \w+){0,3} by|via|[Ii]n a"
    rf" recent) {THE}$",
    re.IGNORECASE,
)
_MEDIUM_WORK = pattern(rf" (?:[a-z][\w-]+ )?(?:{WORK}|{FIGURES})\b(?! (?:of|that))")
_ONE = pattern(r"\b(?:[Tt]he|[Aa]n?|[Tt]h(?:at|is)|[Ii]ts) $")
_CAPITAL_THE = pattern(
    rf"\b(?:told|interview with|spoke to|speaking to|writing in|{WORK} in) The $"
)
# Only who is asked speaks "in an interview with" somebody: a medium.
_INTERVIEW = pattern(rf"\b[Ii]n (?:an|his|her) (?:\w+ ){{0,2}}interview with {THE}$")
_REPORTED = pattern(r" (?:has |had |first |also )?reported\b")
_PUBLISHED = pattern(
    rf"\b(?:(?:published|appear(?:s|ed|ing)|{WORK}|printed|described)"
    rf" (?:\w+ ){{0,3}}?in) (?P<the>[Tt]he )?$"
)
_KIND_BEFORE = pattern(rf"\b{KINDS} (?:the |The )?$")
_KIND_AFTER = pattern(rf" {KINDS}\b|, (?:an?|the) (?:[\w’'-]+ ){{0,4}}?{KINDS}\b")
KIND_NEXT = pattern(rf" {KINDS}\b")
_OWN_WORK = pattern(
    r"(?: (?!of\b|for\b|and\b)[a-z][\w-]+)?(?: [A-Z]\w+)?"
    rf" (?:{FIGURES}|figure|{PAGES})\b"
)
_WORKS = pattern(
    rf" (?:working |policy |opinion |discussion |research"
    rf" |monthly |quarterly |annual )?(?P<work>{FIGURES})\b"
    r"(?P<after> \w+)?"
)
_LED = pattern(
    r"\b(?:[Aa]n?|[Tt]he|[Rr]ecent|[Nn]ew|[Ll]atest|[Ii]ts|[Aa]ccording to|by|in"
    r"|from|[12]\d{3}|[A-Z][a-z]+ay|January|February|March|April|June|July|August"
    r"|September|October|November|December|[a-z]+ly) $"
)
_SHOWS = frozenset(listed(
    "show shows showed suggest suggests suggested indicate indicates indicated put "
    "puts find finds found point points pointed reveal reveals revealed estimate "
    "estimates estimated say says said"
))  # fmt: skip
_TELLS = pattern(
    r"(?:(?:,| and| or) [A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3}){0,3}"
    r"(?:, (?:citing|quoting|which|who)[^,\n]{1,80},)? "
    r"(?:(?:has|had|have|also|first|later|then|\w+ly|once) ){0,2}"
    r"(?:was (?:the )?first to\b|(?P<verb>[a-z]+)\b)"
)
_STATES = SAYS | {"publishes", "published", "cited", "quoted", "ran", "carried"}
_SURNAMED = frozenset(listed("report reports review audit note notes"))
# As often a verb as a noun: "the IMF estimates that".
_VERBS = frozenset(listed(
    "counts count estimates estimate forecasts forecast polls surveys reports report "
    "notes note reviews models records studies audits projects ranks research"
))  # fmt: skip
_LED_BY = pattern(
    r"\b(?:according to|by|in|from|an?|per) (?:the |its )?$", re.IGNORECASE
)


def is_origin(title: Title, before: str, after: str) -> bool:
    """Return whether the words around ``title`` name it as an origin."""
    if title.kind == "nobody":
        return False
    if title.kind == "site" or _KIND_BEFORE.search(before) or _KIND_AFTER.match(after):
        return True
    medium = title.kind == "medium"
    near = before[-_NEAR:]
    led = _LEADS_UP.search(near)
    if medium and led and _IN.search(before):
        return True
    if medium and (_tells(after) or hearers.passed_on(before)):
        return True
    one = title.words[0] == "The" or _ONE.search(near)
    if medium and one and _MEDIUM_WORK.match(after):
        return True
    if hearers.told(title, before, after):
        return True
    if (led and _published(title, before)) or capital_the(title, before):
        return True
    if (led and _ORIGIN.search(before)) or _newspaper(title, before, after):
        return True
    # "According to a Left-leaning think tank" names nobody.
    alike = title.owner or re.search(r"\b[Aa]n?[^\S\n]$", near)
    if _ACCORDING.search(near) and not alike:
        return title.kind != "unsure" or len(title.words) == 1
    return _owns(title, before, after) or _survey(title, before, after)


def _newspaper(title: Title, before: str, after: str) -> bool:
    """Return whether an unknown title is a medium's by what it does."""
    if _INTERVIEW.search(before):
        return title.kind == "unsure" and len(title.words) > 1
    the = before.endswith("The ") and len(title.words) == 1 and title.kind == "the"
    return the and bool(_REPORTED.match(after))


def _tells(after: str) -> bool:
    said = _TELLS.match(after)
    return said is not None and (not said["verb"] or said["verb"] in _STATES)


def _published(title: Title, before: str) -> bool:
    """Return whether the name follows "published in" and can be a journal's."""
    said = _PUBLISHED.search(before)
    return said is not None and (
        title.kind == "medium"
        or (title.kind == "unsure" and len(title.words) > 1)
        or (said["the"] or "").startswith("The")
    )


def capital_the(title: Title, before: str) -> bool:
    """Return whether "told The Lookout" or the like makes a title of the name."""
    the = title.kind != "nobody" and before[-4:-1] == "The"
    return the and bool(_CAPITAL_THE.search(before))


def _owns(title: Title, before: str, after: str) -> bool:
    """Return whether it is the origin in "the World Bank’s June report says"."""
    if not title.owner or (title.kind == "unsure" and len(title.words) > 1):
        return False
    return bool(_OWN_WORK.match(after[2:] if after[:1] in "’'" else after))


def _survey(title: Title, before: str, after: str) -> bool:
    """Return whether it is the origin in "an AAA survey", "Kpler data show"."""
    work = _WORKS.match(after)
    if not work or title.owner:
        return False
    word = work["work"]
    shown = (work["after"] or "").strip() in _SHOWS
    sure = title.kind in {"medium", "body"} or len(title.words) > 1
    # A sentence may start with any word: "Satellite data show".
    if not sure and not re.search(r"[\w,] $", before):
        return False
    if word in _SURNAMED and not sure:
        return False
    led = _LED_BY if word in _VERBS else _LED
    return shown or bool(led.search(before))
