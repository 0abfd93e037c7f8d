"""What a source says of a speaker beside the name: "the harbour master"."""

import re

from loccit.model import Source

_OFFICES = (
    "minister|president|officer|director|chief|chair|chairman|chairwoman|spokesman|"
    "spokeswoman|spokesperson|analyst|professor|governor|mayor|secretary|general|"
    "admiral|ambassador|economist|engineer|head|manager|commissioner|researcher|"
    "scientist|doctor|judge|senator|deputy|adviser|keeper|master|founder|owner"
)
_LONGEST = 110


def role_of(speaker: str, source: Source) -> str:
    """Return the words in which ``source`` says who ``speaker`` is, "" for none.

    They stand right behind the name, between commas ("Ada Renn, who chairs the
    board,"), or right before it ("the defence minister, Shin Wonsik").
    """
    if not speaker[:1].isupper():
        return ""
    name = re.escape(speaker)
    for pattern in (
        rf"\b{name},\s+((?:the|an?|who|its|their|chief|head|senior|deputy|{_OFFICES})"
        r"\b[^,.;:()“”\"]{2,}?)(?=[,.;:)]|\s(?:said|says|told)\b)",
        rf"\b((?:the|its|an?)\s[^,.;:()“”\"]{{0,60}}\b(?:{_OFFICES})\b"
        rf"[^,.;:()“”\"]{{0,40}}),\s+{name}\b",
        rf"((?:\b[A-Z][\w’'-]+\s|\b[a-z-]+\s){{0,3}}\b(?:{_OFFICES}))\s{name}\b",
    ):
        found = re.search(pattern, source.text)
        if found and len(found[1]) <= _LONGEST:
            words = " ".join(found[1].split())
            return f"{words[:1].lower()}{words[1:]}" if words[:4] == "The " else words
    return ""
