"""Words in charts: none over another, none beyond the edge."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit import store
from loccit.desk import Desk
from loccit.figures.chart import Chart, Drawing
from loccit.figures.kinds import KINDS
from loccit.figures.labels import GAP, Label, place
from loccit.figures.look_up import requested
from loccit.figures.pen import Pen
from loccit.figures.shapes import WIDTH, Words
from loccit.model import Table
from loccit.theme import load
from loccit.theme.fonts import faces

from .conftest import Desks
from .test_stage import SPECS

LONG = "A name that is much longer than any label that a careful author would write"


def drawn(desks: Desks, spec: str) -> tuple[Drawing, Pen]:
    """Return what a specification draws, before it is painted."""
    (desks.root / "figures/one.yaml").write_text(spec)
    desk = Desk(desks.root)
    request = requested(desk, "one")
    assert request.spec is not None
    assert request.table is not None
    pen = Pen(load(desk, "plain"), faces(load(desk, "plain"), desk.store, ["sans"]))
    chart = Chart(id="one", file="", table=request.table, rows=request.rows, pen=pen)
    return KINDS[request.spec.kind].draw(request.spec, chart), pen


def assert_clear(drawing: Drawing, pen: Pen) -> None:
    """Assert that no words overlap others or leave the picture."""
    boxes = [(pen.extent(s), s.text) for s in drawing.shapes if isinstance(s, Words)]
    for (left, top, right, foot), text in boxes:
        assert left >= -0.01, text
        assert right <= WIDTH + 0.01, text
        assert top >= -0.01, text
        assert foot <= drawing.height + 0.01, text
    for (one, text), (other, words) in combinations(boxes, 2):
        aside = one[2] <= other[0] + 0.01 or other[2] <= one[0] + 0.01
        # Ascent and descent of two lines may touch where no letter reaches so far.
        above = one[3] <= other[1] + 0.3 or other[3] <= one[1] + 0.3
        assert aside or above, f"{text!r} and {words!r}"


@pytest.mark.parametrize("kind", SPECS)
def test_words_keep_clear_of_each_other(desks: Desks, kind: str) -> None:
    """In each kind of chart every label can be read."""
    assert_clear(*drawn(desks, SPECS[kind]))


@pytest.mark.parametrize("kind", SPECS)
def test_long_names_keep_clear_too(desks: Desks, kind: str) -> None:
    """Names beyond measure are broken or cut, never set over other words."""
    for id in ("known", "events", "trade"):
        table = store.read(desks.desk.table_json(id), Table)
        rows = [
            {**row.cells, **row.values, "label": f"{LONG} {row.id}"}
            for row in table.rows
        ]
        desks.table(id, rows)
    assert_clear(*drawn(desks, SPECS[kind]))


def test_a_crowded_lane_gives_each_event_a_row(desks: Desks) -> None:
    """Twenty events in three weeks are still told apart."""
    rows = [
        {"key": f"e{day}", "date": f"2024-03-{day:02}", "label": f"{LONG} {day}"}
        for day in range(1, 21)
    ]
    desks.table("events", rows)
    drawing, pen = drawn(desks, "kind: timeline\ntable: events\n")
    assert len(drawing.marks) == 20
    assert_clear(drawing, pen)


@given(
    st.lists(st.tuples(st.floats(0, 168), st.floats(5, 70), st.booleans()), max_size=9)
)
def test_placed_labels_and_leaders_never_meet(
    given: list[tuple[float, float, bool]],
) -> None:
    """Whatever the dates, labels at leaders overlap neither words nor leaders."""
    labels = [Label(x=x, width=w, leader=leads) for x, w, leads in sorted(given)]
    places = place(labels, WIDTH)
    if places is None:
        return
    pairs = list(zip(labels, places, strict=True))
    for label, spot in pairs:
        assert 0 <= spot.left <= WIDTH - label.width + 1e-9
        assert label.leader or spot.level == 0
    for (one, a), (other, b) in combinations(pairs, 2):
        if a.level == b.level:
            assert a.left + one.width <= b.left or b.left + other.width <= a.left
        for tall, top, low, base in ((one, a, other, b), (other, b, one, a)):
            if tall.leader and top.level > base.level:
                inside = base.left < tall.x < base.left + low.width
                assert not inside


def test_a_staircase_is_found() -> None:
    """Labels close to each other climb; each stands at the left of its leader."""
    labels = [Label(x=x, width=40) for x in (100, 110, 120)]
    places = place(labels, WIDTH)
    assert places is not None
    assert [spot.level for spot in places] == [0, 1, 2]
    assert [spot.left for spot in places] == [x - GAP - 40 for x in (100, 110, 120)]
