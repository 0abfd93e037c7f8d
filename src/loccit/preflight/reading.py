"""A text as the proof reads it: its letters, and what stood between them.

Two readings of one text in one pass: ``letters`` without the markers, and where in
them each marker stands.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

# [S1 ¶2], [R1], [D3], [S2 Sheet1!B4]: a label, and a place behind it.
MARKER = re.compile(r"\[[SRD]\d+(?:\s[^\[\]]*)?\]")
_BREAK = re.compile(r"(?<=[^\W\d_])[-‐\u00ad\u0002\ufffe]+(?=[^\W\d_])")
_ALIKE = str.maketrans(
    {"‘": "'", "’": "'", "“": '"', "”": '"', "‑": "-", "‐": "-", "\u00ad": None}
)
# What may stand inside a number, and what changes one that it stands beside.
_INSIDE, _SIGNS, _SHARES = ".,'", "-−", "%‰"


@dataclass(frozen=True, slots=True)
class Reading:
    """``letters`` without markers, spaces and word division, all in lower case.

    ``markers`` are offsets into the letters and words, "[S1 ¶2]" at the letter that
    follows it; ``gaps`` are the offsets that a space or a line's end stands before.
    """

    letters: str
    markers: tuple[tuple[int, str], ...]
    gaps: frozenset[int]

    def markers_of(self, start: int, end: int) -> tuple[str, ...]:
        """Return the markers inside and right behind ``letters[start:end]``.

        One right before ``start`` belongs to what stands before.
        """
        return tuple(words for at, words in self.markers if start < at <= end)

    def joined(self, at: int) -> bool:
        """Whether a number ends or begins at ``at`` though its figures go on."""
        return self._before(at) or self._after(at)

    def _before(self, at: int) -> bool:
        if at == 0 or at in self.gaps or not self.letters[at : at + 1].isdigit():
            return False
        last, sign = self.letters[at - 1], at == 1 or at - 1 in self.gaps
        inside = last in _INSIDE and self.letters[max(at - 2, 0)].isdigit()
        return last.isdigit() or (inside and not sign) or (last in _SIGNS and sign)

    def _after(self, at: int) -> bool:
        if at in self.gaps or not self.letters[at - 1 : at].isdigit():
            return False
        here, after = self.letters[at : at + 1], self.letters[at + 1 : at + 2]
        inside = here in _INSIDE and after.isdigit() and at + 1 not in self.gaps
        return here.isdigit() or bool(here and here in _SHARES) or inside


def squeezed(text: str) -> str:
    """Return ``text`` as it is compared: no markers, spaces and word division.

    Quotation marks and hyphens of one kind are made alike; case is kept apart from
    text set in capitals by style, so it is folded.
    """
    return read(text).letters


def read(text: str) -> Reading:
    """Return the reading of ``text``."""
    letters, markers, gaps = _loose(text)
    whole, divided = "".join(letters), set[int]()
    for found in _BREAK.finditer(whole):
        divided.update(range(*found.span()))
    offsets, made, length = [], [], 0
    for at, letter in enumerate(letters):
        offsets.append(length)
        made.append("" if at in divided else letter.translate(_ALIKE).casefold())
        length += len(made[-1])
    offsets.append(length)
    return Reading(
        "".join(made),
        tuple((offsets[at], words) for at, words in markers),
        frozenset(offsets[at] for at in gaps),
    )


def _loose(text: str) -> tuple[list[str], list[tuple[int, str]], set[int]]:
    """Return the letters, where the markers stand in them, and where the spaces."""
    letters: list[str] = []
    markers: list[tuple[int, str]] = []
    gaps: set[int] = set()
    for piece, marker in _pieces(text):
        for letter in piece:
            if letter.isspace():
                gaps.add(len(letters))
            else:
                letters.append(letter)
        if marker:
            markers.append((len(letters), " ".join(marker.split())))
            gaps.add(len(letters))
    return letters, markers, gaps


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield the text up to each marker with that marker, then what is left."""
    at = 0
    for found in MARKER.finditer(text):
        yield text[at : found.start()], found[0]
        at = found.end()
    yield text[at:], ""


def tight(marker: str) -> str:
    """Return a marker without the spaces that a line's end may stand in for."""
    return "".join(marker.split())
