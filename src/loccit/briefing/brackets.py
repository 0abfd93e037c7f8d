"""Where the bracket of a citation closes; its quoted words may hold anything."""

import re

_LONGEST = 4000


def closing(text: str, start: int) -> int | None:
    """Return where the bracket closes; one inside quotation marks does not count."""
    quote = ""
    for at in range(start, min(len(text), start + _LONGEST)):
        char = text[at]
        if quote:
            # Nobody quotes a citation: the mark before it was left open.
            if text.startswith(("\n\n", "[@"), at):
                return None
            if char == quote and text[at - 1] != "\\":
                quote = ""
        elif char in '"“':
            quote = "”" if char == "“" else '"'
        elif char == "]":
            return at
        elif char == "[" or text.startswith("\n\n", at):
            return None
    return None


def open_quote(text: str, start: int) -> int | None:
    """Return where a citation closes whose quotation mark never does."""
    end = text.find("]", start, start + _LONGEST)
    inner = text[start : max(end, start)]
    if end < 0 or "\n\n" in inner or "[" in inner:
        return None
    return end if re.search('["“]', unquoted(inner)) else None


def unquoted(inner: str) -> str:
    """Return a citation's inside with its quoted words blanked, offsets kept."""
    return re.sub(
        r'"(?:\\.|[^"\\])*"|“[^”]*”', lambda m: " " * len(m[0]), inner, flags=re.DOTALL
    )
