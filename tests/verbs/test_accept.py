"""A person accepts claims at a terminal, and hears when they no longer stand."""

import json
import os
import pty
import subprocess
import sys

import pytest

from loccit import store
from loccit.desk import Desk
from loccit.model import Attestation, Ledger
from tests.desks import BRIEFING, SOURCE, SmallDesk

BY = ("--by", "Ida Berg")


@pytest.fixture
def held(small_desk: SmallDesk) -> SmallDesk:
    """Return a desk whose citations are all held."""
    small_desk.write("sources/harbour.txt", SOURCE)
    small_desk.write("briefings/gate.md", BRIEFING)
    anchored = small_desk.loccit("anchor")
    assert anchored.returncode == 0, anchored.stdout
    return small_desk


def _change(desk: SmallDesk, name: str, old: str, new: str) -> None:
    text = (desk.root / name).read_text()
    assert old in text
    desk.write(name, text.replace(old, new))


def _attested(desk: SmallDesk) -> dict[int | None, Attestation]:
    """Return the attestations of the ledger as ``loccit check`` leaves it."""
    desk.loccit("check")
    ledger = store.read(Desk(desk.root).out("gate", "ledger.json"), Ledger)
    found = {claim.number: claim.attested for claim in ledger.claims}
    assert ledger.counts.attested == sum(one is not None for one in found.values())
    return {number: one for number, one in found.items() if one}


def _asked(desk: SmallDesk, keys: bytes, *arguments: str) -> str:
    """Run ``loccit accept`` with a terminal at which someone types ``keys``."""
    master, slave = pty.openpty()
    os.write(master, keys)
    ran = subprocess.run(
        [sys.executable, "-m", "loccit.cli", "accept", *arguments, *BY],
        cwd=desk.root,
        stdin=slave,
        capture_output=True,
        text=True,
        check=True,
    )
    os.close(slave)
    os.close(master)
    return ran.stdout


@pytest.mark.slow
def test_yes_no_and_quit(held: SmallDesk) -> None:
    """Other keys are asked again; what was accepted before q is kept."""
    said = _asked(held, b"?\ny\nn\ny\nq\n", "--all")
    assert said.count("[y/n/q]") == 5
    assert "2 claims of gate accepted by Ida Berg" in said
    assert sorted(number or 0 for number in _attested(held)) == [1, 3]


@pytest.mark.slow
def test_all_asks_for_the_rest_only(held: SmallDesk) -> None:
    """What stands is not asked for again, and comes through an anchor whole."""
    assert held.loccit("accept", "--all", "--yes", *BY).returncode == 0
    assert len(_attested(held)) == 5
    _change(held, "sources/harbour.txt", "Customs officers", "New.\n\nCustoms officers")
    assert held.loccit("anchor", "--yes").returncode == 0
    assert "para. 4" in (held.root / "briefings/gate.md").read_text()
    assert len(_attested(held)) == 5
    again = held.loccit("accept", "--all", "--yes", *BY)
    assert "Nothing was accepted." in again.stdout


@pytest.mark.slow
def test_pages_and_why_name_the_person(held: SmallDesk) -> None:
    """As long as the attestation stands, and with the day."""
    held.loccit("accept", "3", "--yes", *BY)
    day = _attested(held)[3].on
    assert f"  attested by Ida Berg on {day}\n" in held.loccit("why", "3").stdout
    assert ", 1 attested, " in held.loccit("check").stdout
    built = held.snakemake("out/gate/gate.html", "build/7-pages/gate.print.html")
    assert built.returncode == 0, built.stdout
    desk = Desk(held.root)
    page = desk.out("gate", "gate.html").read_text("utf-8")
    assert page.count(f"Attested by Ida Berg on {day}.") == 1
    press = " ".join(desk.print_html("gate").read_text("utf-8").split())
    assert "Attested by a person</th><td>1 of 5</td>" in press


@pytest.mark.slow
def test_a_reworded_sentence_is_accepted_anew(held: SmallDesk) -> None:
    """Check says what changed; the new entry takes the place of the old."""
    held.loccit("accept", "3", "5", "--yes", *BY)
    _change(held, "briefings/gate.md", "counted 19 trucks", "saw 19 trucks")
    checked = held.loccit("check")
    assert checked.returncode == 0, checked.stdout
    assert "Accepted by Ida Berg on " in checked.stdout
    assert "Customs [-counted-] 19" in checked.stdout
    assert "loccit accept 3 --by NAME" in checked.stdout
    assert list(_attested(held)) == [5]
    assert "not any more" in held.loccit("why", "3").stdout
    shown = _asked(held, b"y\n", "3")
    assert "Customs {+saw+} 19" in " ".join(shown.split())
    assert sorted(number or 0 for number in _attested(held)) == [3, 5]
    lock = json.loads((held.root / "briefings/gate.lock.json").read_text())
    assert len(lock["accepted"]) == 2


