"""Whether words of a sentence stand in the words that it rests on."""

from loccit.sources.passages.normalise import normalise, occurrences

_EDGE = "\"' "


def quoted(text: str) -> str:
    """Return the words inside quotation marks, without a closing comma, stop or "…"."""
    return normalise(text).strip(_EDGE).rstrip(".,;:!?… ").strip(_EDGE)


def has_words(text: str, words: str) -> bool:
    """Return whether ``words`` stand in ``text``, whole, in any case."""
    return bool(words) and bool(occurrences(words.casefold(), text.casefold()))
