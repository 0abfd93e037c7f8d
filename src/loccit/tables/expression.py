"""``{{ … }}``: a small language of cells, sums and filters.

What it can do is all it can do: there are no names but cells and filters, and
its time and memory are bounded by the length of the expression.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from loccit.model import Bound, Evidence, Table, Value
from loccit.tables.algebra import Amount, combine
from loccit.tables.errors import ExpressionError
from loccit.tables.figures import figures
from loccit.tables.filters import apply
from loccit.tables.lookup import cell_value
from loccit.tables.numbers import as_number
from loccit.tables.parser import Cell, Literal, Sum, Term, cells, parse
from loccit.tables.words import exactly, money

__all__ = ["Evaluated", "ExpressionError", "evaluate", "tables_in"]

_SIGNS = {"+": "+", "-": "−", "*": "×", "/": "÷"}
_NEEDS_PARENTHESES = {("*", "+"), ("*", "-"), ("/", "+"), ("/", "-")}
_RIGHT_TOO = {("-", "+"), ("-", "-"), ("/", "*"), ("/", "/")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluated:
    """What a ``{{ … }}`` comes to.

    ``text`` is printed. ``derived`` says that there was arithmetic, and ``sum``
    is that arithmetic in figures. ``rounded`` says that figures of the result are
    not printed. ``cells`` are named "table.row.column".
    """

    value: Value
    text: str
    sum: str | None
    derived: bool
    rounded: bool
    cells: tuple[str, ...]


def tables_in(text: str) -> list[str]:
    """Return the ids of the tables that the expression ``text`` names, in order.

    An expression that cannot be read names none; evaluating it says why.
    """
    try:
        named = cells(parse(text).term)
    except ExpressionError:
        return []
    return list(dict.fromkeys(cell.table for cell in named))


def evaluate(text: str, tables: dict[str, Table]) -> Evaluated:
    """Return what the expression ``text`` (without braces) comes to.

    Raises :class:`ExpressionError`, which names the cell and the remedy.
    """
    tree = parse(text)
    named = cells(tree.term)
    if not named:
        raise ExpressionError(
            "The expression names no cell, so its value rests on nothing.",
            "Write the number into the text, or name a cell as table.row.column.",
        )
    values = {cell: cell_value(cell, tables) for cell in named}
    value = _value(tree.term, values)
    printed = apply(value, tree.filters)
    derived = isinstance(tree.term, Sum)
    return Evaluated(
        value=printed.value,
        text=printed.text or "",
        sum=value.original if derived else None,
        derived=derived,
        rounded=printed.rounded,
        cells=tuple(dict.fromkeys(map(str, named))),
    )


def _value(term: Term, values: dict[Cell, Value]) -> Value:
    """Return a single cell's own value, or the derived one of a sum."""
    if isinstance(term, Cell):
        return values[term]
    amount = _reckon(term, values)
    low, high = amount.low, amount.high
    used = (item for value in values.values() for item in value.rests_on)
    return Value(
        low=None if low is None else as_number(low),
        high=None if high is None else as_number(high),
        bound=_bound(amount),
        known="derived",
        unit=amount.unit,
        currency=amount.currency,
        original=_in_figures(term, values),
        rests_on=_union(used),
    )


def _union(items: Iterable[Evidence]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys(items))


def _reckon(term: Term, values: dict[Cell, Value]) -> Amount:
    if isinstance(term, Literal):
        return Amount(term.number, term.number, literal=True)
    if isinstance(term, Cell):
        return _amount(term, values[term])
    left, right = _reckon(term.left, values), _reckon(term.right, values)
    try:
        return combine(term.sign, left, right)
    except ExpressionError as error:
        words = f"{_named(term.left)} {_SIGNS[term.sign]} {_named(term.right)}"
        raise ExpressionError(f"In {words}: {error.message}", error.remedy) from error


def _named(term: Term) -> str:
    if isinstance(term, Literal):
        return figures(term.number)
    return str(term) if isinstance(term, Cell) else "(…)"


def _amount(cell: Cell, value: Value) -> Amount:
    if value.low is None and value.high is None:
        raise ExpressionError(
            f"{cell} says “{value.original}”, which is no number to reckon with.",
            "Say it in words, or give the cell a number or a range.",
        )
    low = None if value.low is None else exactly(value.low)
    high = None if value.high is None else exactly(value.high)
    rough = value.bound == "about"
    return Amount(low, high, rough, value.unit, value.currency)


def _bound(amount: Amount) -> Bound:
    if amount.single:
        return "about" if amount.rough else "exact"
    if amount.low is None:
        return "at-most"
    return "at-least" if amount.high is None else "range"


def _in_figures(term: Term, values: dict[Cell, Value]) -> str:
    """Return a sum in figures: "4,800,000 ÷ 10,000"."""
    if isinstance(term, Literal):
        return figures(term.number)
    if isinstance(term, Cell):
        return _cell_in_figures(values[term])
    left = _in_figures(term.left, values)
    right = _in_figures(term.right, values)
    weaker = _NEEDS_PARENTHESES
    if isinstance(term.left, Sum) and (term.sign, term.left.sign) in weaker:
        left = f"({left})"
    weaker = weaker | _RIGHT_TOO
    if isinstance(term.right, Sum) and (term.sign, term.right.sign) in weaker:
        right = f"({right})"
    return f"{left} {_SIGNS[term.sign]} {right}"


def _cell_in_figures(value: Value) -> str:
    ends = dict.fromkeys(e for e in (value.low, value.high) if e is not None)
    shown = "–".join(figures(exactly(end)) for end in ends)
    shown = f"({shown})" if len(ends) > 1 else shown
    return money(shown, value.currency) + ("%" if value.unit == "%" else "")
