"""Whether an unknown word is a known one misspelled, or a word of the writer's own."""

import difflib
from collections.abc import Iterable

from loccit.model import Severity

# "sumary" and "jugdment" reach this; "table-wide" against "table" does not.
_MISSPELLED = 0.75


def severity_of(word: str, known: Iterable[str]) -> Severity:
    """Return "error" for a word that is all but a known one, else "warning"."""
    close = difflib.get_close_matches(word.lower(), list(known), 1, _MISSPELLED)
    return "error" if close else "warning"
