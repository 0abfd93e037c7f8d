"""Tables that are made from the facts in the sources."""

from pathlib import Path

import pytest

from loccit import store
from loccit.desk import Desk
from loccit.facts import stage as facts
from loccit.model import Source, Table
from loccit.sources import stage as sources
from loccit.tables import stage
from loccit.tables.counted import things
from loccit.tables.labels import label, subject

FERRIES = """The harbour opened a second pier on 4 May 2021. Traffic doubled.

In June 2022, the operator sold three ferries to Norway. Tickets cost $14.

The operator carried 1,200 passengers and 340 lorries a day, said the harbour
master. At least 60 crews were hired, and 75 more may follow. The next count is due.
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return a desk with one source and an automatic briefing, facts found."""
    store.write_text(tmp_path / "sources/ferries.txt", FERRIES)
    store.write_text(tmp_path / "briefings/harbour.md", "---\ntitle: Harbour\n---\n")
    desk = Desk(tmp_path)
    sources.run(desk, "ferries")
    facts.run(desk, "ferries")
    return desk


def test_words_of_others_make_no_table(desk: Desk) -> None:
    """What a mail only quotes is no row of a table that nobody wrote."""
    quoted = "".join(f"> {line}\n" for line in FERRIES.splitlines())
    mail = f"From: Ann <ann@port.example>\n\nSee below, please.\n\n{quoted}"
    (desk.root / "sources/ferries.txt").unlink()
    store.write_text(desk.root / "sources/ferries.eml", mail)
    desk = Desk(desk.root)
    sources.run(desk, "ferries")
    facts.run(desk, "ferries")
    assert made(desk, "harbour-dates").rows == ()
    assert made(desk, "harbour-quantities").rows == ()


def made(desk: Desk, id: str) -> Table:
    """Return the table ``id`` as its stage wrote it."""
    stage.run(desk, id)
    return store.read(desk.table_json(id), Table)


def test_dates(desk: Desk) -> None:
    """Each date is one row, in order of time, and rests on its sentence."""
    table = made(desk, "harbour-dates")
    assert [row.cells["date"] for row in table.rows] == ["2021-05-04", "2022-06"]
    first = table.rows[0]
    assert first.cells["label"] == "The harbour opened a second pier"
    assert first.rests_on["date"][0].exact == (
        "The harbour opened a second pier on 4 May 2021."
    )
    assert table.file is None


def test_labels_stand_in_the_source(desk: Desk) -> None:
    """Every label of a date consists of words that stand in its sentence."""
    table = made(desk, "harbour-dates")
    for row in table.rows:
        assert str(row.cells["label"]) in row.rests_on["label"][0].exact


def test_quantities_share_an_axis(desk: Desk) -> None:
    """Money and counts are never on one axis; the larger group is taken."""
    table = made(desk, "harbour-quantities")
    source = store.read(desk.source_json("ferries"), Source)
    assert len(table.rows) >= 3
    assert {row.values["value"].currency for row in table.rows} == {None}
    sizes = [
        row.values["value"].high or row.values["value"].low or 0 for row in table.rows
    ]
    assert sizes == sorted(sizes, reverse=True)
    for row in table.rows:
        held = row.values["value"].rests_on[0]
        assert source.text[held.start : held.end] == held.exact
        assert row.values["value"].original in held.exact


def test_no_facts_is_a_note(tmp_path: Path) -> None:
    """Sources without a date give an empty table and a note."""
    store.write_text(tmp_path / "sources/a.txt", "Nothing happened.\n")
    store.write_text(tmp_path / "briefings/b.md", "---\ntitle: B\n---\n")
    desk = Desk(tmp_path)
    sources.run(desk, "a")
    facts.run(desk, "a")
    found = stage.run(desk, "b-dates")
    assert [(one.code, one.severity) for one in found] == [("table-no-facts", "note")]


@pytest.mark.parametrize(
    ("sentence", "fact", "words"),
    [
        ("The dam broke on 4 May 2021.", "4 May 2021", "The dam broke"),
        (
            "On 4 May 2021, the dam above the town broke.",
            "4 May 2021",
            "the dam above the town broke",
        ),
        (
            "In June 2022 rains (the heaviest on record) fell.",
            "June 2022",
            "the heaviest on record",
        ),
        (
            "By the end of 2020 the mill, long empty, was sold to a fund.",
            "2020",
            "was sold to a fund",
        ),
        ("2020.", "2020", ""),
    ],
)
def test_labels(sentence: str, fact: str, words: str) -> None:
    """A label is taken from the fact's clause, else the nearest with words."""
    start = sentence.index(fact)
    found = label(sentence, start, start + len(fact))
    assert found in sentence
    assert len(found.split()) <= 7
    assert found == words


