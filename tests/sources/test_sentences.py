"""Sentences are those a careful reader would see."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.sources.sentences import split

# Each list is one block, cut where its sentences end.
BLOCKS = [
    ["Lt. Col. Mary Stone led the convoy.", "It left at dawn."],
    ["The site PortWatch.org counted ships.", "Its list is long."],
    ["U.S. officials were asked.", "They said nothing."],
    ["The makers (Orex, Balt, etc.) and their banks met.", "Talks failed."],
    ["This stands in para. 7 of the report.", "See also p. 3 and pp. 9–12."],
    ["J. K. Marsh and Ada B. Cole wrote it.", "Both have left."],
    ["“The yard is empty.”", "A guard said so."],
    ["“The yard is empty. Nobody comes. It is over,” a guard said."],
    ["“Why now?” she asked.", "Nobody knew."],
    ["He read out “We stop. We go home.”", "Then he sat down."],
    ["The price rose by 4.8 per cent.", "It fell in May."],
    ["Ship No. 7 was sold.", "Ship no. 8 was not."],
    ["They met in Washington, D.C.", "The talks were short."],
    ["The vote in the U.S. Senate is near.", "It may fail."],
    ["Wait... what was that?", "A horn!"],
    ["It came on 5 Sept. 2020 by rail.", "It was late."],
    ["Doors open at 7 a.m. on weekdays.", "They close at 9 p.m."],
    ["Acme Inc. bought the dock.", "Acme Ltd. sold it."],
    ["Dr. Lind, Prof. Ek and Gen. Roth agreed.", "Mr. Voss did not."],
    ["Some metals, e.g. nickel, are short.", "Others, i.e. tin, are not."],
    ["Stone et al. counted 24 sheds.", "Five were new."],
    ["It holds 20,000 t. of grain.", "That is plenty."],
    ["He left [sic] early.", "She stayed."],
    ["Is it done?", "No!", "It has not begun."],
    ["One line\nbroken in two.", "And another\none."],
    ["(The ship sank.)", "No one was hurt."],
    ["A heading without an end"],
]
QUOTED = {
    "“The yard is empty. Nobody comes. It is over,” a guard said.": 3,
    "He read out “We stop. We go home.”": 2,
}


@pytest.mark.parametrize("sentences", BLOCKS)
def test_sentences_of_a_block(sentences: list[str]) -> None:
    """Abbreviations end no sentence, and what ends one does, in quotations too."""
    text = " ".join(sentences)
    found = [text[start:end] for start, end in split(text, "en-GB")]
    whole = [one for one in sentences if one not in QUOTED]
    assert [one for one in found if one in whole] == whole
    assert len(found) == sum(QUOTED.get(one, 1) for one in sentences)


def test_other_languages() -> None:
    """A language that pysbd knows is split by its rules, another as English."""
    text = "Das Schiff kam z.B. am Montag an. Es war leer."
    assert [text[a:b] for a, b in split(text, "de-AT")][-1] == "Es war leer."
    assert split("Aye. Nae.", "sco") == [(0, 4), (5, 9)]


@given(st.text(alphabet="aB1.!?“”\"'() \n…,;", max_size=60))
def test_every_character_is_kept(text: str) -> None:
    """Sentences stand in order, without spaces around, and leave no word out."""
    spans = split(text, "en")
    joined = "".join(text[start:end] for start, end in spans)
    assert "".join(joined.split()) == "".join(text.split())
    assert all(text[start:end].strip() == text[start:end] for start, end in spans)
    assert all(start < end for start, end in spans)
    assert sorted(spans) == spans
