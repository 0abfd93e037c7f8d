"""Every lint can be looked up."""

from pathlib import Path

from loccit.claims.lints.lint import LINTS
from loccit.facts.arithmetic.text import slips

PAGE = Path(__file__).parents[3] / "docs/reference/lints.md"


def test_every_code_is_documented() -> None:
    """The page has a row for each."""
    text = PAGE.read_text(encoding="utf-8")
    assert [code for code in LINTS if f"| `{code}` |" not in text] == []


def test_a_lost_limit_is_documented() -> None:
    """The finding that tracing names by a lint's code can be looked up too."""
    assert "| `L20` |" in PAGE.read_text(encoding="utf-8")


def test_examples_of_sums_are_told_as_the_page_says() -> None:
    """Each sentence under "Told" is told, and none under "Not told"."""
    table = PAGE.read_text(encoding="utf-8").split("| Told | Not told |")[1]
    rows = table.split("\n\n")[0].strip().splitlines()[1:]
    told, untold = zip(
        *([c.strip() for c in r.split("|")[1:3]] for r in rows), strict=True
    )
    assert [text for text in told if len(slips(text)) != 1] == []
    assert [text for text in untold if slips(text)] == []
