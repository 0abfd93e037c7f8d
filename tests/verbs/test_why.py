"""``loccit why`` answers for what is printed: a claim, a page, a chart."""

import pytest

from tests.desks import BRIEFING, SOURCE, SmallDesk

pytestmark = pytest.mark.slow

TABLE = 'key,trucks,source\ngate,19,"@harbour, para. 3"\nyard,5,"@harbour, para. 3"\n'
CHART = "kind: bar\ntable: counts\ntitle: At the gate\nx: trucks\nlabel: key\n"
SHOWN = "At the gate stood {{ counts.gate.trucks + counts.yard.trucks }} vehicles.\n"
FIGURE = "\n::: {.figure #gate}\n:::\n"


@pytest.fixture
def built(small_desk: SmallDesk) -> SmallDesk:
    """Return a built desk with a claim, a sum and a chart."""
    small_desk.write("sources/harbour.txt", SOURCE)
    small_desk.write("data/counts.csv", TABLE)
    small_desk.write("figures/gate.yaml", CHART)
    small_desk.write("briefings/note.md", f"{BRIEFING}{SHOWN}{FIGURE}")
    done = small_desk.loccit("build")
    assert done.returncode == 0, done.stdout
    return small_desk


def test_page_chart_and_words_lead_to_the_passages(built: SmallDesk) -> None:
    """One build answers all of them, and says what it does not know."""
    passage = "“Customs officers counted 19 trucks and five trailers"
    page = built.loccit("why", "p.", "3").stdout
    assert "claim 5 (" in page
    assert "[D1] 19 + 5 = 24" in page
    assert "figure gate" in page
    chart = built.loccit("why", "gate").stdout
    assert "mark " in chart
    assert passage in chart
    assert passage in built.loccit("why", "vehicles").stdout
    nowhere = built.loccit("why", "p. 99")
    assert nowhere.returncode == 2
    assert "no claim, page, derived value" in nowhere.stdout
