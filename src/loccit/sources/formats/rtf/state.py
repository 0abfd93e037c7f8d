"""What holds in a group of an RTF file, and what its control words change of it."""

from dataclasses import dataclass
from typing import Literal

# text is read; quiet: not, but a group inside may be; skip: nothing inside is.
Destination = Literal["text", "quiet", "skip", "fonts", "styles", "info"]

# Destinations whose words stand on the page: of their own, or in the text around.
STORIES = {"footnote", "shptxt", "dptxbxtext"}
_READ = {
    "fldrslt", "result", "ud", "mmath", "moMath", "moMathPara", "mr", "me", "mnum",
    "mden", "msup", "msub", "rtf", "docvar",
}  # fmt: skip
_QUIET = {"shp", "shpinst", "do", "upr", "field", "object", "shpgrp"}
# A list mark as text; the paragraph that it stands in is an item.
MARKS = {"listtext", "pntext"}
_SKIPPED = {
    *MARKS, "fldinst", "shprslt", "pict", "nonesttables", "header",
    "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf",
    "annotation", "atnid", "atnauthor", "atntime", "atndate", "atnref", "atnicn",
    "atnparent", "xe", "tc", "rxe", "txe", "sp", "sv", "sn", "colortbl", "filetbl",
    "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "revtbl",
}  # fmt: skip
_TABLES: dict[str, Destination] = {
    "fonttbl": "fonts",
    "stylesheet": "styles",
    "info": "info",
}


@dataclass(slots=True)
class State:
    """What holds in one group; a group inside begins with a copy of it.

    ``heading`` is an outline level from 0; ``after`` how many characters follow a
    Unicode one for programs that do not know it.
    """

    destination: Destination = "text"
    named: str = ""
    font: int = 0
    after: int = 1
    hidden: bool = False
    deleted: bool = False
    place: str = ""
    style: int = 0
    heading: int | None = None
    listed: bool = False
    in_table: bool = False


def enter(state: State, word: str, starred: bool) -> bool:
    """Change ``state`` at the word that begins a group; return if it was one of these.

    ``starred`` says that programs which do not know it must pass the group over.
    """
    if state.destination == "skip":
        return True
    if word in STORIES and state.destination in ("text", "quiet"):
        state.destination = "text"
    elif word in _TABLES:
        state.destination = _TABLES[word]
    elif word in _SKIPPED:
        state.destination = "skip"
    elif word in _QUIET:
        state.destination = state.destination if word == "field" else "quiet"
    elif word in _READ:
        state.destination = "text" if word == "ud" else state.destination
    elif state.destination == "info" and not state.named:
        state.named = word
    elif starred and state.destination != "styles":
        state.destination = "skip"
    else:
        return False
    return True


def change(state: State, word: str, number: int | None) -> None:
    """Change what holds of characters and paragraphs by a control word."""
    on = number != 0
    match word:
        case "plain":
            state.hidden = state.deleted = False
            state.place = ""
        case "pard":
            state.style, state.heading = 0, None
            state.listed = state.in_table = False
        case "f":
            state.font = number or 0
        case "uc":
            state.after = max(number or 0, 0)
        case "v":
            state.hidden = on
        case "deleted":
            state.deleted = on
        case "super" | "sub":
            state.place = f"{word}script" if on else ""
        case "nosupersub":
            state.place = ""
        case "s":
            state.style = number or 0
        case "outlinelevel":
            state.heading = number
        case "ls":
            state.listed = on
        case "intbl":
            state.in_table = True
