"""Markers in the text: filled, and never at the start of a line."""

from typing import Any

from loccit.model import Evidence
from loccit.pages.decorate import Decorator
from loccit.pages.fragments import render
from loccit.pages.marker import Markers, place
from loccit.pages.tree import Node, span, text

SPACE: Node = {"t": "Space"}


def _evidence(para: int | None, page: str | None = None) -> Evidence:
    return Evidence(
        source="a",
        locator="",
        para=para,
        page=page,
        start=0,
        end=1,
        exact="x",
        prefix="",
        suffix="",
    )


def _marker(id: str) -> Node:
    return {"t": "Span", "c": [["", ["marker"], [["cite", id]]], []]}


def _html(*inlines: Node) -> str:
    markers = Markers(
        evidence={"k1": (_evidence(3),), "k2": (_evidence(4),)},
        labels={"a": "S1"},
        sources={"k9": "a"},
        known=frozenset({"D1"}),
    )
    block: dict[str, Any] = {"t": "Para", "c": list(inlines)}
    return render({"x": Decorator(markers).blocks([block])})["x"]


def test_the_last_word_and_its_marker_stay_together() -> None:
    """The space before a marker stands in one piece with it, the word in its text."""
    html = _html(text("Two"), SPACE, text("shells."), SPACE, _marker("k1"))
    assert 'Two shells.<span class="tie"> <a' in html
    assert 'href="#s1-p3"' in html


def test_two_markers_share_a_line() -> None:
    """A second marker is tied to the same word, a third is not."""
    html = _html(text("End."), _marker("k1"), _marker("k2"), _marker("k1"))
    tied, _, after = html.partition("</span> <a")
    assert tied.count("<a ") == 2
    assert after.count("#s1-p3") == 1


def test_emphasis_before_a_marker_is_split() -> None:
    """Only the last word of a long title is tied."""
    title = {"t": "Emph", "c": [text("The"), SPACE, text("Times")]}
    html = _html(title, text("."), SPACE, _marker("k1"))
    assert '<em>The</em> <span class="bound"><em>Times</em>. <a' in html


def test_a_lost_citation_says_so() -> None:
    """A citation without a passage leads to its source."""
    html = _html(text("Gone."), SPACE, _marker("k9"))
    assert 'href="#s1" class="marker lost"' in html
    assert "S1 ?" in html


def test_markers_in_a_link_are_no_links() -> None:
    """A link never stands inside a link."""
    inside = [text("here"), _marker("k1")]
    link = {"t": "Link", "c": [["", [], []], inside, ["#x", ""]]}
    assert _html(link).count("<a ") == 1


def test_places_fall_back_to_page_and_heading() -> None:
    """Where there is no ¶ number, the page or the heading is named."""
    assert place(_evidence(None, "3"), {"a": "S1"}).text == "S1 p. 3"
    assert place(_evidence(None), {"a": "S1"}).text == "S1 §"


def test_text_cannot_forge_the_cut_between_fragments() -> None:
    """Words that look like markup stay words."""
    first = [{"t": "Para", "c": [text("<!--cut-->")]}]
    second = [{"t": "Para", "c": [span(["x"], [text("y")])]}]
    made = render({"a": first, "b": second})
    assert made == {
        "a": "<p>&lt;!--cut--&gt;</p>",
        "b": '<p><span class="x">y</span></p>',
    }
