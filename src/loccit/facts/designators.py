"""Numbers that are part of a name: Tu-154, iPhone 15, the G20, type 2 diabetes."""

from loccit.facts.currencies import CODES, RAND
from loccit.facts.references import FIGURE
from loccit.facts.words import listed

_LEADS = (
    r"[Pp]hases?|[Ll]evels?|[Tt]iers?|[Cc]ategor(?:y|ies)|[Rr]ooms?|[Nn]os?\.|No|№|#|"
    r"Number|number(?=[^\S\n]\d{1,2}(?![\d,-]))|Protocols?|[Tt]ypes?|[Mm]odels?|Mark|Mk\.?|Blocks?|[Ss]tages?|[Uu]nit|"
    r"Units|Bureaus?|Offices?|[Rr]outes?|Highways?|Interstates?|[Ff]lights?|Class|"
    r"[Gg]rades?|Group|Groups|Divisions?|Brigades?|Regiments?|Battalions?|"
    r"Squadrons?|[Cc]hannels?|Line|Lines|Steps?|[Rr]ules?|Lots?|Piers?|"
    r"[Gg]ates?|[Tt]erminals?|Platforms?|Districts?|Wards?|Zones?|Areas?|Sites?|"
    r"Camps?|Scenarios?|Options?|Schedules?|Parts?|Agenda|Vision|Horizon|Plant|"
    r"Factory|Building|[Rr]eactor|Project|Operation|Week|Day|Year|Round|Game|"
    r"Season|Episode|Stage|Lap|Pool|Bus|Train|Seed|Workstream|"
    r"Sol|Pillar|Goal|SDG|Basel|Form|Runway|Lane|Bed|Cell|Bay|Hole"
)
_PRODUCTS = (
    r"Windows|Formula|Boeing|Airbus|Falcon|Soyuz|Apollo|Antonov|Ilyushin|Sputnik|iPhones?|"
    r"iPads?|iOS|macOS|Android|Galaxy|Pixel|PlayStation|Xbox|Artemis|Voyager|Pioneer|"
    r"Sentinel|Landsat|Starship|Ariane|Atlas|Delta|Vega|Shenzhou|Tiangong|Progress|Crew|"
    r"Expedition|Luna|Merlin|Raptor|Tesla Model|Airbus A|Embraer|Gulfstream|Cessna|"
    r"Bombardier|Fukushima|Chernobyl|Hinkley|Flamanville|Vogtle|Bell|Euro|Expo|"
    r"Eurostoxx|Stoxx|Nasdaq|CSI|Topix|STOXX|Russell|Nikkei|FTSE|S&P|CAC|DAX|TSX|ASX|"
    r"Dow|MSCI|Ibex|Nifty|BSE|KOSPI"
)
_NUMBER = r"\d[\d.]*(?![\d.]*,?\d)(?:\(\w+\))*"
_NEXT = (
    r"(?:[^\S\n]?(?:[-–—,/]|and|to|or)[^\S\n]?\(?\d[\d.]*"
    r"(?![\d,]*[^\S\n]?(?:%|per|[mb]illion)))*"
)
_UPPER_GROWN = (
    rf"\b(?=[A-Z])(?!(?:{'|'.join(CODES)}|RM|Rs)\d|{RAND})"
    r"(?=[\w‑/-]{0,24}\d)[A-Z][A-Za-z]{0,20}[-–‑]?\d+\w*(?:[-–‑/.][A-Z0-9]\w*)"
    r"*(?:\s?\([^)\n]{1,30}\))?"
)

_WARM = listed(
    "minus above below around about reached hit temperature·of temperatures·of "
    "warming·of warming·to highs·of lows·of"
)
# "Minus 4C" is a temperature; "room 4C" is a room.
_WARMTH = (
    "(?:"
    + "|".join(rf"(?<=\b(?i:{lead.replace('·', ' ')}) )" for lead in _WARM)
    + r"|(?<=[\s(][-−]))(?:\d{1,2}|1\d\d)[CF]\b"
)

DESIGNATORS = (
    # Letters and figures grown together: Tu-154, KN-23, F-16, H5N1, CO2, 5G, 4x4.
    _UPPER_GROWN,
    r"\b[a-z]{1,3}\d\w*|\b[A-Z][A-Za-z]+-\d\w*",
    rf"{FIGURE}(?:(?!{_WARMTH})\d+[A-Z](?![A-Za-z])\d*(?=\b)(?<!\d[MBKTWV])|\d+x\d+\b)",
    FIGURE + r"(?:\d+[A-Z]\d+\w*|\d{1,2}-[A-Z](?![a-z\w]))",
    # Registers: IMO 9321483. Money has a code of its own.
    rf"\b(?=[A-Z]{{2,5}}[^\S\n]\d)(?!(?:{'|'.join(CODES)})\b)[A-Z]{{2,5}}[^\S\n]\d{{5,}}\b(?![.,]\d)",
    # Nuclides and the like: caesium-137, omega-3.
    r"\b[a-z]{4,12}(?:ium|ine|on|ega|tion)[-‑]\d{1,3}\b",
    # Numbered things, and products known by a number.
    rf"(?<![\w.-])(?:{_LEADS})[^\S\n]?\(?{_NUMBER}{_NEXT}",
    rf"(?<![\w.-])(?:{_PRODUCTS})[^\S\n](?:[A-Z][a-z]+[^\S\n])?\d[\d.]*(?![\d.]*[,%]?\d)"
    r"(?![^\S\n]?(?:%|per|[mb]illion|[mb]n\b))",
    # A name in mixed case and a small number: eBay 2, OpenAI 4.
    r"\b[A-Za-z]?[a-z]+[A-Z]\w*[^\S\n]\d{1,2}(?:\.\d+)?(?![\w,.%]*\d)(?![^\S\n]?%)",
    FIGURE + r"7[0-8]7(?:s?(?:[^\S\n]MAX|[-‑]\d{1,3}\w*|X|F|[^\S\n]Dreamliners?)|s)\b",
    # A name and a small number that ends its phrase: "at Olkiluoto 3, which".
    r"(?<=[a-z][^\S\n])(?<!\b[Ii]n[^\S\n])[A-Z][a-z]{3,}[^\S\n]\d{1,2}(?=[,;)]|\.[^\S\n]|\.$|[^\S\n](?:and|is|was"
    r"|has|had|will|which|that|in|on|at|to)\b)(?<!January \d)(?<!January \d\d)",
    # Names built on numbers.
    r"\b(?:[GP]-?(?:5|7|8|20|77)|Group of 77|Fortune (?:100|500|1000)|Twenty20|T20"
    r"|9/11|7-Eleven|3M|401\(k\)s?|24/7|Catch-22|20/20|50/50|80/20|fifty-fifty)\b"
    r"|\b401\(k\)s?",
)
