"""Small turns of phrase: counts in words, dates, italics."""

import re

from markupsafe import Markup, escape

_NUMBERS = [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]
_STARRED = re.compile(r"(?<!\\)\*((?:\\\*|[^*])+?)(?<!\\)\*")
# An author before a year in brackets: "Lee, Ann (2024). …", "Lee, Ann (c. 1999). …"
_AUTHORED = re.compile(r"([^*(]+) (?=\((?:\S+ )?\d{4}\)\.)")


def counted(number: int, noun: str, plural: str = "") -> str:
    """Return "one source", "no sources", "14 claims"."""
    words = _NUMBERS[number] if number < len(_NUMBERS) else f"{number:,}"
    return f"{words} {noun if number == 1 else plural or noun + 's'}"


def number_word(number: int) -> str:
    """Return "eight" for 8, figures above twelve."""
    return _NUMBERS[number] if number < len(_NUMBERS) else f"{number:,}"


def sentence(words: str) -> str:
    """Return ``words`` with a capital first letter."""
    return words[:1].upper() + words[1:]


def italics(words: str) -> Markup:
    """Return ``words`` escaped, ``*…*`` in italics, ``\\*`` as an asterisk."""
    html = _STARRED.sub(r"<i>\1</i>", str(escape(words))).replace(r"\*", "*")
    return Markup(html)  # noqa: S704


def authored(reference: str) -> Markup:
    """Return a reference line with its author, the part before the year, bold."""
    split = _AUTHORED.match(reference)
    if split is None:
        return italics(reference)
    return Markup("<b>{}</b> {}").format(split[1], italics(reference[split.end() :]))
