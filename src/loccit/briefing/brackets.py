"""Where the bracket of a citation closes; its quoted words may hold anything."""

import re

_LONGEST = 4000
_BRACKET = re.compile(r"(?<!\\)[\[\]]")
# What may stand between a bracket and a key: other keys, or words such as "see".
_LEADS = re.compile(r"-?@.*|[^().!?\d]{0,40}", re.DOTALL)
_PLACED = re.compile(r"\s*[,\]\"“]")


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


def half(text: str, start: int, end: int) -> str:
    """Return "[" or "]" where the other bracket of a citation is missing, else "".

    Its key stands at ``start`` to ``end``, and is no part of a whole citation.
    """
    first = max(text.rfind("\n\n", 0, start), start - _LONGEST, 0)
    last = text.find("\n\n", end, end + _LONGEST)
    before = text[first:start]
    after = text[end : last if last >= 0 else end + _LONGEST]
    opened, closed = _opened(before), _closed(after)
    if opened is not None and not closed and _LEADS.fullmatch(before[opened + 1 :]):
        return "["
    return "]" if closed and opened is None and _PLACED.match(after) else ""


def _opened(before: str) -> int | None:
    """Return where the last bracket stands that ``before`` opens and does not close."""
    opens: list[int] = []
    for bracket in _BRACKET.finditer(before):
        if bracket[0] == "[":
            opens.append(bracket.start())
        elif opens:
            opens.pop()
    return opens[-1] if opens else None


def _closed(after: str) -> bool:
    """Return whether ``after`` closes a bracket that it does not open."""
    depth = 0
    for bracket in _BRACKET.finditer(after):
        depth += 1 if bracket[0] == "[" else -1
        if depth < 0:
            return True
    return False


def unquoted(inner: str) -> str:
    """Return a citation's inside with its quoted words blanked, offsets kept."""
    return re.sub(
        r'"(?:\\.|[^"\\])*"|“[^”]*”', lambda m: " " * len(m[0]), inner, flags=re.DOTALL
    )
