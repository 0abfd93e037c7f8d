"""Days of the week: in a text of a known day, one certain day."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from loccit.facts.calendar import Point, S
from loccit.facts.intervals import Found
from loccit.facts.tense import looks_ahead
from loccit.facts.words import listed

_NAMES = ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")
# Feasts, and newspapers that are called after a day.
_FEASTS = "".join(
    rf"(?<!\b{word} )"
    for word in listed("Black Good Super Bloody Ash Easter Whit Palm Cyber Shrove Holy")
)
_PAPERS = (
    r"(?![^\S\n](?:Times|Telegraph|Mail|Mirror|Express|Post|Herald|Sun|World|Star)\b)"
)
_WEEKDAY = re.compile(
    rf"\b(?P<turn>(?:last|next|this|the{S}(?:following|previous)){S})?{_FEASTS}"
    rf"(?P<day>{'|'.join(_NAMES)})day(?:{S}(?:morning|afternoon|evening|night))?\b"
    rf"(?!-\w){_PAPERS}",
)
# Short names are also words: only after a lead.
_SHORT = re.compile(
    r"(?:(?<=\bon )|(?<=\bby )|(?<=\blate )|(?<=\bearly )|(?<=UTC )|(?<=GMT )"
    r"|(?<=local ))"
    r"(?P<day>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:r?s|nes|ur)?\b\.?"
)


def weekdays(text: str) -> Iterator[Found]:
    """Yield the days of the week that ``text`` names in the singular."""
    for match in (*_WEEKDAY.finditer(text), *_SHORT.finditer(text)):
        yield Found(match.start(), match.end(), "relative", None)


def resolve_weekday(text: str, found: Found, anchor: Point) -> str | None:
    """Return the day that the weekday ``found`` means in a text of the day ``anchor``.

    The last such day up to it, as news are told; the next one where the sentence
    looks ahead ("will", "due", "next Monday"). None if ``found`` is no weekday.
    """
    match = _WEEKDAY.match(text, found.start) or _SHORT.match(text, found.start)
    if not match or not (anchor.year and anchor.month and anchor.day):
        return None
    today = date(anchor.year, anchor.month, anchor.day)
    turn = (match.groupdict().get("turn") or "").lower().strip()
    if turn.startswith("the "):
        return None
    number = [name[:3] for name in _NAMES].index(match["day"][:3])
    if turn in {"next", "this"} or (not turn and looks_ahead(text, *match.span())):
        ahead = (number - today.weekday()) % 7
        return (today + timedelta(days=ahead or 7 * (turn == "next"))).isoformat()
    back = (today.weekday() - number) % 7
    return (today - timedelta(days=back or 7 * (turn == "last"))).isoformat()
