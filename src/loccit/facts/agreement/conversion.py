"""Whether two measures in different units are one amount: 1,200 km, 1.2 million m.

Units are defined by pint. It takes two thirds of a second to import, which is more
than the rest of a stage: it is asked only where two units that differ meet.
"""

import re
from functools import cache
from typing import TYPE_CHECKING

from loccit.model import Number, Quantity

if TYPE_CHECKING:
    from pint import UnitRegistry

# Ours → pint's, where its name is not made of the same words.
_NAMES = {
    "%": "percent",
    "percentage point": "percentage_point",
    "basis point": "basis_point",
    "nautical mile": "nautical_mile",
    "pound (weight)": "pound",
    "pound per square inch": "psi",
    "British thermal unit": "Btu",
    "degree Celsius": "degC",
    "degree Fahrenheit": "degF",
    "part per million": "ppm",
    "part per billion": "part_per_billion",
    "per mille": "per_mille",
    "light year": "light_year",
    "astronomical unit": "astronomical_unit",
    "troy ounce": "troy_ounce",
    "millimetre of mercury": "mmHg",
    "barrel": "oil_bbl",
    "barrel a day": "oil_bbl/day",
    "kiloton": "kilotonne",
    "megaton": "megatonne",
    "megavolt-ampere": "megavolt*ampere",
    "tonne of oil equivalent": "toe",
}
# Of more than one size (a ton, a gallon), or of a kind of their own.
_APART = {
    "ton", "gallon", "pint", "bushel", "degree", "decibel", "times", "tonne of CO2",
    "deadweight ton", "gross ton", "container (TEU)", "barrel of oil equivalent",
}  # fmt: skip
_OWN = (
    "percentage_point = [points]",
    "basis_point = 0.01 * percentage_point",
    "per_mille = 0.001",
    "part_per_billion = 1e-9",
)
_ALIKE = 1e-9


def definition(unit: str) -> str | None:
    """Return ``unit`` as pint writes it ("kilometre/hour"), None for one apart."""
    if unit in _APART:
        return None
    if unit in _NAMES:
        return _NAMES[unit]
    above, rate, below = unit.partition(" per ")
    if rate:
        ends = [definition(above), definition(below)]
        return "/".join(f"({end})" for end in ends if end) if all(ends) else None
    powered = re.sub(
        r"^square (\w+)", r"\1**2", re.sub(r"^cubic (\w+)", r"\1**3", unit)
    )
    return re.sub(r" an? ", "/", powered).replace(" ", "*")


def same_kind(unit: str, other: str) -> bool:
    """Return whether both units measure one thing: kWh is no MW."""
    first, second = definition(unit), definition(other)
    if first is None or second is None:
        return unit == other
    known = _registry()
    return bool(known.get_dimensionality(first) == known.get_dimensionality(second))


def same_amount(said: Quantity, given: Quantity) -> bool:
    """Return whether both state one amount, each in a unit of its own."""
    if not said.unit or not given.unit or said.unit == given.unit:
        return False
    if not same_kind(said.unit, given.unit):
        return False
    pairs = ((said.low, given.low), (said.high, given.high))
    return said.bound != "vague" and all(
        _same(one, said.unit, other, given.unit) for one, other in pairs
    )


def _same(one: Number | None, unit: str, other: Number | None, of: str) -> bool:
    if one is None or other is None:
        return one is other
    turned = _registry().Quantity(other, definition(of)).to(definition(unit)).magnitude
    return bool(abs(turned - one) <= _ALIKE * max(abs(turned), abs(one)))


@cache
def _registry() -> "UnitRegistry[float]":
    from pint import UnitRegistry

    known: UnitRegistry[float] = UnitRegistry(autoconvert_offset_to_baseunit=True)
    for definition_ in _OWN:
        known.define(definition_)
    return known
