"""Numbers as a spreadsheet shows them, by its number formats.

The grammar is that of ECMA-376 part 1, section 18.8.31. Its signs are read as English
has them: commas between thousands, a point before decimals.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

_TOKEN = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|_.|\*.'
    r"|\[\$(?P<currency>[^\]-]*)[^\]]*\]|\[[^\]]*\]"
    r"|(?P<general>General)|(?P<power>[Ee][+-])|(?P<sign>[0#?.,%/@])|(?P<other>.)",
    re.DOTALL,
)
_APART = re.compile(r'("[^"]*"|\\.|\[[^\]]*\])|;', re.DOTALL)
_WHEN = re.compile(r"\[([<>=]+)(-?[\d.]+)\]")
_DIGITS = "0#?"
_LITERAL = ("quoted", "escaped", "currency", "other")
_POSITIVE, _NEGATIVE, _ZERO, _TEXT = range(4)


@dataclass(frozen=True, slots=True)
class _Layout:
    """One section of a format: its items, (kind, sign), and what they ask for."""

    items: tuple[tuple[str, str], ...]
    whole: str
    decimals: str
    thousands: bool
    scale: int
    power: bool

    @property
    def plain(self) -> bool:
        """Whether the number is shown as General does: it asks for no digits.

        So are fractions: 0.5 and no 1/2.
        """
        kinds = [kind for kind, _ in self.items]
        return "general" in kinds or "fraction" in kinds


def shown(value: float, code: str) -> str:
    """Return ``value`` as a cell with the number format ``code`` shows it.

    A format that hides numbers (";;;") gives "".
    """
    section, absolute = _chosen(value, _sections(code))
    layout = _layout(section)
    number = Decimal(repr(abs(value))).scaleb(layout.scale)
    if layout.plain:
        said = general(abs(value))
        words = "".join(
            said if kind in ("general", "fraction") else sign
            for kind, sign in layout.items
            if kind in ("general", "fraction", "literal")
        )
    else:
        words = "".join(_placed(layout, number))
    minus = value < 0 and not absolute and any(char in "123456789" for char in words)
    return f"{'-' * minus}{words.strip()}"


def shown_text(words: str, code: str) -> str:
    """Return ``words`` as a cell with the number format ``code`` shows them."""
    sections = _sections(code)
    texts = sections[_TEXT:] or [one for one in sections if "@" in one]
    if not texts or texts[0] == "@":
        return words
    items = _layout(texts[0]).items
    return "".join(
        words if kind == "text" else said
        for kind, said in items
        if kind in ("text", "literal")
    )


def general(value: float) -> str:
    """Return a number in the format General: the digits that it has, up to 15."""
    return format(value, ".15g").upper()


def _sections(code: str) -> list[str]:
    """Return the sections of a format, parted by semicolons outside of quotes."""
    return _APART.sub(lambda found: found[1] or "\0", code).split("\0")


def _chosen(value: float, sections: list[str]) -> tuple[str, bool]:
    """Return the section for ``value``, and whether it says the sign itself."""
    conditions = [(_WHEN.search(one), one) for one in sections[:_TEXT]]
    if any(when for when, _ in conditions):
        fits = (one for when, one in conditions if when is None or _fits(value, when))
        return next(fits, conditions[-1][1]), False
    if value < 0 and len(sections) > _NEGATIVE:
        return sections[_NEGATIVE], True
    if value == 0 and len(sections) > _ZERO:
        return sections[_ZERO], True
    return sections[_POSITIVE], False


def _fits(value: float, when: re.Match[str]) -> bool:
    limit = float(when[2])
    return {
        "<": value < limit,
        "<=": value <= limit,
        ">": value > limit,
        ">=": value >= limit,
        "=": value == limit,
        "<>": value != limit,
    }.get(when[1], False)


def _layout(section: str) -> _Layout:
    items = tuple(_items(section))
    kinds = [kind for kind, _ in items]
    power = kinds.index("power") if "power" in kinds else len(items)
    point = kinds.index("point") if "point" in kinds else power
    whole = [at for at in range(min(point, power)) if kinds[at] == "digit"]
    commas = [at for at, kind in enumerate(kinds) if kind == "comma"]
    scaling = [at for at in commas if not whole or at > whole[-1]]
    return _Layout(
        items=items,
        whole="".join(items[at][1] for at in whole),
        decimals="".join(said for kind, said in items[point:power] if kind == "digit"),
        thousands=len(scaling) < len(commas),
        scale=2 * kinds.count("percent") - 3 * len(scaling),
        power="power" in kinds,
    )


def _items(section: str) -> Iterator[tuple[str, str]]:
    for found in _TOKEN.finditer(section):
        kind, said = found.lastgroup, found[found.lastgroup or 0]
        if kind in _LITERAL:
            yield "literal", said
        elif kind == "sign" and said in _DIGITS:
            yield "digit", said
        elif kind == "sign":
            names = {".": "point", ",": "comma", "%": "percent", "/": "fraction"}
            yield names.get(said, "text"), said
        elif kind:
            yield kind, said
        elif found[0][0] == "_":
            yield "literal", " "


def _placed(layout: _Layout, number: Decimal) -> Iterator[str]:
    """Yield the words of ``number`` item by item, its digits in their places."""
    power = _power(layout, number) if layout.power else 0
    rounded = _rounded(number.scaleb(-power), len(layout.decimals))
    whole, _, decimals = f"{rounded:f}".partition(".")
    first = layout.whole.find("0")
    width = len(layout.whole) - first if first >= 0 else 0
    left = list(_grouped(whole.lstrip("0").rjust(width, "0"), layout))
    right = decimals.rstrip("0").ljust(layout.decimals.rfind("0") + 1, "0")
    if layout.decimals and not layout.whole:
        yield "".join(left)
    side = iter(left)
    for kind, said in layout.items:
        if kind == "digit":
            yield next(side, "")
        elif kind == "point":
            side = iter(right)
            yield said if right else ""
        elif kind == "power":
            side = iter([])
            yield f"E{'-' if power < 0 else said[1].replace('-', '')}{abs(power):02d}"
        elif kind in ("literal", "percent"):
            yield said


def _grouped(digits: str, layout: _Layout) -> Iterator[str]:
    """Yield what stands at each place before the point; the first takes the rest."""
    places = len(layout.whole)
    marked = [
        digit + ("," if layout.thousands and after and after % 3 == 0 else "")
        for after, digit in zip(range(len(digits) - 1, -1, -1), digits, strict=True)
    ]
    spare = len(marked) - places
    if spare >= 0 and places:
        yield "".join(marked[: spare + 1])
        yield from marked[spare + 1 :]
    else:
        yield from [""] * -spare
        yield from marked


def _rounded(number: Decimal, places: int) -> Decimal:
    # Halves are rounded away from zero, as spreadsheets do.
    return number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def _power(layout: _Layout, number: Decimal) -> int:
    """Return the power of ten for as many digits before the point as are asked for."""
    if not number:
        return 0
    places = max(len(layout.whole), 1)
    power = number.adjusted() - places + 1
    whole = _rounded(number.scaleb(-power), len(layout.decimals))
    return power + (whole >= Decimal(10) ** places)
