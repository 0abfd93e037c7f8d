"""What one judgment rests on, in a few words."""

from dataclasses import replace

from loccit.pages.resting import resting
from tests.briefing.automatic.material import CANAL
from tests.pages.test_source_summary import claim, evidence


def test_what_one_judgment_rests_on() -> None:
    """Passages are counted once, and what one man said is one origin."""
    records = {"a": {"independence-group": "x"}, "b": {"independence-group": "X"}}
    sources = {id: replace(CANAL, id=id, record=r) for id, r in records.items()}
    one = claim(1, evidence("a"), evidence("b"), evidence("a"), kind="judgment")
    assert resting([one, claim(2, evidence("a"))], sources) == {
        "c1": "two passages, one origin"
    }
