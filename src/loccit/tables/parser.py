"""Tokens become a tree: a sum, then the filters that print it.

The grammar (EBNF) stands in ``docs/reference/values.md``.
"""

from dataclasses import dataclass
from fractions import Fraction

from loccit.tables.errors import ExpressionError
from loccit.tables.lexer import Token, tokens

DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Literal:
    """A number written into the expression."""

    number: Fraction


@dataclass(frozen=True, slots=True)
class Cell:
    """``table.row.column``; ``end`` is "low" or "high" when only one is meant."""

    table: str
    row: str
    column: str
    end: str | None

    def __str__(self) -> str:
        """Return the cell as people name it."""
        return f"{self.table}.{self.row}.{self.column}"


@dataclass(frozen=True, slots=True)
class Sum:
    """Two terms and the sign (``+ - * /``) between them."""

    sign: str
    left: "Term"
    right: "Term"


Term = Literal | Cell | Sum


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter's name and what stands in its parentheses."""

    name: str
    argument: str | None = None


@dataclass(frozen=True, slots=True)
class Expression:
    """A whole ``{{ … }}``."""

    term: Term
    filters: tuple[Filter, ...]


def parse(text: str) -> Expression:
    """Return the tree of ``text``; raises :class:`ExpressionError`."""
    reader = _Reader(tokens(text))
    term = reader.sum(0)
    filters = reader.filters()
    if reader.left:
        raise ExpressionError(
            f"{reader.left[0].text!r} was not expected here.",
            "Put an operator between the terms, and close each parenthesis once.",
        )
    return Expression(term, filters)


def cells(term: Term) -> list[Cell]:
    """Return the cells that ``term`` names, in order."""
    if isinstance(term, Sum):
        return [*cells(term.left), *cells(term.right)]
    return [term] if isinstance(term, Cell) else []


class _Reader:
    """Takes tokens off the front, one rule of the grammar a method."""

    def __init__(self, found: list[Token]) -> None:
        self.left = found

    def _next(self, *kinds: str) -> Token | None:
        return self.left.pop(0) if self.left and self.left[0].kind in kinds else None

    def _sign(self, signs: str) -> str | None:
        first = self.left[0] if self.left else None
        if first and first.kind == "operator" and first.sign in signs:
            return self.left.pop(0).sign
        return None

    def sum(self, depth: int) -> Term:
        term = self._product(depth)
        while sign := self._sign("+-"):
            term = Sum(sign, term, self._product(depth))
        return term

    def _product(self, depth: int) -> Term:
        term = self._term(depth)
        while sign := self._sign("*/"):
            term = Sum(sign, term, self._term(depth))
        return term

    def _term(self, depth: int) -> Term:
        if self._next("open"):
            return self._inside(depth + 1)
        minus = bool(self.left and self.left[0].unary and self.left.pop(0))
        if token := self._next("number"):
            number = Fraction(token.text.replace(",", ""))
            return Literal(-number if minus else number)
        if token := self._next("path"):
            return _cell(token.text)
        raise self._missing()

    def _inside(self, depth: int) -> Term:
        if depth > DEEPEST:
            raise ExpressionError(
                f"The parentheses are nested more than {DEEPEST} deep.",
                "Put a part of the sum into a column of the table.",
            )
        term = self.sum(depth)
        if not self._next("close"):
            raise ExpressionError(
                "A parenthesis is not closed.", "Add the missing ')'."
            )
        return term

    def _missing(self) -> ExpressionError:
        if not self.left:
            message = "The expression ends where a value should stand."
        elif self.left[0].kind == "name":
            message = f"{self.left[0].text!r} alone names no cell."
        else:
            message = f"A value should stand before {self.left[0].text!r}."
        return ExpressionError(
            message, "Name a cell as table.row.column, or write a number."
        )

    def filters(self) -> tuple[Filter, ...]:
        found = []
        while self._next("pipe"):
            name = self._next("name")
            if not name:
                raise ExpressionError(
                    "There is no filter after '|'.", "Name one, or leave '|' out."
                )
            found.append(Filter(name.text, self._argument()))
        return tuple(found)

    def _argument(self) -> str | None:
        if not self._next("open"):
            return None
        token = self._next("number", "name")
        if not token or not self._next("close"):
            raise ExpressionError(
                "A filter takes one number or word in its parentheses.",
                "Write, for example, round(1) or words(million).",
            )
        return token.text


def _cell(path: str) -> Cell:
    names = path.split(".")
    end = names[3] if len(names) == 4 else None
    if len(names) not in (3, 4) or end not in (None, "low", "high"):
        raise ExpressionError(
            f"{path!r} names no cell.",
            "A cell is table.row.column, with .low or .high after it for one end "
            "of a range.",
        )
    return Cell(names[0], names[1], names[2], end)
