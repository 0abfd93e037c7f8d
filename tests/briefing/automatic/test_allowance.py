"""How many words of a source are left to be quoted."""

from dataclasses import replace

from loccit.briefing.automatic.allowance import allowance
from loccit.briefing.automatic.rank import ranked
from tests.briefing.automatic.material import CANAL, found

FEW = replace(CANAL, record={"quotation-limit": 20})
FIRST, SECOND = [(s.start, s.end) for s in FEW.sentences[:2]]


def test_a_source_without_a_limit_is_never_used_up() -> None:
    """Where no record says otherwise, passages are limited, not their sum."""
    left = allowance([CANAL], []).after(CANAL, [FIRST, SECOND])
    assert left.allows(CANAL, [(0, len(CANAL.text))])


def test_a_passage_takes_its_words_once() -> None:
    """What is shown already costs nothing; the next passage has to fit."""
    left = allowance([FEW], []).after(FEW, [FIRST])
    assert left.allows(FEW, [FIRST])
    assert not left.allows(FEW, [SECOND])


def test_the_ranking_stops_where_the_limit_is_reached() -> None:
    """All passages of a source together keep to its limit."""
    chosen = ranked([FEW], [found(FEW)], 9, allowance([FEW], []))
    words = [len(FEW.text[a:b].split()) for one in chosen for a, b in one.spans]
    assert 0 < sum(words) <= 20
