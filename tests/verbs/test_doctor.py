"""``loccit doctor`` says what this installation can read, and with what."""

import argparse
from importlib.metadata import PackageNotFoundError, version

import pytest

from loccit.sources.formats import format as formats
from loccit.verbs import doctor


def _lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    doctor.run(argparse.Namespace())
    return capsys.readouterr().out.splitlines()


def test_every_format_has_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    """Each suffix stands with what reads it and its version."""
    lines = _lines(capsys)
    for suffix in formats.READERS:
        (line,) = (one for one in lines if f"sources/*.{suffix}:" in one)
        library = formats.LIBRARIES.get(suffix, "loccit")
        assert line.startswith(f"ok   sources/*.{suffix}: read by {library} ")


def test_a_reader_that_is_lacking(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader whose library is not there is told."""
    monkeypatch.setitem(formats.LIBRARIES, "xlsx", "no-such-package")
    line = next(one for one in _lines(capsys) if "*.xlsx" in one)
    assert line == "LACKS sources/*.xlsx: no-such-package is not installed"


def test_pictures_of_text(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What reads pictures stands there, or how to get it; nobody has to have it."""
    monkeypatch.setenv("PATH", "")
    line = next(one for one in _lines(capsys) if "pictures of text" in one)
    assert line.startswith("ok   pictures of text: not read. To have pictures")
    assert "pip install 'loccit[ocr]'" in line


def test_names_in_texts(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What proposes names stands there, or how to get it; nobody has to have it."""

    def lacking(name: str) -> str:
        if name == "spacy":
            raise PackageNotFoundError(name)
        return version(name)

    monkeypatch.setattr(doctor, "version", lacking)
    line = next(one for one in _lines(capsys) if "names in texts" in one)
    assert line.startswith("ok   names in texts: found by the grammar alone.")
    assert "pip install 'loccit[ner]'" in line
    assert "python -m spacy download en_core_web_sm" in line
