"""A source changes: each claim that no longer holds is named, and no other."""

import json
from typing import Any

import pytest

from tests.desks import SmallDesk

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("built")]


def ledger(desk: SmallDesk) -> dict[str, Any]:
    """Return the ledger of the briefing on the gate."""
    text = (desk.root / "out/gate/ledger.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def words(desk: SmallDesk) -> dict[str, list[str]]:
    """Return the exact words under each claim."""
    return {
        claim["text"]: sorted(e["exact"] for e in claim["evidence"])
        for claim in ledger(desk)["claims"]
    }


def verdicts(desk: SmallDesk) -> dict[str, str | None]:
    """Return the verdict of each claim by its first words."""
    return {c["text"][:20]: c["verdict"] for c in ledger(desk)["claims"]}


def change(desk: SmallDesk, old: str, new: str) -> None:
    """Replace words of the source."""
    path = desk.root / "sources/harbour.txt"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_changed_number_is_reported_where_it_is_used(desk: SmallDesk) -> None:
    """The sentences, the table's row, the mark and the derived value; exit code 1."""
    before = verdicts(desk)
    change(desk, "400 crates", "500 crates")
    done = desk.loccit("check", "gate")
    assert done.returncode == 1
    after = verdicts(desk)
    changed = {text for text in after if after[text] != before[text]}
    assert changed == {
        "The shipments are li",
        "The port sent 400 cr",
        "The fuel would be ≤ ",
    }
    assert {after[text] for text in changed} == {"altered"}
    assert "briefings/gate.md:10: error: No longer holds" in done.stdout
    assert "500 crates" in done.stdout
    assert "data/counts.csv:2: error" in done.stdout
    lost = [m["label"] for m in ledger(desk)["marks"] if m["verdict"] != "traced"]
    assert lost == ["400"]
    assert [d["verdict"] for d in ledger(desk)["derived"]] == ["altered"]


def test_a_paragraph_put_before_moves_claims_and_changes_none(
    desk: SmallDesk,
) -> None:
    """Every citation by number still means the same words."""
    before = words(desk)
    change(desk, "The port of Lund", "A note was added on top.\n\nThe port of Lund")
    done = desk.loccit("check", "gate")
    assert done.returncode == 0, done.stdout
    assert words(desk) == before
    assert set(verdicts(desk).values()) == {"moved", "traced"}


def test_the_new_numbers_are_written_down_when_asked(desk: SmallDesk) -> None:
    """After ``loccit anchor --yes`` the moved claims are traced again."""
    change(desk, "The port of Lund", "A note was added on top.\n\nThe port of Lund")
    before = words(desk)
    done = desk.loccit("anchor", "gate", "--yes")
    assert done.returncode == 0, done.stdout
    text = (desk.root / "briefings/gate.md").read_text(encoding="utf-8")
    assert "[@harbour, para. 3]" in text
    assert "[@harbour, para. 2]" not in text
    assert desk.loccit("check", "gate").returncode == 0
    assert words(desk) == before
    assert "moved" not in verdicts(desk).values()


def test_a_sentence_beside_the_cited_one_may_change(desk: SmallDesk) -> None:
    """Only the words that a claim rests on count, not their whole paragraph."""
    before = verdicts(desk)
    change(
        desk,
        "harbour master said.",
        "harbour master said. Nobody was there to see it happen.",
    )
    done = desk.loccit("check", "gate")
    assert done.returncode == 0, done.stdout
    assert verdicts(desk) == before


def test_a_deleted_sentence_is_gone_or_altered(desk: SmallDesk) -> None:
    """The claim on it no longer holds."""
    change(
        desk, "“We have never seen a queue like this one,” said Ida Berg", "Berg left"
    )
    assert desk.loccit("check", "gate").returncode == 1
    lost = {t for t, v in verdicts(desk).items() if v in ("gone", "altered")}
    assert lost == {"A customs officer ha"}


def test_other_bytes_of_the_same_text_are_no_change(desk: SmallDesk) -> None:
    """Another encoding and other line ends leave every claim as it was."""
    before = words(desk), verdicts(desk)
    path = desk.root / "sources/harbour.txt"
    text = path.read_text(encoding="utf-8")
    path.write_bytes(text.replace("\n", "\r\n").encode("utf-16"))
    done = desk.loccit("check", "gate")
    assert done.returncode == 0, done.stdout
    assert (words(desk), verdicts(desk)) == before
    (source,) = (one for one in ledger(desk)["sources"] if one["id"] == "harbour")
    assert source["sha256"] != source["text_sha256"]


def test_another_reader_of_the_same_file_alters_nothing(desk: SmallDesk) -> None:
    """What a new version of a reader joins, parts or marks otherwise has moved."""
    lock = desk.root / "briefings/gate.lock.json"
    said = json.loads(lock.read_text(encoding="utf-8"))
    for anchor in said["anchors"]:
        # As the reader before wrote it down, hyphens at line ends and all.
        anchor["exact"] = anchor["exact"].replace("harbour ", "har-\nbour ")
        anchor["exact"] = anchor["exact"].replace("trucks", "tru- cks")
        anchor["text_sha256"] = "0" * 64
    lock.write_text(json.dumps(said), encoding="utf-8")
    done = desk.loccit("check", "gate")
    assert done.returncode == 0, done.stdout
    found = list(verdicts(desk).values())
    assert "moved" in found
    assert not {"altered", "gone", "unsupported"} & set(found)
