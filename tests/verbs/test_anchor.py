"""A source changes, the remedy is followed, and the desk is whole again."""

import os
import pty
import subprocess
import sys

import pytest

from tests.desks import BRIEFING, SOURCE, SmallDesk

pytestmark = pytest.mark.slow

TABLE = 'key,trucks,source\ngate,19,"@harbour, para. 3"\n'
SCHEMA = "title: Trucks\nschema:\n  primaryKey: key\n  fields:\n"
SCHEMA += "    - {name: key, type: string}\n    - {name: trucks, type: any}\n"
SHOWN = "At the gate stood {{ counts.gate.trucks }} trucks.\n"


@pytest.fixture
def held(small_desk: SmallDesk) -> SmallDesk:
    """Return a desk whose citations are all held, without an error."""
    small_desk.write("sources/harbour.txt", SOURCE)
    small_desk.write("data/counts.csv", TABLE)
    small_desk.write("data/counts.yaml", SCHEMA)
    small_desk.write("briefings/gate.md", f"{BRIEFING}{SHOWN}")
    anchored = small_desk.loccit("anchor")
    assert anchored.returncode == 0, anchored.stdout
    checked = small_desk.loccit("check")
    assert checked.returncode == 0, checked.stdout
    return small_desk


def _change(desk: SmallDesk, *changes: tuple[str, str]) -> str:
    """Change words of the source and return what ``loccit check`` says, exit 1."""
    text = SOURCE
    for old, new in changes:
        text = text.replace(old, new)
    desk.write("sources/harbour.txt", text)
    checked = desk.loccit("check")
    assert checked.returncode == 1, checked.stdout
    return checked.stdout


def test_todays_words_are_taken_for_a_claim_and_a_row(held: SmallDesk) -> None:
    """The numbers still hold, the words around them changed."""
    said = _change(
        held,
        ("Customs officers counted 19 trucks", "Officers saw 19 lorries, or trucks,"),
    )
    assert "type “loccit anchor”" in said
    assert "[altered]" in said
    assert "[evidence-altered]" in said
    refused = held.loccit("anchor")
    assert "was: [-Customs officers counted-] 19 [-trucks-] and" in refused.stdout
    assert "now: {+Officers saw+} 19 {+lorries, or trucks,+} and" in refused.stdout
    assert "add --take-changed" in refused.stdout
    assert held.loccit("check").returncode == 1
    taken = held.loccit("anchor", "--take-changed")
    assert taken.returncode == 0, taken.stdout
    checked = held.loccit("check")
    assert checked.returncode == 0, checked.stdout
    assert "attested" not in (held.root / "briefings/gate.lock.json").read_text()
    assert "accepted" not in (held.root / "briefings/gate.lock.json").read_text()


def test_a_changed_number_stays_an_error_until_the_claim_says_it(
    held: SmallDesk,
) -> None:
    """Taking today's words vouches for no number."""
    _change(held, ("19 trucks", "21 trucks"))
    held.loccit("anchor", "--take-changed")
    checked = held.loccit("check")
    assert checked.returncode == 1
    assert "the number “19” is not there" in checked.stdout
    briefing = held.root / "briefings/gate.md"
    briefing.write_text(briefing.read_text().replace("19 trucks", "21 trucks"))
    held.write("data/counts.csv", TABLE.replace("19", "21"))
    checked = held.loccit("check")
    assert checked.returncode == 0, checked.stdout


def test_yes_alone_takes_no_changed_words(held: SmallDesk) -> None:
    """It is for places only."""
    _change(held, ("19 trucks and", "19 trucks, and"))
    assert "Not taken" in held.loccit("anchor", "--yes").stdout
    assert "19 trucks and" in (held.root / "briefings/gate.lock.json").read_text()


def test_a_changed_passage_that_also_moved_gets_its_new_number(
    held: SmallDesk,
) -> None:
    """All citations of the source move together, none is taken under an old number."""
    _change(
        held,
        (
            "Customs officers counted 19 trucks",
            "A storm rose.\n\nOfficers saw 19 trucks",
        ),
    )
    took = held.loccit("anchor", "--take-changed", "--yes")
    assert took.returncode == 0, took.stdout
    text = (held.root / "briefings/gate.md").read_text()
    assert "19 trucks at the gate [@harbour, para. 4]" in text
    assert "like this one” [@harbour, para. 5]" in text


def test_a_changed_quotation_is_to_be_written_by_the_analyst(
    held: SmallDesk,
) -> None:
    """The new quotation is shown, and works when it is written."""
    said = _change(
        held, ("up to 1.2 million litres of fuel", "up to 1.2 million litres of fuels")
    )
    new = '[@harbour "up to 1.2 million litres of fuels"]'
    assert new in said
    took = held.loccit("anchor", "--take-changed", "--yes")
    assert new in took.stdout
    briefing = held.root / "briefings/gate.md"
    old = '[@harbour "up to 1.2 million litres of fuel"]'
    briefing.write_text(briefing.read_text().replace(old, new))
    checked = held.loccit("check")
    assert checked.returncode == 0, checked.stdout


def test_the_analyst_is_asked_on_a_terminal(held: SmallDesk) -> None:
    """A yes takes the words of that citation alone."""
    _change(held, ("Customs officers counted 19", "Officers counted 19"))
    master, slave = pty.openpty()
    os.write(master, b"y\nn\n")
    asked = subprocess.run(
        [sys.executable, "-m", "loccit.cli", "anchor"],
        cwd=held.root,
        stdin=slave,
        capture_output=True,
        text=True,
        check=True,
    )
    os.close(slave)
    os.close(master)
    assert asked.stdout.count("Take today's words? [y/N]") == 2
    locks = ("briefings/gate.lock.json", "data/counts.lock.json")
    first = [(held.root / lock).read_text().count('"Officers') for lock in locks]
    assert first == [1, 0]


def test_a_title_written_into_the_record_moves_no_citation(held: SmallDesk) -> None:
    """The text's first line is the title, and every lock stays as it was."""
    locks = ("briefings/gate.lock.json", "data/counts.lock.json")
    before = [(held.root / lock).read_text() for lock in locks]
    held.write("sources/harbour.yaml", "title: Harbour watch\n")
    checked = held.loccit("check")
    assert checked.returncode == 0, checked.stdout
    assert "[moved]" not in checked.stdout
    held.loccit("anchor", "--yes", "--take-changed")
    assert [(held.root / lock).read_text() for lock in locks] == before


def test_words_that_are_gone_are_named_and_stay_in_the_lock(held: SmallDesk) -> None:
    """Nothing else is taken for them, whatever may be written unasked."""
    _change(held, (SOURCE.split("\n\n")[3], "Rain fell on Lund until the evening."))
    took = held.loccit("anchor", "--take-changed", "--yes")
    assert "[@harbour, para. 4] is not anchored anew." in took.stdout
    assert "queue like this one" in (held.root / "briefings/gate.lock.json").read_text()
