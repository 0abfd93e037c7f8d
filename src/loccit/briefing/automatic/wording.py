"""Turns of phrase for sentences made by rule: counts, lists, spans of time."""

from collections.abc import Iterable, Sequence

from loccit.briefing.automatic.when import day

_NUMBERS = (
    *("no", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)


def counted(number: int, noun: str) -> str:
    """Return "one source", "no sources", "fourteen" as "14 sources"."""
    words = _NUMBERS[number] if number < len(_NUMBERS) else f"{number:,}"
    return f"{words} {noun}{'s' if noun and number != 1 else ''}"


def listed(words: Sequence[str], most: int = 0) -> str:
    """Return "a, b and c"; with ``most``, "a, b and 3 more"."""
    shown = list(words[:most] if most and len(words) > most + 1 else words)
    if len(shown) < len(words):
        return f"{', '.join(shown)} and {len(words) - len(shown)} more"
    return f"{', '.join(shown[:-1])} and {shown[-1]}" if shown[1:] else "".join(shown)


def span(days: Iterable[str], lang: str) -> str:
    """Return "of 12 May 2024", "from 26 August to 16 September 2024"; "" if unknown.

    ``days`` are EDTF dates; those that are not plain are left out.
    """
    known = sorted(d for d in days if day(d, lang))
    if not known:
        return ""
    first, last = day(known[0], lang), day(known[-1], lang)
    if first == last:
        return f"of {first}"
    year = f" {known[0][:4]}"
    same = known[0][:4] == known[-1][:4] and lang != "en-US" and first.endswith(year)
    return f"from {first.removesuffix(year) if same else first} to {last}"
