"""The same page gives the same sentences, whatever the format of its file."""

from pathlib import Path

import pytest

from loccit.desk.settings import Limits
from loccit.sources.extract import extract
from loccit.sources.formats.format import READERS
from tests.sources.formats import same


@pytest.mark.parametrize("suffix", same.MAKERS)
def test_same_sentences(tmp_path: Path, suffix: str) -> None:
    """Each sentence stands in the text where it says, word for word."""
    read = extract(same.write(tmp_path, suffix), {}, "en-GB", Limits())
    text = read.extracted.text
    assert [text[s.start : s.end] for s in read.sentences] == same.sentences(suffix)


@pytest.mark.parametrize("suffix", same.MAKERS)
def test_same_blocks(tmp_path: Path, suffix: str) -> None:
    """Headings, paragraphs and rows are told apart in every format."""
    found = extract(
        same.write(tmp_path, suffix), {}, "en-GB", Limits()
    ).extracted.blocks
    assert [block.kind for block in found] == [
        "heading",
        *["paragraph"] * 3,
        "heading",
        "paragraph",
        *["table-row"] * 3,
        *["paragraph"] * 2,
    ]


def test_every_format_has_a_maker() -> None:
    """Each format of words was read here; "htm" is another name of "html"."""
    assert set(READERS) - {"htm", "xlsx"} == set(same.MAKERS)
