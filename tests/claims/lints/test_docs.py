"""Every lint can be looked up."""

from pathlib import Path

from loccit.claims.lints.lint import LINTS

PAGE = Path(__file__).parents[3] / "docs/reference/lints.md"


def test_every_code_is_documented() -> None:
    """The page has a row for each."""
    text = PAGE.read_text(encoding="utf-8")
    assert [code for code in LINTS if f"| `{code}` |" not in text] == []
