"""The unit chart: one shape for each item, even at every zoom."""

from itertools import pairwise

import pytest

from loccit.figures.shapes import POINT, Area, Boxes, Dot

from .conftest import Desks, value
from .test_layout import drawn

UNIT = "kind: unit\ntable: known\nfilter:\n  key: [{}]\n"


def field(desks: Desks) -> tuple[Boxes, Boxes]:
    """Return the rows and the white gaps of the field of ten thousand."""
    drawing, _ = drawn(desks, UNIT.format("boxes"))
    rows, gaps = [shape for shape in drawing.shapes if isinstance(shape, Boxes)]
    return rows, gaps


def test_a_field_has_a_box_for_each_item(desks: Desks) -> None:
    """A hundred rows, each cut into a hundred boxes by ninety-nine gaps."""
    rows, gaps = field(desks)
    assert (len(rows.boxes), len(gaps.boxes)) == (100, 99)
    assert len({(x, width) for x, _, width, _ in rows.boxes}) == 1


def test_every_box_is_as_wide_and_high_as_the_others(desks: Desks) -> None:
    """Only what parts the blocks of a hundred differs, and always by the same."""
    rows, gaps = field(desks)
    ends = [(x, x + width) for x, _, width, _ in gaps.boxes]
    assert len({round(b[0] - a[1], 6) for a, b in pairwise(ends)}) == 1
    assert len({round(b[1] - a[1], 6) for a, b in pairwise(rows.boxes)}) == 2
    assert len({round(width, 6) for _, _, width, _ in gaps.boxes}) == 2


@pytest.mark.parametrize("part", [0, 1], ids=["rows", "gaps"])
def test_every_edge_of_a_field_falls_on_a_pixel_of_96_dpi(
    desks: Desks, part: int
) -> None:
    """Three quarters of a point are the step of all edges, so no bands appear."""
    pixel = 0.75 * POINT
    edges = {round(edge / pixel, 6) for box in field(desks)[part].boxes for edge in box}
    assert all(edge == int(edge) for edge in edges)


@pytest.mark.parametrize(("known", "kind"), [("listed", Area), ("stated", Dot)])
def test_what_is_only_named_stands_as_empty_frames(
    desks: Desks, known: str, kind: type
) -> None:
    """Five fields that a source lists are five frames, five that it counts dots."""
    five = value(5, 5, known, "exact", "five")
    desks.table("known", [{"key": "fields", "label": "Fields", "value": five}])
    drawing, _ = drawn(desks, UNIT.format("fields"))
    assert sum(isinstance(shape, kind) for shape in drawing.shapes) == 5
