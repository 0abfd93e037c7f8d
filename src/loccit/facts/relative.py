"""Dates told from another moment ("last year", "the next day"), and vague ones."""

import re
from collections.abc import Iterator

from loccit.facts.calendar import S
from loccit.facts.intervals import Found

_SEASONS = "spring|summer|autumn|fall|winter"
_UNITS = rf"year|month|week|quarter|decade|century|{_SEASONS}"
_DAYS = "day|night|morning|afternoon|evening|weekend"
_RELATIVE = re.compile(
    rf"\b(?:(?:last|next|this|the{S}(?:previous|following|next|same|past|coming|"
    rf"preceding)|that|(?:earlier|later|early|late){S}(?:this|that|last|next)|"
    rf"the{S}(?:end|start|beginning|middle){S}of{S}(?:the|this|last|next)){S}"
    rf"(?:{_UNITS}|{_DAYS})|(?:this|last|next|the{S}(?:last|current|previous|next)){S}"
    rf"(?:financial|fiscal){S}year|yesterday|tomorrow|today|tonight"
    rf"|the{S}(?:day|week|month|year){S}(?:before|after|earlier)"
    rf"(?:{S}(?:yesterday|tomorrow|last))?)"
    rf"\b(?![’'-](?!s\b)\w|-)",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    rf"\b(?:(?:(?:in|over|for|during|through|throughout|within|across){S}(?:the{S})"
    rf"?(?:(?:recent|past|last|many|"
    rf"several|coming|next|the|some|a{S}few|more{S}than|over|much{S}of){S}){{0,2}}"
    rf"(?:years|months|weeks|days|decades|centuries|hours|decade))"
    rf"|(?:(?:many|several|recent|a{S}few|a{S}couple{S}of){S}"
    rf"(?:years|months|weeks|days|decades|hours|minutes))(?:{S}(?:ago|later|earlier|"
    rf"before))?"
    rf"|(?:years|months|weeks|days|decades|hours|minutes|moments){S}(?:ago|later|"
    rf"earlier)"
    rf"|(?:recently|nowadays){S}?(?=[,.]))\b(?!{S}of\b|-)",
    re.IGNORECASE,
)


def relative(text: str) -> Iterator[Found]:
    """Yield the relative dates of ``text`` and the vague ones."""
    for match in _RELATIVE.finditer(text):
        yield Found(match.start(), match.end(), "relative", None)
    for match in _VAGUE.finditer(text):
        yield Found(match.start(), match.end(), "vague", None)
