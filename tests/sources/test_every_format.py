"""A desk with a real file of every format, read by the stage and built whole."""

import json
from pathlib import Path
from typing import Any

import pytest

from loccit import store
from loccit.desk import Desk
from loccit.model import Source
from loccit.sources.stage import run
from tests.desks import SmallDesk
from tests.sources.formats import same

SUFFIXES = [*same.MAKERS, "xlsx"]
FUEL = same.PARAGRAPHS[2]
QUOTED = "“We have never seen a queue like this one,” said Ida Berg"
FRONT = (
    "---\ntitle: Ten files of one report\ndate: 2024-06-01\n---\n\n# What was read\n"
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk that holds the page once in every format."""
    root = tmp_path_factory.mktemp("every")
    (root / "sources").mkdir()
    for suffix in SUFFIXES:
        same.write(root / "sources", suffix, f"in-{suffix}")
    return Desk(root)


def _read(desk: Desk, suffix: str) -> Source:
    run(desk, f"in-{suffix}")
    return store.read(desk.source_json(f"in-{suffix}"), Source)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_stage_finds_the_same_sentences(desk: Desk, suffix: str) -> None:
    """Each stands in the text where its file says, in a block that holds it."""
    source = _read(desk, suffix)
    text = source.text
    assert [text[s.start : s.end] for s in source.sentences] == same.sentences(suffix)
    for sentence in source.sentences:
        block = source.blocks[sentence.block]
        assert block.start <= sentence.start < sentence.end <= block.end
    assert [f.code for f in source.findings if f.severity != "note"] == []


def _claims(suffix: str) -> str:
    """Return the briefing's sentences on one file; a workbook is cited by its cells."""
    place = "Report!A3" if suffix == "xlsx" else "para. 3"
    return (
        f"\nThe yard of the {suffix} file holds up to 1.2 million litres "
        f"[@in-{suffix}, {place}].\n"
        f"An officer in the {suffix} file had “never seen a queue like this one” "
        f'[@in-{suffix} "{QUOTED}"].\n'
    )


@pytest.mark.slow
def test_every_format_is_traced_in_one_briefing(small_desk: SmallDesk) -> None:
    """By paragraph or cell and by quoted words, each the exact words of its file."""
    for suffix in SUFFIXES:
        same.write(small_desk.root / "sources", suffix, f"in-{suffix}")
    small_desk.write("briefings/files.md", FRONT + "".join(map(_claims, SUFFIXES)))
    anchored = small_desk.loccit("anchor")
    assert anchored.returncode == 0, anchored.stdout
    built = small_desk.snakemake()
    assert built.returncode == 0, built.stdout
    claims = _ledger(small_desk)["claims"]
    assert {c["text"]: c["verdict"] for c in claims if c["verdict"] != "traced"} == {}
    found = [(e["source"], e["exact"]) for c in claims for e in c["evidence"]]
    assert found == [
        (f"in-{suffix}", words) for suffix in SUFFIXES for words in (FUEL, QUOTED)
    ]
    for claim in claims:
        (one,) = claim["evidence"]
        text = _text(small_desk.root, one["source"])
        assert text[one["start"] : one["end"]] == one["exact"]


def _ledger(desk: SmallDesk) -> dict[str, Any]:
    text = (desk.root / "out/files/ledger.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def _text(root: Path, id: str) -> str:
    return store.read(Desk(root).source_json(id), Source).text
