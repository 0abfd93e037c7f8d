"""Whether a number is another one rounded, or a share in other words."""

import re

from loccit.model import Quantity

# No further than this from the figure, though it be its first digit.
_NEAR = 0.05
# As far in points of a percentage as a fraction in words may stand from it.
_POINTS = 10
_BELOW = re.compile(r"(?:nearly|almost|just (?:under|shy of|below)|close to|under)\b")
_FIGURES = re.compile(r"\d[\d,]*(?:\.(\d+))?")
_FRACTION = re.compile(r"[a-z½⅓⅔¼¾/]")


def rounds(said: Quantity, given: Quantity) -> bool:
    """Return whether ``said`` is the stated figure of ``given``, openly rounded.

    "About 1,300", "nearly 1,330" and "more than 1,300" are 1,327; a bare "1,300" is
    not, nor is "about 1,000", which is too far off.
    """
    if given.unit == "%" and _is_fraction(said):
        return _rounds_to_part(said, given)
    one, other = _single(said), _exact(given)
    if one is None or other is None or said.unit != given.unit:
        return False
    near = abs(other - one) <= min(_step(one), _NEAR * abs(other))
    match said.bound:
        case "about" if _BELOW.match(said.text.casefold()):
            return near and other < one
        case "about":
            return near and abs(other - one) <= _step(one) / 2
        case "at-least":
            return near and other > one
        case "at-most":
            return near and other < one
        case _:
            return False


def _rounds_to_part(said: Quantity, given: Quantity) -> bool:
    """Return whether "nearly two-thirds" is 64 %: it may be some points off."""
    one, other = _single(said), _exact(given)
    if one is None or other is None:
        return False
    off = other - 100 * one
    below = said.bound == "at-most" or _BELOW.match(said.text.casefold())
    if below or said.bound == "at-least":
        return 0 < (-off if below else off) <= _POINTS
    return said.bound == "about" and abs(off) <= _POINTS / 3


def _is_fraction(quantity: Quantity) -> bool:
    value = _single(quantity)
    words = not quantity.unit and _FRACTION.search(quantity.text)
    return bool(words) and value is not None and 0 < value < 1


def _single(quantity: Quantity) -> float | None:
    if quantity.bound == "range":
        return None
    value = quantity.low if quantity.low is not None else quantity.high
    return None if value is None else float(value)


def _exact(quantity: Quantity) -> float | None:
    return _single(quantity) if quantity.bound == "exact" else None


def _step(value: float) -> float:
    """Return the size of the last digit that is not an idle zero: 100 for 1,300."""
    digits = f"{value:.6f}".rstrip("0")
    whole, _, decimals = digits.partition(".")
    if decimals:
        return float(10 ** -len(decimals))
    return float(10 ** (len(whole) - len(whole.rstrip("0"))))


def same_share(said: Quantity, given: Quantity) -> bool:
    """Return whether one is a fraction in words and the other the percentage of it.

    "Two-thirds" is 66.7 % and 67 %, never 60 % or 66 %.
    """
    words, percent = (said, given) if given.unit == "%" else (given, said)
    if percent.unit != "%" or words.unit or not _FRACTION.search(words.text):
        return False
    pairs = ((words.low, percent.low), (words.high, percent.high))
    return all(_part(one, other, percent.text) for one, other in pairs)


def _part(fraction: float | None, percent: float | None, text: str) -> bool:
    if fraction is None or percent is None:
        return fraction is percent
    figures = _FIGURES.search(text)
    decimals = len(figures[1] or "") if figures else 0
    return 0 < fraction < 1 and round(float(fraction) * 100, decimals) == percent
