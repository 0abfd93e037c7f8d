"""Who speaks and who reports, held to texts of many fields and styles.

The texts are our own and were marked before the grammar read them.
"""

import pytest

from loccit.facts.score import Score, score
from loccit.facts.stage import find
from tests.facts.marked import voices


@pytest.fixture(scope="module")
def scores() -> dict[str, list[Score]]:
    """The scores of all texts by kind of fact."""
    kinds: dict[str, list[Score]] = {"quotations": [], "publications": []}
    for marked in voices():
        for one in score(find(marked.source, {}), marked.marks):
            if one.kind in kinds:
                kinds[one.kind].append(one)
    return kinds


def _told(scores: list[Score]) -> str:
    return "\n".join(str(one) for one in scores)


def test_every_quotation_is_found(scores: dict[str, list[Score]]) -> None:
    """None of the marked words is missed, and next to none is found beside them."""
    found = scores["quotations"]
    assert sum(len(one.missed) for one in found) == 0, _told(found)
    assert sum(len(one.spurious) for one in found) <= 2, _told(found)


def test_speakers_are_those_that_a_reader_names(
    scores: dict[str, list[Score]],
) -> None:
    """Nineteen in twenty are right; a text that names nobody counts like the rest."""
    found = scores["quotations"]
    wrong = sum(len(one.wrong) for one in found)
    assert wrong <= 0.05 * sum(one.valued for one in found), _told(found)


def test_publications_are_those_that_a_reader_marks(
    scores: dict[str, list[Score]],
) -> None:
    """Nineteen in twenty are found, and hardly a false one."""
    found = scores["publications"]
    assert sum(len(one.missed) for one in found) <= 3, _told(found)
    assert sum(len(one.spurious) for one in found) <= 1, _told(found)
