"""Numbers that lead to a place: pages, laws, telephones, addresses, web sites."""

# What begins so is tried at the figures of a text only.
FIGURE = r"\b(?=\d)"
_LEADS = (
    r"[Pp]ages?|pp?\.|[Pp]ara(?:graph|s|graphs)?\.?|¶+|§+|[Ss]ections?|[Ss]ec\.|[Ss]s?\.|"
    r"[Cc]hapters?|[Cc]h\.|[Aa]rticles?|[Aa]rts?\.|[Tt]ables?|[Ff]igures?|[Ff]igs?\.|"
    r"[Aa]nnex(?:es)?|[Aa]ppendix|[Ff]ootnotes?|[Nn]otes?|[Vv]ersions?|[Vv]\.?|"
    r"[Vv]olumes?|[Vv]ol\.|[Ii]ssues?|[Ii]tems?|[Rr]ows?|[Cc]olumns?|[Cc]l(?:ause)?s?\.?|"
    r"Clauses?|Resolutions?|Regulations?|Directives?|Decrees?|Orders?|Laws?|Acts?|Bills?|"
    r"Propositions?|Titles?|Amendments?|Cases?|Dockets?|Exhibits?|[Bb]ox(?:es)?|[Ll]ines"
    r"|Recommendations?|Paragraphs?|Lemma|Theorem|Equations?|Eqs?\.|Chart"
)
_NUMBER = r"\d[\d.]*(?![\d.]*,?\d)(?:\(\w+\))*"
_NEXT = (
    r"(?:[^\S\n]?(?:[-–—,/]|and|to|or)[^\S\n]?\(?\d[\d.]*(?:\(\w+\))*"
    r"(?![\d,]*[^\S\n]?(?:%|per|[mb]illion|[mb]n\b)))*"
)
_STREETS = (
    r"Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Square|Boulevard|Blvd|Place|Way|Court|"
    r"Terrace|Crescent|Quay|Row|Gardens"
)

WEB = (
    r"(?:https?://|www\.|doi:)\S+|\b[\w.+-]{1,64}@[\w.-]{1,120}\.\w+|\b10\.\d{4,9}/\S+",
    r"(?<!\w)[@#]\w*\d\w*",
    r"(?<![\w:])(?:[0-9a-fA-F]{1,4}:){3,7}[0-9a-fA-F:]{1,4}(?![\w:])",
    r"\b\d{1,3}(?:\.\d{1,3}){3}(?:/\d{1,2})?\b",
)
PLACES = (
    rf"(?<![\w.])(?:{_LEADS})[^\S\n]?\(?{_NUMBER}{_NEXT}",
    # List markers and footnote signs.
    r"(?m:^)[^\S\n]*\d{1,3}[.)](?=\s)|\[\d{1,3}\]|\(\d{1,2}\)(?=\s[a-z])",
    FIGURE + r"\d{1,3}(?:\.\d+)?°(?:\s?\d+[′’'])?(?:\s?\d+[″”\"])?\s?[NSEW]\b",
)
CITATIONS = (
    # Laws and judgments: 95/46/EC, C-311/18, 42 U.S.C. § 1983, [2019] UKSC 41.
    r"(?=[\d(\[HSPLDCN])(?:\b\d+/\d+/[A-Z]{2,4}\b|\((?:EU|EC|EEC)\)[^\S\n](?:No[^\S\n])?\d+/\d+"
    r"|\b\d{1,4}[^\S\n](?:U\.?S\.?C?\.?|F\.(?:2d|3d|4th)?|S\.[^\S\n]?Ct\.|C\.?F\.?R\.?"
    r"|CLR|AC|QB|WLR|All[^\S\n]ER|ALR|SCR|AIR)[^\S\n](?:§+[^\S\n]?)?\d[\d.()a-z-]*"
    r"|[\[(]\d{4}[\])][^\S\n](?:\d+[^\S\n])?[A-Z][A-Za-z]{1,7}(?:[^\S\n](?:Civ|Crim))?"
    r"[^\S\n]\d+|\b(?:H\.R\.|S\.|Pub\.[^\S\n]L\.)[^\S\n]?\d[\d-]*"
    r"|\b(?:Law|Docket|Case|No\.)[^\S\n](?:No\.?[^\S\n])?\d+[-–]\d+\b)",
)
TELEPHONES = (
    r"\+\d[\d\s()-]{6,}\d|\(\d{3,5}\)\s?\d{3,4}[\s-]\d{3,4}",
    rf"{FIGURE}(?:(?:1-)?\d{{3}}-\d{{3}}-\d{{4}}\b|1[-‑]8\d\d[-‑][\dA-Z][\dA-Z-]{{5,9}}\b)",
    r"(?<!\d[ \u00a0\u2009\u202f])\b0\d{2,4}[ -]\d{3,4}(?:[ -]\d{3,4})?\b",
    rf"{FIGURE}(?:1800|1300|0800|0300)[^\S\n]\d{{3}}[^\S\n]\d{{3,4}}\b",
    r"\b(?:dial|call|phone|ring|text)[^\S\n]"
    r"(?:999|911|112|111|000|\d{3}(?= (?:for|if|or|to|and)\b|[.,;]))",
    rf"{FIGURE}911[^\S\n]calls?\b",
)
ADDRESSES = (
    rf"{FIGURE}\d{{1,5}}[A-Z]?[^\S\n](?:[A-Z][a-z’]+[^\S\n]){{1,3}}(?:{_STREETS})\b",
    r"\b[A-Z]{1,2}\d[A-Z\d]?[^\S\n]\d[A-Z]{2}\b|\b[A-Z]{2}[^\S\n]\d{5}(?:-\d{4})?\b",
    r"\bP\.?O\.?[^\S\n]Box[^\S\n]\d+",
)
SERIALS = (
    r"\bISBN[-\d:X ]+|\bISSN[-\d:X ]+",
    rf"{FIGURE}\d+(?:[-‑–]\d+){{2,}}\b",
    rf"{FIGURE}\d+\.\d+\.\d+[\w.]*",
    # No count begins with a nought.
    r"(?<![\w.,:/$€£’'])(?<!\d[ \u00a0\u2009\u202f])0\d+\b(?![.,:/]\d)",
)
