"""A key figure: its number large, how it is known below, then the rest of the claim.

"Up to 4.8 million shells" is set as "4.8 million", "Ceiling", "shells": the label
stands for the words of the bound. Only these labels may stand there, and a bound
must be said by one of its own.
"""

import re
from collections.abc import Iterator

from loccit.preflight.reading import squeezed

_UPPER, _LOWER = ("ceiling", "derived, upper limit"), ("floor", "derived, lower limit")
_ROUND = ("round estimate", "derived", "derived, rounded")
_PLAIN = ("count", "round estimate", "stated", "listed", "derived", "word")
_RANGE = ("range", "derived, range")
# The sign that marks a derived number, printed before its label.
_SIGN = "÷"
_BOUNDS = {
    **dict.fromkeys(("up to ", "≤ "), _UPPER),
    **dict.fromkeys(("at least ", "≥ "), _LOWER),
    **dict.fromkeys(("about ", "≈ "), _ROUND),
}
LABELS = tuple(sorted({*_UPPER, *_LOWER, *_ROUND, *_PLAIN, *_RANGE}))
# "4.8 million", "9 months": the number and at most this many words after it.
_WORDS = 3


def settings(claim: str) -> Iterator[str]:
    """Yield the squeezed ways in which ``claim`` may be set as a key figure."""
    bound = next((said for said in _BOUNDS if claim.lower().startswith(said)), "")
    words = claim[len(bound) :].split(" ")
    labels = _BOUNDS.get(bound, (*_PLAIN, *_RANGE, *_UPPER, *_LOWER))
    if not re.search(r"\d", words[0]):
        return
    for cut in range(1, min(_WORDS + 1, len(words) - 1) + 1):
        amount, rest = " ".join(words[:cut]), " ".join(words[cut:])
        for label in labels:
            for sign in ("", _SIGN):
                yield squeezed(amount) + sign + squeezed(label) + squeezed(rest)
