"""The stem of an English word, to tell "ships" from "ship" and "fired" from "fire"."""

import re

from loccit.facts.words import listed

_IRREGULAR = {
    form: verb
    for verb, forms in {
        "rise": "rose risen", "fall": "fell fallen", "grow": "grew grown",
        "shrink": "shrank shrunk", "sink": "sank sunk", "find": "found",
        "hold": "held", "send": "sent", "buy": "bought", "sell": "sold",
        "build": "built", "leave": "left", "lose": "lost", "meet": "met",
        "run": "ran", "begin": "began begun", "come": "came", "give": "gave given",
        "take": "took taken", "write": "wrote written", "break": "broke broken",
        "fly": "flew flown", "strike": "struck stricken", "fight": "fought",
        "win": "won", "keep": "kept", "lead": "led", "speak": "spoke spoken",
        "pay": "paid", "shoot": "shot", "go": "went gone", "see": "saw seen",
        "steal": "stole stolen", "withdraw": "withdrew withdrawn", "hide": "hid hidden",
        "show": "shown", "bring": "brought", "seek": "sought", "teach": "taught",
        "drive": "drove driven", "choose": "chose chosen", "stand": "stood",
        "understand": "understood", "say": "said", "make": "made", "know": "knew known",
        "man": "men", "woman": "women", "child": "children",
        "deny": "denied denies", "slide": "slid", "climb": "climbed",
    }.items()
    for form in listed(forms)
}  # fmt: skip
_ENDINGS = re.compile(r"(?:ings?|ed|es|s)$")
_DOUBLED = re.compile(r"([bdgmnprt])\1$")


def stem(word: str) -> str:
    """Return what the forms of a word have in common; no word of itself.

    It is for comparing two words of one text: rough, and the same for both.
    """
    low = word.casefold()
    low = _IRREGULAR.get(low, low)
    if low.endswith(("ies", "ied")) and len(low) > 4:
        return low[:-3] + "y"
    cut = _ENDINGS.sub("", low) if not low.endswith(("ss", "us", "is")) else low
    if len(cut) < 3:
        cut = low
    return _DOUBLED.sub(r"\1", cut).removesuffix("e") or low


def is_verb(form: str) -> bool:
    """Return whether ``form`` has the looks of a verb's past or participle."""
    low = form.casefold()
    return low in _IRREGULAR or low.endswith(("ed", "ing"))
