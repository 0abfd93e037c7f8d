"""From a specification to a picture, its marks and its findings."""

import re

import pytest
from lxml import etree

from loccit.desk import Desk
from loccit.figures.stage import run
from loccit.theme import load
from loccit.theme.colour import mixed

from .conftest import Desks

SPECS = {
    "bar": "kind: bar\ntable: known\nfilter:\n  key: [horses, fields, troops]\n",
    "range": "kind: range\ntable: known\nscale: log\nwords: {dozens: [24, 99]}\n",
    "timeline": "kind: timeline\ntable: events\nlane: lane\n",
    "exchange": "kind: exchange\ntable: trade\ny: measure\nevidence: evidence\n",
    "unit": "kind: unit\ntable: known\nfilter:\n  key: [boxes, horses, missiles]\n",
}


@pytest.mark.parametrize("kind", SPECS)
def test_every_mark_is_an_element_of_the_picture(desks: Desks, kind: str) -> None:
    """Each mark's id is the id of one element, and no element has another."""
    figure, codes = desks.draw("one", SPECS[kind])
    root = etree.fromstring(desks.svg("one").encode())
    assert codes == []
    assert sorted(root.xpath("//@id")) == sorted(mark.id for mark in figure.marks)
    assert all(mark.id.startswith("m-one-") for mark in figure.marks)
    assert all(mark.rests_on for mark in figure.marks)


@pytest.mark.parametrize("kind", SPECS)
def test_the_picture_is_plain_svg_of_its_size(desks: Desks, kind: str) -> None:
    """A picture says its size in mm, keeps text as text and carries no metadata."""
    figure, _ = desks.draw("one", SPECS[kind])
    root = etree.fromstring(desks.svg("one").encode())
    assert root.get("width") == "168mm"
    assert root.get("height") == f"{figure.height:g}mm"
    assert {etree.QName(e).localname for e in root.iter()} == {
        "svg",
        "g",
        "path",
        "text",
    }
    assert {e.get("font-family") for e in root.iter("{*}text")} == {"Test Sans"}
    assert all(float(e.get("font-size")) >= 8 for e in root.iter("{*}text"))
    assert " style=" not in desks.svg("one")


@pytest.mark.parametrize("kind", SPECS)
def test_colours_are_the_themes(desks: Desks, kind: str) -> None:
    """Every colour is the theme's or a mix with white; the press gets only inks."""
    desks.draw("one", SPECS[kind])
    theme = load(desks.desk, "plain")
    mixes = {
        mixed(theme, name, round(step / 56, 9) ** power)
        for name in theme.colours
        for step in range(1, 57)
        for power in (1.0, 1.3)
    } | {mixed(theme, n, s) for n in theme.colours for s in (0.15, 0.38, 0.55)}
    assert set(re.findall("#[0-9A-F]{6}", desks.svg("one"))) <= mixes
    press = desks.svg("one", ".press.svg")
    assert "#" not in press
    assert "device-cmyk(" in press


@pytest.mark.parametrize("kind", SPECS)
def test_the_same_figure_has_the_same_bytes(desks: Desks, kind: str) -> None:
    """Drawing twice writes the same three files."""
    desks.draw("one", SPECS[kind])
    files = desks.desk.outputs("figures", "one")
    before = [path.read_bytes() for path in files]
    run(Desk(desks.root), "one")
    assert [path.read_bytes() for path in files] == before


@pytest.mark.parametrize("kind", SPECS)
def test_alternative_text_names_every_label(desks: Desks, kind: str) -> None:
    """What is printed at the marks stands in the text for those who cannot see."""
    figure, _ = desks.draw("one", SPECS[kind])
    assert all(mark.label in figure.alt for mark in figure.marks)
    assert figure.alt.endswith(".")


def test_the_authors_own_words_win(desks: Desks) -> None:
    """Title, subtitle, note and alternative text are those of the specification."""
    own = SPECS["bar"] + "title: T\nsubtitle: S\nnote: N\nalt: A\n"
    figure, _ = desks.draw("one", own)
    assert (figure.title, figure.subtitle, figure.note, figure.alt) == tuple("TSNA")


