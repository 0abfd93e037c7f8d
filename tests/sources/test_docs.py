"""What a person can write is documented."""

import re
from pathlib import Path

from loccit.sources.formats.format import READERS
from loccit.sources.passages.locator import parse

REFERENCE = Path(__file__).parents[2] / "docs/reference"


def test_every_format() -> None:
    """Each suffix that is read stands in the table of formats."""
    text = (REFERENCE / "formats.md").read_text()
    assert all(f"`{suffix}`" in text for suffix in READERS)


def test_locators_of_the_table() -> None:
    """Every example in the reference of locators is one."""
    text = (REFERENCE / "locators.md").read_text()
    cells = re.findall(r"^\| (`.*?) \|", text, re.MULTILINE)
    examples = [one for cell in cells for one in re.findall(r"`([^`]+)`", cell)]
    assert len(examples) > 12
    assert all(parse(example) for example in examples)