@pytest.mark.slow
def test_a_changed_passage_voids_though_todays_words_are_taken(
    held: SmallDesk,
) -> None:
    """Taking words is no reading; the next accept takes gone sentences off."""
    held.loccit("accept", "3", "4", "--yes", *BY)
    _change(held, "sources/harbour.txt", "trucks and five", "trucks, and five")
    assert held.loccit("anchor", "--take-changed").returncode == 0
    assert list(_attested(held)) == [4]
    assert "counted 19 [-trucks-] and" in held.loccit("check").stdout
    text = (held.root / "briefings/gate.md").read_text().splitlines(keepends=True)
    kept = [line for line in text if "never seen a queue" not in line]
    held.write("briefings/gate.md", "".join(kept))
    assert "[attestation-lost]" in held.loccit("check").stdout
    accepted = held.loccit("accept", "3", "--yes", *BY)
    assert "taken off, since its sentence is gone: Ida Berg" in accepted.stdout
    assert list(_attested(held)) == [3]
    assert "[attestation-lost]" not in held.loccit("check").stdout


@pytest.mark.slow
def test_what_is_not_there_cannot_be_accepted(held: SmallDesk) -> None:
    """Named, it is a finding and the others are taken; among all it is passed over."""
    _change(held, "briefings/gate.md", "counted 19 trucks", "counted 20 trucks")
    named = held.loccit("accept", "3", "4", "--yes", *BY)
    assert named.returncode == 1
    assert "claim 3 cannot be accepted: it is unsupported." in named.stdout
    assert list(_attested(held)) == [4]
    every = held.loccit("accept", "--all", "--yes", *BY)
    assert every.returncode == 0
    assert "Passed over, see “loccit check”: 3 (unsupported)" in every.stdout
    assert sorted(number or 0 for number in _attested(held)) == [1, 2, 4, 5]


@pytest.mark.slow
def test_a_lock_that_cannot_be_used_is_left_as_it_is(held: SmallDesk) -> None:
    """Another briefing's, write-protected, of tomorrow: each says what to do."""
    lock = held.root / "briefings/gate.lock.json"
    held.loccit("accept", "3", "--yes", *BY)
    good = lock.read_text()
    lock.chmod(0o444)
    closed = held.loccit("accept", "4", "--yes", *BY)
    assert closed.returncode == 1
    assert "chmod u+w briefings/gate.lock.json" in closed.stdout
    closed = held.loccit("anchor")
    assert closed.returncode == 1
    assert "chmod u+w briefings/gate.lock.json" in closed.stdout
    assert lock.read_text() == good
    lock.chmod(0o644)
    other = good.replace('"id": "gate"', '"id": "dock"')
    lock.write_text(other)
    for verb in (("accept", "4", "--yes", *BY), ("check",)):
        refused = held.loccit(*verb)
        assert refused.returncode == 1
        assert "This is the lock of “dock” and not of “gate”." in refused.stdout
    assert lock.read_text() == other
    day = _day(good)
    lock.write_text(good.replace(f'"on": "{day}"', '"on": "2999-01-01"'))
    told = " ".join(held.loccit("accept", "3", "--yes", *BY).stdout.split())
    assert "its date lies after" in told
    assert _day(lock.read_text()) == day


def _day(lock: str) -> str:
    return str(json.loads(lock)["accepted"][0]["on"])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("3",), '  → Type: loccit accept 3 --by "Your Name"'),
        (("3", "--by", " "), "it is a person who attests; say who."),
        (("3", "--by", "a\nb"), "it is a person who attests; say who."),
        (BY, 'which claims?\n  → Type: loccit accept 15 --by "Ida Berg", or --all'),
        (("3", "--all", *BY), "name claims or say --all, not both"),
        (("3", *BY), 'loccit accept 3 --by "Ida Berg" --yes'),
        (("3", "--yes", "--in", "gaet", *BY), "Did you mean 'gate'?"),
    ],
)
def test_wrong_use_says_what_to_type(
    small_desk: SmallDesk, arguments: tuple[str, ...], said: str
) -> None:
    """Exit code 2, before anything is built."""
    small_desk.write("briefings/gate.md", BRIEFING)
    ran = subprocess.run(
        [sys.executable, "-m", "loccit.cli", "accept", *arguments],
        cwd=small_desk.root,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 2
    assert said in ran.stderr


@pytest.mark.slow
def test_all_unknown_claims_are_named_at_once(held: SmallDesk) -> None:
    """And none of the others is accepted."""
    ran = held.loccit("accept", "3", "99", "zz", "--yes", *BY)
    assert ran.returncode == 2
    assert "there is no claim 99." in ran.stdout
    assert "there is no claim zz." in ran.stdout
    assert "accepted" not in (held.root / "briefings/gate.lock.json").read_text()
