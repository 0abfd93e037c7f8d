"""Publications named as the origin of a statement."""

import re
from collections.abc import Iterator, Sequence

from loccit.facts.dates import dates as find_dates
from loccit.facts.words import sentence_at, sentences
from loccit.model import Date, Publication

_WORD = r"[A-Z][\w’'&]*(?:-[A-Z]\w+)*"
_TITLE = (
    rf"(?:[Tt]he[^\S\n])?{_WORD}(?:[^\S\n](?:(?:of|and|&|on|for|in|the|de|la|"
    rf"du|le|der|des)[^\S\n]){{0,2}}{_WORD}){{0,5}}"
)
_LEXICON = re.compile(
    r"\b(?:Times|Post|Journal|News|Herald|Guardian|Telegraph|Tribune|Diplomat|Economist"
    r"|Reuters|Bloomberg|AFP|Agence France-Presse|Associated Press|AP|BBC|CNN|NBC|"
    r"ABC|CBS|NPR|PBS|CNBC|Fox"
    r"|Al Jazeera|Xinhua|Yonhap|TASS|Tass|KCNA|Kyodo|Interfax|Ukrinform|RIA|DPA|EFE|"
    r"ANSA|PTI|Sky"
    r"|Review|Magazine|Gazette|Chronicle|Observer|Mirror|Independent|Politico|"
    r"POLITICO|Axios|Wired"
    r"|Weekly|Today|Globe|Courier|Spiegel|Monde|Figaro|Libération|Zeitung|Pravda|"
    r"Izvestia|Kommersant"
    r"|Meduza|País|Mundo|Stampa|Repubblica|Corriere|Haaretz|Nikkei|Asahi|Yomiuri|"
    r"Mainichi|Hankyoreh|Ilbo"
    r"|Newsweek|Time(?= [Mm]agazine)|Forbes|Fortune|Atlantic|New Yorker|Nature|"
    r"Science|Lancet|BMJ|JAMA"
    r"|Foreign (?:Affairs|Policy)|Conversation|Intercept|ProPublica|Bellingcat|"
    r"Janes|Jane’s|Register"
    r"|Quarterly|Bulletin|Gazeta|Daily|Sun|Standard|Examiner|Dispatch|Inquirer|"
    r"Sentinel|Scotsman"
    r"|Monitor|Radio|Television|TV|Newspaper|Agency France)\b"
)
_NEWSPAPER = (
    r"(?:magazine|newspaper|daily|weekly|journal|news[^\S\n](?:agency|site|"
    r"website|outlet)|newswire|website|broadcaster|tabloid|broadsheet)"
)
_WORK = (
    r"(?:reports?|articles?|interviews?|story|stories|pieces?|investigations?|"
    r"analys[ie]s|essays?"
    r"|stud(?:y|ies)|op-eds?|editorials?|dispatch(?:es)?|columns?|papers?|accounts?|"
    r"commentary|editions?)"
)
_SAYS = (
    r"(?:reports?|reported|says?|said|wrote|writes|revealed|reveals|published|"
    r"noted|notes|cited|quoted|disclosed|found|claimed|first[^\S\n]reported)"
)
_PATTERNS = (
    # A domain is a publication when it reports or is reported from.
    (re.compile(r"(?<![\w@./-])(?P<name>(?:[A-Za-z][\w-]*\.)+(?:org|com|net|news|"
        r"info|io|tv|co\.uk|eu|ua|ru|kr|jp|de|fr))\b(?!/)"), True),
    (re.compile(rf"\b{_WORK}[^\S\n](?:\w+[^\S\n])?(?:in|for|from|by|on|with)"
        rf"[^\S\n](?:(?:the|a|an)[^\S\n])?(?P<name>{_TITLE})"), False),
    (re.compile(rf"\b(?:published|printed|appeared|appearing|reported|carried|"
        rf"broadcast|quoted|cited|seen|reviewed|obtained|featured)"
        rf"[^\S\n](?:\w+[^\S\n])?(?:in|by|on)[^\S\n](?:the[^\S\n])"
        rf"?(?P<name>{_TITLE})"), False),
    (re.compile(rf"\b(?:[Aa]ccording[^\S\n]to|told|[Ii]nterview(?:ed)"
        rf"?[^\S\n](?:with|by)|[Ss]poke[^\S\n]to|[Ss]peaking[^\S\n]to|"
        rf"[Ww]riting[^\S\n](?:in|for)|[Qq]uoted[^\S\n]by)[^\S\n](?:the[^\S\n])"
        rf"?(?P<name>{_TITLE})"), False),
    (re.compile(rf"\b(?P<name>{_TITLE})[^\S\n](?:\w+ly[^\S\n]|also[^\S\n]|"
        rf"has[^\S\n]|had[^\S\n]|first[^\S\n])?{_SAYS}\b"), False),
    (re.compile(rf"\b(?P<name>{_WORD}(?:[^\S\n]{_WORD}){{0,3}}[^\S\n]{_NEWSPAPER})"
        rf"\b"), True),
    (re.compile(rf"\b{_NEWSPAPER}[^\S\n](?P<name>{_TITLE})"), False),
    (re.compile(rf"\bIn[^\S\n](?:a|an|the|its)[^\S\n](?:recent[^\S\n]|new[^\S\n])"
        rf"?(?P<name>{_TITLE})[^\S\n]{_WORK}"), False),
)  # fmt: skip
# "a report in The X": the capital of the article makes it a title.
_IN_THE = re.compile(
    rf"\b{_WORK}[^\S\n](?:\w+[^\S\n])?(?:in|for)"
    rf"[^\S\n](?P<name>The[^\S\n]{_WORD}(?:[^\S\n](?:of[^\S\n])?{_WORD}){{0,4}})"
)
_FAR, _NEAR = 140, 20
_LEADING = re.compile(
    r"^(?:In|On|At|According|But|And|Meanwhile|Yet|A|An|Some|U\.?S\.?)\s"
)
_ANAPHOR = re.compile(r"\bthe (?:publication|newspaper|paper|magazine|journal|"
    r"report|article|outlet|website|site|daily|weekly)\b", re.IGNORECASE)  # fmt: skip