@pytest.mark.parametrize(
    ("spec", "code", "line"),
    [
        ("kind: pie\ntable: known\n", "unknown-kind", 1),
        ("table: known\n", "unknown-kind", 1),
        ("kind: bar\ntable: nowhere\n", "no-table", 2),
        ("kind: bar\ntable: known\ncolour: blue\n", "unknown-key", 3),
        ("kind: bar\ntable: known\nx: amount\n", "unknown-column", 3),
        ("kind: bar\ntable: empty\n", "empty-table", 2),
        ("kind: bar\ntable: known\nfilter: {key: none}\n", "no-such-row", 3),
        ("kind: timeline\ntable: hollow\n", "empty-column", 1),
        ("kind: bar\ntable: [known\n", "broken-yaml", 3),
        ("- kind\n", "bad-figure", 1),
        ("", "bad-figure", 1),
    ],
)
def test_a_bad_specification_is_a_finding(
    desks: Desks, spec: str, code: str, line: int | None
) -> None:
    """What is wrong is said with file and line, and the three files are there."""
    desks.table("hollow", [{"key": "a", "date": None, "label": "A"}])
    figure, codes = desks.draw("one", spec)
    assert codes == [code]
    finding = figure.findings[0]
    assert (finding.file, finding.line) == ("figures/one.yaml", line)
    assert finding.severity == "error"
    assert figure.marks == ()
    assert etree.fromstring(desks.svg("one").encode()).get("height") == "0mm"
    assert all(path.exists() for path in desks.desk.outputs("figures", "one"))


def test_a_value_of_the_filter_that_no_row_has_is_told(desks: Desks) -> None:
    """A misspelt value takes a bar away: it is named with its line and the nearest."""
    spec = "kind: bar\ntable: known\nfilter:\n  key:\n  - horses\n  - feilds\n"
    figure, codes = desks.draw("one", spec)
    assert codes == ["no-such-row"]
    finding = figure.findings[0]
    assert (finding.line, finding.severity) == (6, "warning")
    assert "'feilds'" in finding.message
    assert finding.remedy == "Did you mean 'fields'?"
    assert [mark.row for mark in figure.marks] == ["horses"]


def test_an_empty_file_is_told_what_a_figure_needs(desks: Desks) -> None:
    """The remedy can be followed without any other page."""
    figure, _ = desks.draw("one", "")
    assert "`kind: bar`" in figure.findings[0].remedy
    assert "`table:`" in figure.findings[0].remedy


def test_all_problems_are_told_in_one_run(desks: Desks) -> None:
    """Two columns that are not there make two findings."""
    _, codes = desks.draw("one", "kind: bar\ntable: known\nx: a\nlabel: b\n")
    assert codes == ["unknown-column", "unknown-column"]


def test_a_theme_that_is_not_there_is_a_finding(desks: Desks) -> None:
    """The stage writes its files even when the theme cannot be read."""
    (desks.root / "loccit.yaml").write_text("theme: fancy\n")
    _, codes = desks.draw("one", SPECS["bar"])
    assert codes == ["theme"]


def test_a_row_that_cannot_be_drawn_is_left_out(desks: Desks) -> None:
    """A word has no bar: the warning names the table's line, the others are drawn."""
    figure, codes = desks.draw("one", "kind: bar\ntable: known\n")
    assert codes == ["no-quantity"]
    assert figure.findings[0].file == "data/known.csv"
    assert figure.findings[0].line == 4
    assert len(figure.marks) == 7


def test_rows_come_in_the_order_of_the_filter(desks: Desks) -> None:
    """A list of values in ``filter`` also orders the rows; ``sort`` goes by size."""
    kept = "filter:\n  key: [fields, boxes, horses]\n"
    listed, _ = desks.draw("one", f"kind: bar\ntable: known\n{kept}")
    assert [mark.row for mark in listed.marks] == ["fields", "boxes", "horses"]
    by_size, _ = desks.draw("two", f"kind: bar\ntable: known\nsort: -value\n{kept}")
    assert [mark.row for mark in by_size.marks] == ["boxes", "horses", "fields"]


def test_automatic_figures_need_no_file(desks: Desks) -> None:
    """A briefing with a front matter only gets a timeline and a range."""
    (desks.root / "briefings/week.md").write_text("---\ntitle: Week\n---\n")
    for id, origin in (("week-dates", "events"), ("week-quantities", "known")):
        desks.desk.table_json(id).write_bytes(
            desks.desk.table_json(origin)
            .read_bytes()
            .replace(f'"id": "{origin}"'.encode(), f'"id": "{id}"'.encode())
        )
        assert run(Desk(desks.root), id) == []
        assert f"m-{id}-" in desks.svg(id)
