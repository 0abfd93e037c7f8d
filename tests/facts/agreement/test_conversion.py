"""One amount in two units."""

import subprocess
import sys

import pytest

from loccit.facts.agreement.checks import Ground, look
from loccit.facts.agreement.conversion import definition, same_kind
from loccit.facts.agreement.items import items
from loccit.facts.unit_forms import SCALED, SYMBOLS

UNITS = sorted({*SYMBOLS, *(unit for unit, _ in SCALED.values())})


def _found(said: str, evidence: str) -> dict[str, bool]:
    checks = look(items(said), [Ground(evidence, "S1")])
    return {check.what: check.found for check in checks}


@pytest.mark.parametrize(
    ("said", "evidence"),
    [
        ("It is 1,200 km long.", "It runs for 1.2 million metres."),
        ("It gave 1.5 GWh.", "It gave 1,500 megawatt-hours."),
        ("Rates rose 0.5 percentage points.", "Rates rose by 50 basis points."),
        ("It was 212°F.", "The water had 100 °C."),
        ("The farm has 2 square kilometres.", "The farm has 200 hectares."),
        ("It runs at 36 km/h.", "It runs at 10 metres per second."),
        ("Up to 2 tonnes were lost.", "Up to 2,000 kg were lost."),
        ("The dose was 1 to 2 grams.", "The dose was 1,000 to 2,000 mg."),
    ],
)
def test_one_amount_in_another_unit_is_found(said: str, evidence: str) -> None:
    """Number and unit are borne out by the same amount in another unit."""
    checks = _found(said, evidence)
    assert checks["number"]
    assert checks["unit"]


@pytest.mark.parametrize(
    ("said", "evidence"),
    [
        ("It gave 5 kWh.", "It gave 5 MW."),
        ("It is 5 km long.", "It is 5 miles long."),
        ("It lost 3 tons.", "It lost 3 tonnes."),
        ("It rose 3 percentage points.", "It rose 3%."),
    ],
)
def test_the_same_figure_of_another_unit_is_another_amount(
    said: str, evidence: str
) -> None:
    """The figure is there, the unit is not."""
    assert _found(said, evidence)["unit"] is False


def test_rounding_to_another_unit_is_no_agreement() -> None:
    """750 miles are not 1,200 km: about is not the same."""
    assert _found("It is 750 miles long.", "It is 1,200 km long.") == {"number": False}


def test_energy_is_no_power() -> None:
    """What is measured decides, not the look of the unit."""
    assert same_kind("kilowatt hour", "megajoule")
    assert not same_kind("kilowatt hour", "megawatt")


@pytest.mark.parametrize("unit", UNITS)
def test_each_unit_is_defined_or_set_apart(unit: str) -> None:
    """Each unit of the grammar has a definition, or is of a kind of its own."""
    assert definition(unit) is None or same_kind(unit, unit)


def test_nothing_loads_the_definitions_before_two_units_differ() -> None:
    """The stages start without them."""
    code = "import loccit.claims.stage, sys; print('pint' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )
    assert done.stdout.strip() == "False"
