"""Words around a number that limit it: "up to", "at least", "nearly", "or more"."""

import re

from loccit.model import Bound

_BEFORE: tuple[tuple[Bound, str], ...] = (
    (
        "at-most",
        r"up to|at (?:the )?most|(?:not|no) (?:more|greater|higher|later) than|a "
        r"maximum of|"
        r"maximum|max\.?|as (?:many|much|high|long|far|late) as|not exceeding|not "
        r"to exceed|"
        r"less than|fewer than|lower than|smaller than|below|under|just under|"
        r"just below|short of|capped at|limited to|≤|<",
    ),
    (
        "at-least",
        r"at (?:the very )?least|(?:not|no) (?:fewer|less|lower) than|a minimum of|"
        r"minimum|"
        r"min\.|as (?:few|little|low) as|more than|greater than|higher than|larger "
        r"than|"
        r"in excess of|upwards? of|exceed(?:s|ed|ing)?|over|above|"
        r"surpass(?:es|ed|ing)?|topp(?:ed|ing)|≥|>",
    ),
    (
        "about",
        r"about|around|roughly|approximately|approx\.?|circa|ca\.|c\.|some|nearly|"
        r"almost|close to|near|virtually|an? estimated|estimated(?: at)?|in the "
        r"region of|"
        r"on the order of|something like|more or less|perhaps|an average of|just "
        r"shy of|"
        r"~|≈|\+/-|±",
    ),
)
_ADVERB = (
    r"(?:(?:slightly|just|well|significantly|far|a little|a bit|much|considerably|"
    r"substantially|only|still|even|possibly|perhaps|probably|potentially)[^\S\n]+)?"
)
# Of two that begin at one place the softer wins: "about" before "at least".
_LEAD = re.compile(
    rf"(?:(?<![\w’'-])|(?=[≤<≥>~≈±+])){_ADVERB}"
    rf"(?:{'|'.join(f'({words})' for _, words in reversed(_BEFORE))})"
    r"(?:[^\S\n]+(?:an?|the))?[^\S\n]*\Z",
    re.IGNORECASE,
)
_BOUNDS = [bound for bound, _ in reversed(_BEFORE)]
_TRAILS: tuple[tuple[Bound, re.Pattern[str]], ...] = (
    (
        "at-least",
        re.compile(
            r"\+(?![\w-])|[^\S\n]+(?:or|and) (?:more|above|over|higher)\b"
            r"|,? at (?:the very )?least\b|[^\S\n]?[-‑]?plus\b"
        ),
    ),
    (
        "at-most",
        re.compile(r"[^\S\n]+or (?:fewer|less|under|below)\b|,? at (?:the )?most\b"),
    ),
    (
        "about",
        re.compile(r"[^\S\n]+or so\b|[-‑]odd\b|[^\S\n]+or thereabouts\b"),
    ),
)


def bound_before(text: str, at: int) -> tuple[int, Bound] | None:
    """Return where the limiting words before ``at`` start, and what they say."""
    first = max(0, at - 40)
    before = text[first:at]
    # "over the 500" limits nothing; "no more than" is also "more than": longest wins.
    match = _LEAD.search(before)
    if not match or not match.lastindex:
        return None
    return first + match.start(), _BOUNDS[match.lastindex - 1]


def bound_after(text: str, at: int) -> tuple[int, Bound] | None:
    """Return where the limiting words after ``at`` stop, and what they say."""
    for bound, pattern in _TRAILS:
        if match := pattern.match(text, at):
            return match.end(), bound
    return None
