"""Tables and charts made from facts, and files that take their place."""

from pathlib import Path

from loccit.desk import Desk
from loccit.desk.graph import Graph
from loccit.desk.needs import Plan


def desk(root: Path, body: str, **files: str) -> Desk:
    """Return a desk with one source and the briefing "week" of that body."""
    texts = {"sources/a.txt": "A.", "briefings/week.md": f"---\ntitle: A\n---\n{body}"}
    for name, text in {**texts, **files}.items():
        path = root / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    return Desk(root)


PLACED = "::: {.table #week-dates}\n:::\n\n::: {.figure #week-dates}\n:::\n"


def test_a_written_briefing_may_place_them(tmp_path: Path) -> None:
    """They rest on the facts of all sources, though the text cites none."""
    made = desk(tmp_path, PLACED)
    graph = Graph(made)
    assert graph.briefing_tables("week") == ["week-dates"]
    assert graph.briefing_figures("week") == ["week-dates"]
    assert graph.briefing_sources("week") == ["a"]
    assert made.facts_json("a") in Plan(made).needs("tables", "week-dates").made


def test_a_file_of_the_desk_takes_their_place(tmp_path: Path) -> None:
    """A table of that id is the analyst's own, and rests on its file."""
    made = desk(tmp_path, PLACED, **{"data/week-dates.csv": "a\n1\n"})
    assert made.tables["week-dates"] in Plan(made).needs("tables", "week-dates").written
    assert Graph(made).table_sources("week-dates") == []


def test_those_of_another_briefing_are_unknown(tmp_path: Path) -> None:
    """A briefing that is not there has no tables to be made."""
    made = desk(tmp_path, "::: {.table #other-dates}\n:::\n")
    assert Graph(made).briefing_tables("week") == []
