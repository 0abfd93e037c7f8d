"""Whatever an editor does to a cited passage, what rests on it is told, no more."""

import random

import pytest

from tests.mutations.desk import Example
from tests.mutations.expected import wrong

pytestmark = pytest.mark.slow

SAMPLE = 16


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Example:
    """The example desk, traced."""
    return Example.made(tmp_path_factory.mktemp("mutations") / "desk")


def test_there_are_enough_changes_to_make(example: Example) -> None:
    """Each cited passage can be changed in several ways."""
    assert len(example.mutants()) >= 300


def test_each_change_breaks_what_rests_on_it_and_nothing_else(
    example: Example,
) -> None:
    """A sample, the same each time; ``python -m tests.mutations`` makes them all."""
    drawn = random.Random(7).sample(example.mutants(), SAMPLE)  # noqa: S311 - the same each time
    found = [
        f"{mutant.kind} of {mutant.source} {mutant.start}: {problem}"
        for mutant in drawn
        for problem in wrong(example, mutant, example.after(mutant))
    ]
    assert found == []
