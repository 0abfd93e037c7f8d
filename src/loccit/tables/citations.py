"""Citations in a table: ``@id, para. 7; @other "exact words"``."""

import re
from dataclasses import dataclass

from loccit.desk.ids import to_id
from loccit.sources.passages.anchors import Key

_QUOTE = r'"(?:\\.|[^"\\])*"|“[^”]*”'
_PIECE = re.compile(rf"(?:{_QUOTE}|[^;])+")
_CITED = re.compile(
    r"\s*@(?:\{(?P<braced>[^}]+)\}|(?P<id>[A-Za-z0-9_](?:[\w:.#$%&+?<>~/-]*\w)?))"
    r"\s*,?\s*(?P<rest>.*?)\s*",
    re.DOTALL,
)
_ENDING = re.compile(rf"(?P<place>.*?)\s*,?\s*(?P<quote>{_QUOTE})", re.DOTALL)
# After these words a quotation is a heading, and part of the place.
_HEADING = re.compile(r"(?:sec(?:tion)?s?\.?|§)\s*$")


@dataclass(frozen=True, slots=True)
class Cited:
    """A citation as written: the source's id, a place in it, its exact words."""

    source: str
    locator: str | None
    quote: str | None

    @property
    def key(self) -> Key:
        """The citation's own words, by which its anchor is found."""
        return self.source, self.locator or "", self.quote or ""

    def __str__(self) -> str:
        """Return the citation as people write it."""
        place = f", {self.locator}" if self.locator else ""
        quote = f' "{self.quote}"' if self.quote else ""
        return f"@{self.source}{place}{quote}"


def read_citations(text: str) -> tuple[list[Cited], list[str]]:
    """Return the citations in ``text``, and the pieces of it that are none."""
    pieces = [piece.strip() for piece in _PIECE.findall(text) if piece.strip()]
    matches = [(piece, _CITED.fullmatch(piece)) for piece in pieces]
    found = [_cited(match) for _, match in matches if match]
    return found, [piece for piece, match in matches if not match]


def _cited(match: re.Match[str]) -> Cited:
    place, quote = _ended(match["rest"])
    return Cited(to_id(match["braced"] or match["id"]), place or None, quote)


def _ended(rest: str) -> tuple[str, str | None]:
    """Return the place and the quoted words that end it."""
    ending = _ENDING.fullmatch(rest)
    if not ending or _HEADING.search(ending["place"]):
        return rest, None
    quote = ending["quote"]
    words = re.sub(r"\\(.)", r"\1", quote[1:-1]) if quote[0] == '"' else quote[1:-1]
    return ending["place"], words
