"""The sections of an automatic briefing, on a note made by hand."""

import re
from dataclasses import replace

from loccit.briefing.automatic.material import Material
from loccit.briefing.automatic.sections import SECTIONS
from loccit.briefing.automatic.timeline import events
from loccit.model import Source
from tests.briefing.automatic.material import CANAL, found, held

PASSAGE = re.compile(r"([^.:“”\n\]]+\S) \[@canal, para\. (\d+)\]")


def of(*sources: Source) -> Material:
    """Return what a briefing of the canal note, or of ``sources``, is made from."""
    drawn = sources or (CANAL,)
    facts = tuple(map(found, drawn))
    return Material(id="b", sources=drawn, facts=facts, tables={}, figures={})


def test_every_passage_stands_in_the_paragraph_it_cites() -> None:
    """What is printed before a citation is the source's own, word for word."""
    text = "\n".join(write(of()) for write in SECTIONS.values())
    cited = PASSAGE.findall(text)
    assert len(cited) >= 8
    for words, n in cited:
        block = next(b for b in CANAL.blocks if b.n == int(n))
        assert words.strip(" -*”") in CANAL.text[block.start : block.end]


def test_words_of_others_are_left_to_people() -> None:
    """Nothing is composed by rule of what a mail quotes: not a word, date or figure."""
    blocks = tuple(replace(b, voice="On 3 May Bo wrote:") for b in CANAL.blocks)
    material = of(replace(CANAL, blocks=blocks))
    written = {name: write(material) for name, write in SECTIONS.items()}
    assert not any(PASSAGE.findall(text) for text in written.values())


def test_timeline_shows_dates_in_order() -> None:
    """Events stand in order of time, each under its own date."""
    told = events(of())
    assert [e.order for e in told] == sorted(e.order for e in told)
    written = SECTIONS["timeline"](of())
    heads = re.findall(r"- \*\*(.+?):\*\*", written)
    assert heads == ["2021 – 2023", "4 March 2024", "9 April 2024", "Until June 2025"]


def test_quotations_have_speakers_and_closed_marks() -> None:
    """The words of "she said" are those of who spoke before; no comma is left over."""
    (item,) = re.findall(r"^- .*$", SECTIONS["quotations"](of()), re.MULTILINE)
    assert item.startswith("- Ada Renn: “We can train")
    assert "no more than that” [@canal" in item


def test_origins_and_gaps() -> None:
    """The paper is named as an origin, the vague word as a gap."""
    assert "Orrin Herald" in SECTIONS["origins"](of())
    assert "words and no numbers for “dozens”" in SECTIONS["gaps"](of())


def test_headings_alone() -> None:
    """A source of headings only gives a summary that says so, and little else."""
    bare = of(held("heads", "# One", "# Two"))
    written = {name: write(bare) for name, write in SECTIONS.items()}
    assert "no running text" in written.pop("summary")
    assert {name for name, text in written.items() if text} == {"method", "annex"}
