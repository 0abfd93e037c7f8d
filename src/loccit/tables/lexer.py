"""``{{ … }}`` cut into tokens.

In a dotted path ``-`` belongs to the name, so a binary operator stands between
spaces.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from loccit.tables.errors import ExpressionError

Kind = Literal["number", "path", "name", "operator", "open", "close", "pipe"]

LONGEST = 1000
LONGEST_NUMBER = 30

_TOKEN = re.compile(
    r"""
      (?P<number>(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?(?![\w.,]))
    | (?P<path>\w[\w-]*(?:\.\w[\w-]*)+)
    | (?P<name>[^\W\d][\w-]*)
    | (?P<operator>[-+*/−×÷])
    | (?P<open>\()
    | (?P<close>\))
    | (?P<pipe>\|)
    """,
    re.VERBOSE,
)
_SIGNS = {"−": "-", "×": "*", "÷": "/"}


@dataclass(frozen=True, slots=True)
class Token:
    """One token: ``text == expression[start:start + len(text)]``.

    ``sign`` is the operator as ``+ - * /``. ``unary`` marks a minus sign that
    belongs to the number after it.
    """

    kind: Kind
    text: str
    start: int
    unary: bool = False

    @property
    def sign(self) -> str:
        """The operator in its plain form."""
        return _SIGNS.get(self.text, self.text)


def tokens(text: str) -> list[Token]:
    """Return the tokens of the expression ``text``.

    Raises :class:`ExpressionError` for anything that is none.
    """
    if len(text) > LONGEST:
        raise ExpressionError(
            f"The expression has {len(text):,} characters; {LONGEST:,} is the most.",
            "Put the sum into a column of the table.",
        )
    found: list[Token] = []
    for token in _cut(text):
        found.append(_spaced(token, text, found[-1] if found else None))
    return found


def _cut(text: str) -> Iterator[Token]:
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        match = _TOKEN.match(text, at)
        if match is None or len(match["number"] or "") > LONGEST_NUMBER:
            raise _unknown(text, at)
        kind: Kind = match.lastgroup  # type: ignore[assignment]  # the groups' names
        yield Token(kind, match[0], at)
        at = match.end()


def _unknown(text: str, at: int) -> ExpressionError:
    words = text[at:].split()[0][:LONGEST_NUMBER]
    remedy = "Use table.row.column, numbers, + - * / between spaces and parentheses."
    if words[0].isdigit():
        remedy = (
            f"Write numbers as 4800000 or 4.8, with at most {LONGEST_NUMBER} marks."
        )
    return ExpressionError(f"{words!r} is not understood.", remedy)


def _spaced(token: Token, text: str, before: Token | None) -> Token:
    """Return the operator ``token`` as binary or unary; raise if it is neither."""
    if token.kind != "operator":
        return token
    after = token.start + 1
    if before is None or before.kind in ("operator", "open"):
        if token.sign == "-" and text[after : after + 1].isdigit():
            return Token(token.kind, token.text, token.start, unary=True)
        return token
    around = text[token.start - 1] + text[after : after + 1]
    if len(around) == 2 and not around.isspace():
        raise ExpressionError(
            f"The sign {token.text!r} has no space on both sides.",
            "Write 'a - b': without spaces, '-' is part of a name.",
        )
    return token
