"""Ids: what a file's stem or a CSL key becomes."""

import re
import unicodedata

# Latin letters that have no accent to take off.
_PLAIN = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th"}
)


def to_id(stem: str) -> str:
    """Return the id of a file stem: lower case, other runs of characters → "-".

    Accents are taken off: macOS writes them as characters of their own, others do
    not, and the same name is to make the same id.
    """
    apart = unicodedata.normalize("NFD", stem.lower().translate(_PLAIN))
    letters = "".join(char for char in apart if not unicodedata.combining(char))
    return re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
