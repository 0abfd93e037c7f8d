"""A file whose name makes no id is told by its name."""

import os
from pathlib import Path

import pytest

from loccit.desk import Desk
from loccit.desk.misnamed import misnamed


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (b"\xd0\xbe\xd1\x82\xd1\x87\xd1\x91\xd1\x82.txt", "no Latin letter"),
        (b"a\nb.txt", "not to be seen"),
        (b"exe\xe2\x80\xaetxt.txt", "not to be seen"),
        (b"caf\xe9.txt", "are none"),
        (b"ab" * 20 + b".txt", "repeats itself twenty times"),
        (
            b"".join(b"%02d-" % n for n in range(80)) + b".txt",
            "an id of 239 characters",
        ),
    ],
)
def test_misnamed(tmp_path: Path, name: bytes, words: str) -> None:
    """One error says what is the matter, in words that can be printed."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources/port.txt").touch()
    with open(os.path.join(os.fsencode(tmp_path), b"sources", name), "wb"):  # noqa: PTH118, PTH123
        pass
    (found,) = misnamed(Desk(tmp_path))
    assert words in found.message
    assert found.file.encode().decode().isprintable()


@pytest.mark.parametrize(
    "name", ["$(touch x)", "-rf", "{id}", "Lee - 2024 - “Ida’s” report", "🚢 24"]
)
def test_strange_names_are_names(tmp_path: Path, name: str) -> None:
    """What a shell or Snakemake would read otherwise is no reason to refuse."""
    (tmp_path / "sources").mkdir()
    (tmp_path / f"sources/{name}.txt").touch()
    assert list(misnamed(Desk(tmp_path))) == []
