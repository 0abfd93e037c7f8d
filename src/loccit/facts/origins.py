"""The constructions that make a capitalised name the origin of a statement."""

import re

from loccit.facts.lexicon.media import KINDS
from loccit.facts.lexicon.verbs import SAYS
from loccit.facts.titles import Title
from loccit.facts.words import listed

_WORK = (
    r"(?:reports?|articles?|interviews?|story|stories|pieces?|investigations?|analys[ie]s"
    r"|essays?|stud(?:y|ies)|op-eds?|editorials?|dispatch(?:es)?|columns?|papers?"
    r"|accounts?|commentary|editions?|letters?|reviews?|research|preprints?|e-?mails?"
    r"|leaders?|blogs?|posts?|profiles?|obituar(?:y|ies)|cartoon|trials?|results)"
)
_FIGURES = (
    r"(?:data|figures|numbers|statistics|estimates?|calculations?|polls?|polling|surveys?"
    r"|census|index|indices|forecasts?|projections?|model(?:l?ing|s)?|rankings?|tall(?:y|"
    r"ies)|counts?|analys[ie]s|stud(?:y|ies)|reports?|papers?|notes?|research|audits?"
    r"|reviews?|briefings?|assessments?|barometers?|scorecards?|measurements|records"
    r"|readings)"
)
_MADE = (
    r"(?:compiled|collected|gathered|published|released|produced|issued|conducted"
    r"|commissioned|carried out|polled|surveyed|quoted|tracked|calculated|cited|seen"
    r"|reviewed|obtained|verified|reported|cited|analysed|analyzed|put out|estimated"
    r"|broadcast|carried)"
)
_THE = r"(?:(?:the|a|an|its|their|The)[^\S\n])?"
_ADDED = r"(?:[\w’'-]{2,14}[^\S\n]){0,2}"
# What leads up to any body's name that is an origin there.
_ORIGIN = re.compile(
    rf"\b(?:{_FIGURES}[^\S\n]{_ADDED}(?:by|from)|(?:imagery|images|photos|footage)[^\S\n]from|(?:surveys?|polls?)[^\S\n]for|{_MADE}(?:[^\S\n]\w+ly)?[^\S\n]by"
    rf"|{_FIGURES}[^\S\n]of)[^\S\n]{_THE}$",
    re.IGNORECASE,
)
_ACCORDING = re.compile(
    rf"\b(?:[Aa]ccording[^\S\n]to|[Pp]er)[^\S\n]{_THE}(?:(?:new|recent|latest)[^\S\n])?$"
)
# What leads up to a medium.
_IN = re.compile(
    rf"\b(?:{_WORK}[^\S\n]{_ADDED}(?:in|for|from|by|on|with|to)"
    r"|(?:published|printed|appeared|appearing|reported|carried|broadcast|posted"
    r"|described|featured|serialised|writing|wrote|written|columnist|correspondent|editor"
    r"|aired|reads?|quoted|say|said)[^\S\n](?:\w+[^\S\n]){0,3}?(?:in|by|on|for|with|of|to)"
    r"|[Aa]ccording[^\S\n]to|[Tt]old|[Ii]nterview(?:ed)?[^\S\n](?:with|by)"
    r"|[Ss]p(?:oke|eaking|oken)[^\S\n](?:to|on)|[Cc]it(?:ing|ed)(?:[^\S\n]by)?|[Qq]uoting"
    r"|(?:reached|contacted|approached|asked|seen)[^\S\n]by|via|[Ii]n[^\S\n]a"
    rf"[^\S\n]recent)[^\S\n]{_THE}$",
    re.IGNORECASE,
)
_CAPITAL_THE = re.compile(
    rf"\b(?:told|interview with|spoke to|speaking to|writing in|{_WORK} in) The $"
)
_PUBLISHED = re.compile(
    rf"\b(?:(?:published|appear(?:s|ed|ing)|{_WORK}|printed|described)"
    rf"[^\S\n](?:\w+[^\S\n]){{0,3}}?in)[^\S\n](?P<the>[Tt]he[^\S\n])?$"
)
_KIND_BEFORE = re.compile(rf"\b{KINDS}[^\S\n](?:the[^\S\n]|The[^\S\n])?$")
_KIND_AFTER = re.compile(
    rf"[^\S\n]{KINDS}\b|,[^\S\n](?:an?|the)[^\S\n](?:[\w’'-]+[^\S\n]){{0,4}}?{KINDS}\b"
)
KIND_NEXT = re.compile(rf"[^\S\n]{KINDS}\b")
_OWN_WORK = re.compile(
    rf"(?:[^\S\n](?!of\b|for\b|and\b)[a-z][\w-]+)?(?:[^\S\n][A-Z]\w+)?[^\S\n](?:{_FIGURES}|figure)\b"
)
_WORKS = re.compile(
    rf"[^\S\n](?:working[^\S\n]|policy[^\S\n]|opinion[^\S\n]|discussion[^\S\n]|research"
    rf"[^\S\n]|monthly[^\S\n]|quarterly[^\S\n]|annual[^\S\n])?(?P<work>{_FIGURES})\b"
    r"(?P<after>[^\S\n]\w+)?"
)
_LED = re.compile(
    r"\b(?:[Aa]n?|[Tt]he|[Rr]ecent|[Nn]ew|[Ll]atest|[Ii]ts|[Aa]ccording[^\S\n]to|by|in"
    r"|from|[12]\d{3}|[A-Z][a-z]+ay|January|February|March|April|June|July|August"
    r"|September|October|November|December|[a-z]+ly)[^\S\n]$"
)
_SHOWS = frozenset(listed(
    "show shows showed suggest suggests suggested indicate indicates indicated put "
    "puts find finds found point points pointed reveal reveals revealed estimate "
    "estimates estimated say says said"
))  # fmt: skip
_TELLS = re.compile(
    r"(?:(?:,| and| or) [A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3}){0,3}"
    r"(?:,[^\S\n](?:citing|quoting|which|who)[^,\n]{1,80},)?[^\S\n]"
    r"(?:(?:has|had|have|also|first|later|then|\w+ly|once)[^\S\n]){0,2}"
    r"(?:was (?:the )?first to\b|(?P<verb>[a-z]+)\b)"
)
_STATES = SAYS | {"publishes", "published", "cited", "quoted", "ran", "carried"}
_SURNAMED = frozenset(("report", "reports", "review", "audit", "note", "notes", "work"))


def is_origin(title: Title, before: str, after: str) -> bool:
    """Return whether the words around ``title`` name it as an origin."""
    if title.kind == "nobody":
        return False
    if title.kind == "site" or _KIND_BEFORE.search(before) or _KIND_AFTER.match(after):
        return True
    medium = title.kind == "medium"
    if medium and (_IN.search(before) or _tells(after)):
        return True
    if _published(title, before) or capital_the(title, before):
        return True
    if _ORIGIN.search(before):
        return True
    if _ACCORDING.search(before) and not title.owner:
        return title.kind != "unsure" or len(title.words) == 1
    return _owns(title, before, after) or _survey(title, before, after)


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
    return title.kind != "nobody" and bool(_CAPITAL_THE.search(before))


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
    shown = (work["after"] or "").strip() in _SHOWS
    sure = title.kind in {"medium", "body"} or len(title.words) > 1
    if not sure and not re.search(r"[\w,] $", before):
        return False
    if work["work"] in _SURNAMED and not sure:
        return False
    return shown or (
        bool(_LED.search(before)) and work["work"] not in {"work", "count"}
    )
