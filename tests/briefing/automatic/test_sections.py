"""The sections of an automatic briefing, on a note made by hand."""

import re
from dataclasses import replace

from loccit.briefing.automatic.material import Material
from loccit.briefing.automatic.sections import SECTIONS
from loccit.briefing.automatic.timeline import events
from loccit.facts.grammar import quantities
from loccit.model import Source
from loccit.tables.automatic import compared_table, publications_table, quantities_table
from tests.briefing.automatic.material import CANAL, found, held

PASSAGE = re.compile(r"([^:“”\n\]]+\S) \[{1,2}@canal, para\. (\d+)\]")


def of(*sources: Source) -> Material:
    """Return what a briefing of the canal note, or of ``sources``, is made from."""
    drawn = sources or (CANAL,)
    facts = tuple(map(found, drawn))
    makers = (quantities_table, publications_table, compared_table)
    tables = [make("b", drawn, facts) for make in makers]
    by_id = {table.id: table for table in tables}
    return Material(id="b", sources=drawn, facts=facts, tables=by_id, figures={})


def test_every_passage_stands_in_the_paragraph_it_cites() -> None:
    """What is printed before a citation is the source's own, word for word."""
    names = ("summary", "points", "timeline")
    text = "\n".join(SECTIONS[name](of()) for name in names)
    cited = PASSAGE.findall(text)
    assert len(cited) >= 6
    for words, n in cited:
        block = next(b for b in CANAL.blocks if b.n == int(n))
        told = re.sub(r"^(?:\d\. |:)?\s*", "", words)
        assert told in CANAL.text[block.start : block.end]


def test_words_of_others_are_left_to_people() -> None:
    """Nothing is composed by rule of what a mail quotes: not a word, date or figure."""
    blocks = tuple(replace(b, voice="On 3 May Bo wrote:") for b in CANAL.blocks)
    material = of(replace(CANAL, blocks=blocks))
    written = {name: write(material) for name, write in SECTIONS.items()}
    assert not any("[@canal" in text for text in written.values())


def test_summary_says_whose_words_a_passage_is() -> None:
    """The last line of a passage names its speaker, else its publication."""
    written = SECTIONS["summary"](of())
    herald = written[written.index("According to a 9 April") :]
    assert herald.split("\n")[2].strip() == "Orrin Herald"


def test_points_go_on_where_the_summary_ends() -> None:
    """No passage of the summary is told again, and none leans on what is not there."""
    material = of()
    told = {span for one in material.summary for span in one.spans}
    more = {span for one in material.further for span in one.spans}
    assert not told & more


def test_timeline_shows_dates_in_order() -> None:
    """Events stand in order of time; one told by a "they" alone is passed over."""
    told = events(of())
    assert [e.order for e in told] == sorted(e.order for e in told)
    heads = re.findall(r"^(.+)\n: ", SECTIONS["timeline"](of()), re.MULTILINE)
    assert heads == ["2021 – 2023", "4 March 2024", "9 April 2024"]


def test_quotations_have_speakers_with_their_office() -> None:
    """The words of "she said" are those of who spoke before; no comma is left over."""
    written = SECTIONS["quotations"](of())
    assert "**Ada Renn**, who chairs it\n:   “We can train" in written
    assert "no more than that” [@canal" in written


def test_key_figures_say_who_and_where() -> None:
    """A figure is a value of the table, with its speaker and its passage."""
    written = SECTIONS["key-figures"](of())
    assert "- {{ b-quantities.keepers.value }} keepers" in written
    assert "[@canal, para. 2]" in written


def test_gaps_name_what_is_missing() -> None:
    """Vague words, a lone origin and holes in the record are put as questions."""
    written = SECTIONS["gaps"](of())
    assert "“dozens” for boats [@canal, para. 5]" in written
    assert "Everything here comes from one origin" in written
    assert "does not say who said it first, when it came out" in written


def test_headings_alone() -> None:
    """A source of headings only gives a summary that says so, and little else."""
    bare = of(held("heads", "# One", "# Two"))
    written = {name: write(bare) for name, write in SECTIONS.items()}
    assert "no running text" in written.pop("summary")
    written.pop("gaps")
    assert {name for name, text in written.items() if text} == {"method", "annex"}


def test_the_method_needs_no_evidence() -> None:
    """What a rule says of itself holds no quotation and no number to be traced."""
    said = SECTIONS["method"](of())
    assert not set('“”"') & set(said)
    assert not list(quantities(said))
