"""The schemas in the package are those of the nouns."""

import pytest

from loccit.model.schema import FILES, FOLDER, schema


@pytest.mark.parametrize("name", FILES)
def test_the_committed_schema_is_what_the_nouns_say(name: str) -> None:
    """After a change of a noun: python -m loccit.model.schema."""
    assert (FOLDER / f"{name}.schema.json").read_bytes() == schema(name)
