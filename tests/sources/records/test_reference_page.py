"""The reference of a record's keys is made from the code, examples and all."""

from pathlib import Path
from typing import Any

import pytest

from loccit.desk.door import parse_yaml
from loccit.sources.records.filled import checked
from loccit.sources.records.own import Own
from loccit.sources.records.reference_page import refusal, renewed, written

PAGE = Path(__file__).parents[3] / "docs/reference/sources.md"
EXAMPLES = [
    (field.alias or name, field.examples[0], field.json_schema_extra["bad"])  # type: ignore[index]
    for name, field in Own.model_fields.items()
    if field.examples
]


def test_page_is_of_today() -> None:
    """The page says what the code says; a command in CONTRIBUTING.md renews it."""
    text = PAGE.read_text(encoding="utf-8")
    assert renewed(text) == text


def test_every_key_has_examples() -> None:
    """No field of ours goes without one that is right and one that is not."""
    assert len(EXAMPLES) == len(Own.model_fields)


@pytest.mark.parametrize(("key", "right", "wrong"), EXAMPLES)
def test_examples(key: str, right: Any, wrong: Any) -> None:
    """The right example passes as it is printed, the wrong one is refused by name."""
    said, _, _ = parse_yaml(written(key, right), "")
    assert said == {key: right}
    record, findings = checked(said, {}, "")
    assert (list(record), findings) == ([key], [])
    assert key in refusal(key, wrong)
