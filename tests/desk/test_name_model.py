"""The model that ``name-model`` names: a folder of the desk, else a package."""

import json
import sys
from pathlib import Path

import pytest

from loccit.desk.name_model import files, folder


def _saved(where: Path) -> Path:
    where.mkdir(parents=True)
    meta = {"lang": "xx", "name": "own_names", "version": "1.2"}
    (where / "meta.json").write_text(json.dumps(meta))
    return where


def test_a_folder_of_the_desk(tmp_path: Path) -> None:
    """A path is looked for in the desk."""
    saved = _saved(tmp_path / "models/own")
    assert folder(tmp_path, "models/own") == saved


@pytest.mark.parametrize(
    "named", ["../own", "models/none", "no_such_model", "a b", "/"]
)
def test_what_is_not_there(tmp_path: Path, named: str) -> None:
    """Nothing outside the desk is one, nor a name that nothing has."""
    _saved(tmp_path / "own")
    (tmp_path / "desk").mkdir()
    assert folder(tmp_path / "desk", named) is None


def test_an_installed_package_is_looked_into_and_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The model lies in the package's folder of its name and version."""
    package = _saved(tmp_path / "site/xx_own_names")
    (package / "__init__.py").write_text("raise RuntimeError('was run')")
    inner = _saved(package / "xx_own_names-1.2")
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    assert folder(tmp_path / "desk", "xx_own_names") == inner
    assert "xx_own_names" not in sys.modules


def test_what_a_build_looks_at(tmp_path: Path) -> None:
    """All files of a model of the desk, and spaCy's version; nothing without them."""
    pytest.importorskip("spacy")
    saved = _saved(tmp_path / "own")
    (saved / "patterns.jsonl").write_text("{}")
    found = [path.name for path in files(tmp_path, "own")]
    assert found == ["meta.json", "patterns.jsonl", "about.py"]
    assert files(tmp_path, "none") == ()
