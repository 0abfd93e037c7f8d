"""A chart that stays as it was is not drawn again."""

import pytest

from loccit.figures import stage

from .conftest import Desks, value

SPEC = "kind: bar\ntable: known\nfilter:\n  key: [horses]\n"


def no_pictures(*_: object) -> tuple[bytes, bytes]:
    """Fail: nothing should be drawn."""
    raise AssertionError("drawn again")


def test_the_same_request_is_drawn_once(
    desks: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second run writes the same files without drawing."""
    first, _ = desks.draw("one", SPEC)
    pictures = desks.svg("one"), desks.svg("one", ".press.svg")
    for suffix in (".json", ".svg", ".press.svg"):
        desks.desk.figure_json("one").with_suffix(suffix).unlink()
    monkeypatch.setattr(stage, "_pictures", no_pictures)
    assert desks.draw("one", SPEC)[0] == first
    assert (desks.svg("one"), desks.svg("one", ".press.svg")) == pictures


@pytest.mark.parametrize("changed", ["value", "spec", "theme"])
def test_what_decides_a_chart_draws_it_anew(desks: Desks, changed: str) -> None:
    """Another value, specification or colour is another picture."""
    desks.draw("one", SPEC)
    before, spec = desks.svg("one"), SPEC
    if changed == "value":
        horses = value(99, 99, "count", "exact", "99")
        desks.table("known", [{"key": "horses", "label": "Horses", "value": horses}])
    elif changed == "spec":
        spec = "kind: unit\n" + SPEC.partition("\n")[2]
    else:
        theme = desks.root / "templates/plain/theme.yaml"
        colour = '\ncolours:\n  grey: {rgb: "#123456", cmyk: [1, 2, 3, 4]}\n'
        theme.write_text(theme.read_text() + colour)
    desks.draw("one", spec)
    assert desks.svg("one") != before


def test_a_damaged_picture_is_drawn_anew(desks: Desks) -> None:
    """What was kept and cannot be read counts for nothing."""
    desks.draw("one", SPEC)
    before = desks.svg("one")
    (kept,) = (desks.desk.store / "figures/one").glob("*.json")
    kept.write_text("{")
    desks.draw("one", SPEC)
    assert desks.svg("one") == before
