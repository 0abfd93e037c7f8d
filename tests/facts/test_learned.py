"""Names that a spaCy model proposes join where the grammar finds none."""

from pathlib import Path
from typing import Any

import pytest

from loccit import store
from loccit.desk.folder import Desk
from loccit.desk.settings import Settings
from loccit.facts import learned, stage
from loccit.model import Facts, Name
from loccit.model.fact import NameType
from tests.sources.held import read_txt

TEXT = (
    "Dr Ada Lund met Orla Marine in the Skarn Valley.\n\nOrla Marine’s boat left Perm."
)
PATTERNS = [
    {"label": "PERSON", "pattern": "Lund met"},
    {"label": "ORG", "pattern": "Orla Marine"},
    {"label": "LOC", "pattern": "the Skarn Valley"},
    {"label": "GPE", "pattern": "Perm"},
    {"label": "DATE", "pattern": "boat"},
]


def _model(folder: Path) -> Path:
    """Save a real pipeline that knows the names by rule, and return its folder."""
    spacy: Any = pytest.importorskip("spacy")
    pipeline = spacy.blank("en")
    pipeline.add_pipe("entity_ruler").add_patterns(PATTERNS)
    folder.mkdir(parents=True)
    pipeline.to_disk(folder)
    return folder


def _facts(desk: Desk) -> Facts:
    source = read_txt(TEXT)
    store.write(desk.source_json(source.id), source)
    stage.run(desk, source.id)
    return store.read(desk.facts_json(source.id), Facts)


def _told(names: tuple[Name, ...]) -> list[tuple[str, NameType]]:
    return [(name.text, name.type) for name in names]


def test_a_model_of_the_desk_adds_candidates(tmp_path: Path) -> None:
    """What the grammar found stays; the rest is proposed without article and "’s"."""
    _model(tmp_path / "models/own")
    (tmp_path / "loccit.yaml").write_text("name-model: models/own\n")
    facts = _facts(Desk(tmp_path))
    assert _told(facts.names) == [
        ("Ada Lund", "person"),
        ("Orla Marine", "organisation"),
        ("Skarn Valley", "place"),
        ("Orla Marine", "organisation"),
        ("Perm", "place"),
    ]
    assert {name.status for name in facts.names} == {"candidate"}
    assert facts.findings == ()


def test_a_gazetteer_stands_over_the_model(tmp_path: Path) -> None:
    """A known name is never doubled by a proposal."""
    _model(tmp_path / "own")
    (tmp_path / "loccit.yaml").write_text("name-model: own\n")
    (tmp_path / "names.yaml").write_text(
        "- {id: orla, type: organisation, name: Orla Marine}\n"
    )
    known = [n for n in _facts(Desk(tmp_path)).names if n.text == "Orla Marine"]
    assert [(name.id, name.status) for name in known] == [("orla", "known")] * 2


def test_a_broken_model_takes_no_facts_away(tmp_path: Path) -> None:
    """The grammar's names stay, and one error says what happened."""
    folder = _model(tmp_path / "own")
    (folder / "entity_ruler/patterns.jsonl").unlink()
    (folder / "entity_ruler/cfg").unlink()
    (tmp_path / "loccit.yaml").write_text("name-model: own\n")
    facts = _facts(Desk(tmp_path))
    assert _told(facts.names) == [("Ada Lund", "person")]
    (finding,) = facts.findings
    assert (finding.code, finding.severity) == ("name-model", "error")


def test_without_the_setting_nothing_is_proposed(tmp_path: Path) -> None:
    """The same text gives the same names on every machine, whatever it has."""
    assert _told(_facts(Desk(tmp_path)).names) == [("Ada Lund", "person")]


def test_without_spacy_one_error_says_what_to_type(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The extra and the model, and how to do without."""
    monkeypatch.setattr(learned, "find_spec", lambda _: None)
    names, (finding,) = learned.of(tmp_path, TEXT, Settings(name_model="some_model"))
    assert names == []
    assert "pip install 'loccit[ner]'" in finding.remedy
    assert "python -m spacy download en_core_web_sm" in finding.remedy
    assert finding.file == "loccit.yaml"
