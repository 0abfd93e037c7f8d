"""Sentences are those a careful reader would see."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.sources.sentences import split

# One block a line, ‖ where a sentence ends; a line "# LANG: subject" heads each part.
TABLE = Path(__file__).with_name("sentences.txt")
CUT = "‖"


def _cases() -> Iterator[tuple[str, str]]:
    """Yield language and line of each case."""
    lang = ""
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            lang = line[2:].partition(":")[0]
        else:
            yield lang, line


@pytest.mark.parametrize(("lang", "line"), list(_cases()))
def test_sentences_of_a_block(lang: str, line: str) -> None:
    """Abbreviations end no sentence, and what ends one does, in quotations too."""
    text = line.replace(f"{CUT} ", "").replace(CUT, "")
    found = [text[start:end] for start, end in split(text, lang)]
    assert found == [sentence.strip() for sentence in line.split(CUT)]


def test_enough_cases() -> None:
    """The table is read whole: it holds many cases, and most have several sentences."""
    lines = [line for _, line in _cases()]
    assert len(lines) > 150
    assert sum(CUT in line for line in lines) > len(lines) / 2


def test_line_ends_are_spaces() -> None:
    """A line end inside a block ends no sentence, nor hides the end of one."""
    text = "One line\nbroken in two.\nAnd another, by Mr.\nLee."
    assert [text[a:b] for a, b in split(text, "en-GB")] == [
        "One line\nbroken in two.",
        "And another, by Mr.\nLee.",
    ]


def test_text_without_capitals() -> None:
    """A text that has no capitals at all begins its sentences without them."""
    assert split("we left. it rained.", "en") == [(0, 8), (9, 19)]
    assert split("We left. it rained.", "en") == [(0, 19)]


def test_languages() -> None:
    """Tags count by their language; one without lists of its own is English."""
    assert split("Aye. Nae.", "sco") == [(0, 4), (5, 9)]
    assert len(split("Es war am 5. Mai. Es war leer.", "de-AT")) == 2


@given(st.text(alphabet="aB1.!?“”\"'() \n…,;。」", max_size=60))
def test_every_character_is_kept(text: str) -> None:
    """Sentences stand in order, without spaces around, and leave no word out."""
    spans = split(text, "en")
    joined = "".join(text[start:end] for start, end in spans)
    assert "".join(joined.split()) == "".join(text.split())
    assert all(text[start:end].strip() == text[start:end] for start, end in spans)
    assert all(start < end for start, end in spans)
    assert sorted(spans) == spans


def test_a_long_block_has_the_sentences_of_its_parts() -> None:
    """Where it is cut for speed no sentence begins or ends that is none."""
    part = "Dr. Lind came. “It is empty. Nobody comes,” he said. See para. 7 of it. "
    text = part * 200
    found = [text[start:end] for start, end in split(text, "en-GB")]
    assert found == [part[start:end] for start, end in split(part, "en-GB")] * 200
