"""Text that is the same on several pages, but for the number of the page."""

import re
from collections.abc import Iterator

_NUMBER = re.compile(r"(?<![\w.,])(?:\d{1,4}|[ivxlc]+)(?!\w)(?![.,]\d)")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_YEARS = range(1900, 2101)

# Text as it repeats, with the page's number as "#", and how far that number is
# from the place of the page; None where there is none.
Key = tuple[str, int | None]


def keys(text: str, page: int, heading: bool) -> Iterator[Key]:
    """Yield what makes ``text``, on the ``page`` of that place, the same as another's.

    Text without letters is a page's number or none; figures are a table's. A heading
    that counts ("Day 1", "Day 2") and years are no numbers of pages.
    """
    text = text.casefold()
    if any(char.isalpha() for char in text):
        yield text, None
    for match in _NUMBER.finditer(text):
        rest, value = f"{text[: match.start()]}#{text[match.end() :]}", _value(match[0])
        if any(char.isalpha() for char in rest):
            counted = not heading and value not in _YEARS
        else:
            counted = "/" in rest or not any(map(str.isdigit, rest))
        if value and counted:
            yield rest, value - page


def _value(number: str) -> int:
    if number.isdecimal():
        return int(number)
    values = [_ROMAN[char] for char in number]
    return sum(
        -value if value < after else value
        for value, after in zip(values, [*values[1:], 0], strict=True)
    )