def find(
    text: str, anchor: str | None = None, known: Sequence[Date] | None = None
) -> list[Publication]:
    """Return the publications that ``text`` names as an origin.

    Each has the date of its report where the sentence gives one; ``known`` are the
    dates of ``text`` when they are at hand.
    """
    told = find_dates(text, anchor) if known is None else known
    cut = sentences(text)
    return [_publication(text, a, b, told, cut) for a, b in _spans(text)]


def _spans(text: str) -> list[tuple[int, int]]:
    found = sorted(set(_named(text)), key=lambda span: (span[0], -span[1]))
    kept: list[tuple[int, int]] = []
    for span in found:
        if kept and span[0] < kept[-1][1]:
            continue
        kept.append(span)
    return kept


def _named(text: str) -> Iterator[tuple[int, int]]:
    for match in _IN_THE.finditer(text):
        yield match.span("name")
    for pattern, sure in _PATTERNS:
        for match in pattern.finditer(text):
            start, end = _trim(text, *match.span("name"))
            if start < end and (sure or _LEXICON.search(text, start, end + 9)):
                yield start, end


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Cut words that only open the sentence, and a small "the", off a title."""
    while lead := _LEADING.match(text[start:end]):
        start += len(lead[0])
    if text[start:end].startswith("the "):
        start += 4
    return start, end


def _publication(
    text: str,
    start: int,
    end: int,
    told: Sequence[Date],
    cut: Sequence[tuple[int, int]],
) -> Publication:
    first, last = sentence_at(cut, start)
    near = [d for d in told if d.kind == "calendar" and first <= d.start < last]
    words = text[start:end]
    return Publication(
        start=start, end=end, text=words, date=_date(start, end, near), names=words
    )


def _date(start: int, end: int, near: Sequence[Date]) -> str | None:
    """Return the date in the sentence that stands before the title, or right after."""
    before = [d.value for d in near if d.end <= start and start - d.end < _FAR]
    after = [d.value for d in near if 0 < d.start - end < _NEAR]
    return next(iter([*before[-1:], *after]), None)


def anaphor(sentence: str) -> bool:
    """Return whether the sentence speaks of a publication named before."""
    return bool(_ANAPHOR.search(sentence))
