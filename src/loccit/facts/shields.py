"""Figures that count nothing: designators, references, numbers of telephones."""

import re

_LEADS = (
    r"[Pp]ages?|pp?\.|[Pp]ara(?:graph|s|graphs)?\.?|¶+|§+|[Ss]ections?|[Ss]ec\.|"
    r"[Cc]hapters?|[Cc]h\.|[Aa]rticles?|[Aa]rt\.|[Tt]ables?|[Ff]igures?|[Ff]igs?\.|"
    r"[Aa]nnex(?:es)?|[Aa]ppendix|[Ff]ootnotes?|[Nn]otes?|[Vv]ersions?|[Vv]\.?|"
    r"[Vv]olumes?|[Vv]ol\.|[Ii]ssues?|[Ii]tems?|[Rr]ows?|[Cc]olumns?|[Pp]hases?|"
    r"[Ll]evels?|[Tt]iers?|[Cc]ategor(?:y|ies)|[Rr]ooms?|[Nn]os?\.|№|#|"
    r"Clauses?|Resolutions?|Regulations?|Directives?|Decrees?|Orders?|Laws?|Acts?|"
    r"Bills?|"
    r"Propositions?|Titles?|Protocols?|Amendments?|Types?|Models?|Mark|Mk\.?|Blocks?|"
    r"Stages?|[Uu]nit|Units|Bureaus?|Offices?|Routes?|Highways?|Interstates?|Flights?|"
    r"Class|Grades?|"
    r"Groups?|Divisions?|Brigades?|Regiments?|Battalions?|Squadrons?|Channels?|Lines?|"
    r"Steps?|Rules?|Lots?|Piers?|Gates?|Terminals?|Platforms?|Districts?|Wards?|Zones?|"
    r"Areas?|Sites?|Camps?|Cases?|Dockets?|Exhibits?|Scenarios?|Options?|Schedules?|"
    r"Parts?|Agenda|Vision|Horizon|Windows|Formula|Boeing|Airbus|Falcon|Soyuz|Apollo|"
    r"Antonov|Ilyushin|Sputnik|Project|Operation|Plant|Factory|Building|[Rr]eactor"
)
_SHIELDS = (
    # Web addresses, mail addresses, file names.
    r"(?:https?://|www\.|doi:)\S+|\b[\w.+-]{1,64}@[\w.-]{1,120}\.\w+|\b10\.\d{4,9}/\S+",
    # Letters and figures grown together: Tu-154, KN-23, F-16, H5N1, CO2, 5G, 4x4.
    r"\b(?=[\w‑/-]{0,24}\d)[A-Z][A-Za-z]{0,20}[-–‑]?\d+\w*(?:[-–‑/.][A-Z0-9]\w*)"
    r"*(?:\s?\([^)\n]{1,30}\))?",
    r"\b[a-z]{1,3}\d\w*|\b[A-Z][A-Za-z]+-\d\w*",
    r"\b\d+[A-Z](?![A-Za-z])\d*(?=\b)(?<!\d[MBKTWV])|\b\d+x\d+\b",
    r"\b\d+[A-Z]\d+\w*",
    # Roman or lettered series of articles and the like.
    rf"(?<![\w.])(?:{_LEADS})[^\S\n]?\(?\d[\d.]*(?![\d.]*,?\d)(?:\(\w\))?"
    r"(?:[^\S\n]?(?:[-–—,/]|and|to|or)[^\S\n]?\(?\d[\d.]*(?![\d,]*[^\S\n]?(?:%|per|"
    r"[mb]illion))"
    r")*",
    # Ordinals.
    r"\b\d[\d,]{0,14}(?:st|nd|rd|th)\b(?:[-‑](?:largest|biggest|highest|century))?",
    # Telephone numbers, ratios, scores, fractions as labels (24/7, 9/11), versions.
    r"\+\d[\d\s()-]{6,}\d|\(\d{3,5}\)\s?\d{3,4}[\s-]\d{3,4}|\b\d{3}-\d{3}-\d{4}\b",
    r"\b0\d{2,4}[ -]\d{3,4}(?:[ -]\d{3,4})?\b|\b\d+:\d+(?::\d+)?\b",
    r"\b\d+/\d+(?:/\d+)?\b|\b\d+\.\d+\.\d+[\w.]*",
    r"\b\d{1,3}(?:\.\d+)?°(?:\s?\d+[′’'])?(?:\s?\d+[″”\"])?\s?[NSEW]\b|\bISBN[-\d: ]+",
    # List markers and footnote signs.
    r"(?m:^)[^\S\n]*\d{1,3}[.)](?=\s)|\[\d{1,3}\]|\(\d{1,2}\)(?=\s[a-z])",
    # Ages given after a name.
    r"(?<=[a-z]), \d{1,2}, |(?<=[a-z]) \(\d{2}\)",
    # Names built on numbers.
    r"\b(?:[GP]-?(?:5|7|8|20|77)|Group of (?:Seven|Twenty|77)|Big (?:Three|Four|Five)"
    r"|World Wars? (?:One|Two)|(?:Five|Nine|Fourteen) Eyes|Fortune 500|FTSE 100"
    r"|S&P 500|Nikkei 225|Stoxx 600|Air Force One)\b",
)
_IDIOMS = (
    r"\b(?:one of|one[-‑](?:time|off|sided|way|size|to[-‑]one|on[-‑]one|stop|man)"
    r"|(?:two|three|four)[-‑](?:way|sided|fold|pronged|tier|dimensional|star|part|"
    r"track|front|faced|thirds?(?= majority))"
    r"|five[-‑]star|one another|one day|no one|any ?one|every ?one|some ?one"
    r"|one by one|two by two|day one|square one|number one|zero[-‑](?:sum|tolerance|"
    r"day)"
    r"|(?:these|those|the|which|other) (?:one|two)(?! (?:and|thirds?|dozen|hundred|"
    r"thousand|[mb]illion|per ?cent|%)\b)|(?:which|each|every|the|this|that|another)"
    r" one"
    r"|one (?:or|way or) (?:more|another|the other)|on (?:the )?one (?:hand|side)"
    r"|(?:all|either) (?:two)|in two(?= minds)|at sixes and sevens"
    r"|one in(?! (?:two|three|four|five|six|seven|eight|nine|ten|\d))"
    r"|second[-‑ ]to[-‑ ]none|nine[-‑]to[-‑]five|catch[-‑ ]22|at one point|at one time"
    r"|thanks a million|one million per ?cent|(?:one|two) things?)\b"
)
_SHIELD = [re.compile(pattern) for pattern in _SHIELDS]
_IDIOM = re.compile(_IDIOMS, re.IGNORECASE)


def shields(text: str) -> list[tuple[int, int]]:
    """Return the spans of ``text`` whose figures state no quantity, in order."""
    found = [m.span() for pattern in _SHIELD for m in pattern.finditer(text)]
    found += [match.span() for match in _IDIOM.finditer(text)]
    return sorted(span for span in found if span[0] < span[1])