@pytest.mark.parametrize(
    ("sentence", "fact", "words"),
    [
        (
            "On 4 May the harbour watch site reported that a tug had left port.",
            "4 May",
            "a tug had left port",
        ),
        (
            "A May 2022 report in the Herald says how.",
            "May 2022",
            "report in the Herald",
        ),
        ("It held 5 GW, against 2 GW in 2023.", "2023", ""),
        ("Of 4,100 posts, 47 were vacant in May.", "May", "47 were vacant"),
        (
            "They spoke after the two boards met for a May talk.",
            "May",
            "the two boards met",
        ),
    ],
)
def test_labels_tell_what_happened(sentence: str, fact: str, words: str) -> None:
    """A date is named by an event in words of its sentence, not by who reported it."""
    start = sentence.index(fact)
    assert label(sentence, start, start + len(fact)) == words


@pytest.mark.parametrize(
    ("sentence", "fact", "words"),
    [
        (
            "On 4 May the Orrin Daily Telegraph wrote on North Koreans who work.",
            "4 May",
            "the Orrin Daily Telegraph wrote on North Koreans",
        ),
        (
            "On 4 May a boat left from the region whose yards it had toured.",
            "4 May",
            "a boat left from the region",
        ),
        (
            "The national weather service expects the heat to last until 4 May.",
            "4 May",
            "The national weather service expects the heat to last",
        ),
    ],
)
def test_labels_are_whole_phrases(sentence: str, fact: str, words: str) -> None:
    """A label ends where a phrase does, a word or two further if need be."""
    start = sentence.index(fact)
    assert label(sentence, start, start + len(fact)) == words


@pytest.mark.parametrize(
    ("label", "stands"),
    [
        ("The harbour opened a second pier", True),
        ("report in the Herald", True),
        ("was set", False),
        ("It will publish a report", False),
        ("15 March", False),
    ],
)
def test_an_event_names_its_subject(label: str, *, stands: bool) -> None:
    """A verb or pronoun at the head of a label, or a date alone, tells no event."""
    assert subject(label) is stands


def test_years_of_laws_and_seasons_are_no_rows(tmp_path: Path) -> None:
    """The year in a law's name is no event; a season has no place on the axis."""
    store.write_text(tmp_path / "briefings/b.md", "---\ntitle: B\n---\n")
    text = (
        "The Ports Act 1998 lets the harbour master close the pier. The town bought "
        "two tugs in 2004. A storm broke the pier in the winter of 2010.\n"
    )
    store.write_text(tmp_path / "sources/a.txt", text)
    desk = Desk(tmp_path)
    sources.run(desk, "a")
    facts.run(desk, "a")
    assert [row.cells["date"] for row in made(desk, "b-dates").rows] == ["2004"]


@pytest.mark.parametrize(
    ("sentence", "number", "counted", "words"),
    [
        (
            "It has 300 people waiting for a berth in May.",
            "300",
            "people",
            "people waiting for a berth",
        ),
        ("It treats 90 patients a year.", "90", "patients", "patients a year"),
        ("It has 12 boats including tugs.", "12", "boats", "boats"),
        ("A gift of 30 of the same breed came.", "30", "of the same breed", ""),
        ("Of them 47 were vacant.", "47", None, ""),
    ],
)
def test_things(sentence: str, number: str, counted: str | None, words: str) -> None:
    """A number is named by a noun phrase that can stand alone, or not at all."""
    end = sentence.index(number) + len(number)
    assert things(sentence, end, counted) == words


def test_small_numbers_beside_large_ones(tmp_path: Path) -> None:
    """Small numbers are left out, but for the parts of a large one."""
    store.write_text(
        tmp_path / "sources/a.txt",
        "The yard has 24 boats: 19 tugs and five barges. Two piers closed.\n",
    )
    store.write_text(tmp_path / "briefings/b.md", "---\ntitle: B\n---\n")
    desk = Desk(tmp_path)
    sources.run(desk, "a")
    facts.run(desk, "a")
    rows = made(desk, "b-quantities").rows
    assert [row.cells["label"] for row in rows] == ["boats", "tugs", "barges"]


def test_sums_of_money_are_no_counts(tmp_path: Path) -> None:
    """Crowns stand on no axis with workers, and are named by what they are for."""
    store.write_text(tmp_path / "briefings/b.md", "---\ntitle: B\n---\n")
    text = (
        "The bank lost 900 million crowns in a year. It let 400 workers go. "
        "It kept 2,000 tellers and 30 guards.\n"
    )
    store.write_text(tmp_path / "sources/a.txt", text)
    desk = Desk(tmp_path)
    sources.run(desk, "a")
    facts.run(desk, "a")
    labels = [row.cells["label"] for row in made(desk, "b-quantities").rows]
    assert labels == ["tellers", "workers", "guards"]


def test_a_measure_is_named_with_its_unit(tmp_path: Path) -> None:
    """A number prints without its unit, so the words beside it tell it."""
    store.write_text(tmp_path / "briefings/b.md", "---\ntitle: B\n---\n")
    text = "The ministry expects 4,000 tonnes of flour by rail before Easter.\n"
    store.write_text(tmp_path / "sources/a.txt", text)
    desk = Desk(tmp_path)
    sources.run(desk, "a")
    facts.run(desk, "a")
    (row,) = made(desk, "b-quantities").rows
    assert str(row.cells["label"]).endswith(", in tonnes")
