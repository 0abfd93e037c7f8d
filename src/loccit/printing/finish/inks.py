"""Black, white and grey that WeasyPrint draws in RGB become black ink only."""

import re
from typing import Any

from pydyf import Stream

_NEUTRAL = re.compile(rb"([\d.]+) \1 \1 (rg|RG)")


def neutral_to_black(pdf: Any) -> None:
    """Turn neutral RGB colours of all content into K; others stay, to be found.

    Crop marks come as RGB black, and grey of three inks would show every slip of the
    press. What is left in RGB is the theme's fault, which preflight names.
    """
    for thing in pdf.objects:
        if isinstance(thing, Stream):
            thing.stream = [_converted(part) for part in thing.stream]


def _converted(operator: Any) -> Any:
    found = isinstance(operator, bytes) and _NEUTRAL.fullmatch(operator)
    if not found:
        return operator
    black = round(1 - float(found[1]), 4)
    return f"0 0 0 {black:g} {'k' if found[2] == b'rg' else 'K'}".encode()
