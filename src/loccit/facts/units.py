"""Units of measure, as written and as loccit calls them."""

import re
from dataclasses import dataclass

from loccit.facts.currencies import CODE_AFTER, CURRENCIES, WORDS
from loccit.facts.unit_forms import RATES, SCALED, SYMBOLS


@dataclass(frozen=True, slots=True)
class Sign:
    """What follows a figure: a unit or a currency, and where it stops.

    ``factor`` is the power of ten that the unit brings ("bcm" is 10**9 cubic metres).
    """

    end: int
    unit: str | None
    currency: str | None
    factor: int = 1


def _after() -> re.Pattern[str]:
    """Return one pattern for what follows a figure, a group for each meaning.

    "miles an hour" must be tried before "miles": longer forms go first.
    """
    units = [(f"u{i}", forms) for i, forms in enumerate(SYMBOLS.values())]
    money = [(f"c{i}", forms) for i, forms in enumerate(WORDS.values())]
    scaled = ("scaled", "|".join(sorted(SCALED, key=len, reverse=True)))
    pairs = sorted([*units, *money, scaled], key=lambda pair: -len(pair[1]))
    alternatives = "|".join(f"(?P<{key}>{forms})" for key, forms in pairs)
    return re.compile(rf"(?:{alternatives})(?![\w²³])")


_AFTER = _after()
_RATE = re.compile("|".join(f"(?P<{k}>/(?:{v})\\b)" for k, v in RATES.items()))
_MONEY = dict(enumerate(WORDS))
_UNITS = dict(enumerate(SYMBOLS))


def unit_after(text: str, at: int) -> Sign | None:
    """Return the unit or currency that starts at ``at``: "km", "µg/m³", "euros"."""
    sign = _plain(text, at) or _shouted(text, at)
    if not sign or not sign.unit:
        return sign
    rate = _RATE.match(text, sign.end)
    if rate and rate.lastgroup:
        return Sign(rate.end(), f"{sign.unit} per {rate.lastgroup}", None, sign.factor)
    below = _plain(text, sign.end + 1) if text.startswith("/", sign.end) else None
    if not below or not below.unit or below.factor != 1:
        return sign
    return Sign(below.end, f"{sign.unit} per {below.unit}", None, sign.factor)


def _plain(text: str, at: int) -> Sign | None:
    if code := CODE_AFTER.match(text, at):
        return Sign(code.end(), None, CURRENCIES.get(code[0], code[0]))
    match = _AFTER.match(text, at)
    if not match or not match.lastgroup:
        return None
    if match.lastgroup == "scaled":
        unit, factor = SCALED[match[0]]
        return Sign(match.end(), unit, None, factor)
    number = int(match.lastgroup[1:])
    if match.lastgroup[0] == "u":
        return Sign(match.end(), _UNITS[number], None)
    return Sign(match.end(), None, _MONEY[number])


def _shouted(text: str, at: int) -> Sign | None:
    """Return the unit of a heading's words: "12 Percent", "9 TONNES"."""
    word = re.compile(r"[A-Z][A-Za-z]{3,}").match(text, at)
    if not word:
        return None
    small = _plain(text[at : at + 40].lower(), 0)
    if not small or small.end < len(word[0]):
        return None
    return Sign(at + small.end, small.unit, small.currency, small.factor)
