"""Quotations: marks, kinds, paragraphs, speakers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.facts.grammar import quotations
from loccit.facts.quotations import find

SPEAKERS = [
    ("“We will not yield,” said Ada Lund, the minister.", "Ada Lund"),
    ("“We will not yield,” the minister said.", "the minister"),
    ("“We are late,” Ada Lund, the head of the board, commented.", "Ada Lund"),
    ("The board said: “Prices will fall again in the spring.”", "The board"),
    ("The board’s head, Ada Lund, said that “prices will fall”.", "Ada Lund"),
    ("Officials called the plan “a fantasy”.", "Officials"),
    ("The plan was described by officials as “thin”.", "officials"),
    ("According to the health board, wards were “full”.", "the health board"),
    ("“Not one pump works,” said a nurse who spoke to us.", "a nurse who spoke to us"),
    ("At the spring summit, members were accused of “stalling”.", "spring summit"),
    ("The sign read little and the door “stuck”.", None),
    ("“It held,” said its head, Ada Lund, on Monday.", "Ada Lund"),
    ("“It held,” says Lt. Col. Ada Lund of the 4th Brigade.", "Ada Lund"),
    ("“It held,” Dr Ada Lund, who runs a ward, told reporters.", "Ada Lund"),
    ("“It held,” the opinion says.", "the opinion"),
    ("“It held,” said a spokesman for the Treasury.",
     "a spokesman for the Treasury"),
    ("The ministry said in a statement that it was “at work”.", "The ministry"),
    ("The report’s authors write that “it held”.", "The report’s authors"),
    ("Minister: “It held.”", "Minister"),
    ("Ada Lund’s verdict: “It held.”", "Ada Lund"),
    ("“It held,” is how Ada Lund puts it.", "Ada Lund"),
    ("In Lund’s words, the dam was “a joke”.", "Lund"),
    ("To Ada Lund, the dam is “a joke”.", "Ada Lund"),
    ("The Post cites an aide as saying that “it held”.", "an aide"),
    ("LEEDS (AP) — Ada Lund shrugged. “I saw it,” she said.", "Ada Lund"),
    ("“It held.”\n— Ada Lund, engineer", "Ada Lund"),
    ("„Es hielt“, Ada Lund said.", "Ada Lund"),
    ("«It held», said Ada Lund.", "Ada Lund"),
    ("'It didn't hold,' said Ada Lund.", "Ada Lund"),
    ("Ada Lund met Mary Renn. “It held,” she said.", None),
    ("Ada Lund met Tom Renn. “It held,” she said.", "Ada Lund"),
    ("Ada Lund left. One engineer stayed. “It held,” he said.", None),
    ("Tom Lund was arrested. “He was so quiet.”", None),
    ("The board paid $5m; the dam was “a joke”.", None),
    ("“It held,” read a banner.", None),
    ("“Nobody knows,” one of them said. Ada Lund smiled.", None),
    ("Engineers at the board call it “thin”.", "Engineers at the board"),
    ("A “quiet” street.", None),
    ("“It held,” the official said.", "the official"),
    ("Col. Ada Lund, a spokeswoman said, “It held.”", "Ada Lund"),
    ("The rise, which the bank calls “very high”, went on.", "the bank"),
    ("The dam, described by Ada Lund as “a joke”, broke.", "Ada Lund"),
    ("The dam was dismissed as “a joke” by Ada Lund.", "Ada Lund"),
    ("Ada Lund issued the following statement:\n“We regret it.”", "Ada Lund"),
    ("Renn’s deputy, Ada Lund, was blunt: “It will not hold.”", "Ada Lund"),
    ("“It held,” the paper quoted Ada Lund as saying.", "Ada Lund"),
    ("Ada Lund’s office said the dam was “sound”.", "Ada Lund’s office"),
    ("Dame Ada said it was “sound”. Ada Lund is an engineer.", "Ada Lund"),
    ("Ada Lund read from her memoir, “Rivers of Gold.”", None),
    ("A book titled “Rivers of Gold” sold well, Ada Lund said.", None),
    ("The law speaks of ‘reasonable and necessary steps to keep order’.", "The law"),
    ("Teacher Tapp, a survey firm, said: “It held.”", "Teacher Tapp"),
    ("General Motors said: “It held.”", "General Motors"),
    ("Tom Renn and Ada Lund met. “It held,” they said.", "Tom Renn and Ada Lund"),
    ("The think tank published a review. It said: “It held.”", "The think tank"),
    ("The bank cut rates. Prices fell. It said: “It held.”", "The bank"),
    ("Prices fell. It said: “It held.”", None),
    ("Ada Lund said the dam was old.\n“It held.”", "Ada Lund"),
    ("Ada Lund is an engineer. She said it was old.\n“It held.”", "Ada Lund"),
    ("The dam was old.\n“It held.”", None),
    ("“It held.\n“It broke,” says Ada Lund.", "Ada Lund"),
    ("When asked about it, Ada Lund issued the following statement:\n“It held.”",
     "Ada Lund"),
    ("The dam got “a lot older” in a wet year, a think tank has said.",
     "a think tank"),
    ("The dam is a “risky” one as the board sees it, Ada Lund said.", "Ada Lund"),
    ("Ada Lund highlighted ”luck” as the cause.", "Ada Lund"),
    ("It held, the report said. But it warned that “nobody knows why”.", "the report"),
    ("Ada Renn left, Tom Lund said. “It held,” he added.", "Tom Lund"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "who"), SPEAKERS)
def test_the_speaker_is_named(text: str, who: str | None) -> None:
    """The speaker stands before, after or behind the words, or is unknown."""
    assert quotations(text)[0].speaker == who


def test_two_who_speak_in_one_sentence_keep_their_words() -> None:
    """ "A says “…,” B says “…”" are two speakers, not one."""
    text = "Where Tom Renn says “it held,” board head Ada Lund says “it broke.”"
    assert [q.speaker for q in quotations(text)] == ["Tom Renn", "Ada Lund"]


def test_a_speaker_in_the_middle_speaks_both_parts() -> None:
    """Words broken by “said X” have one speaker."""
    found = quotations("“The grid,” said Ada Lund, “held.” “It was close.”")
    assert [q.speaker for q in found] == ["Ada Lund"] * 3


def test_a_speech_goes_on_over_paragraphs() -> None:
    """A quotation left open goes on in the next paragraph, with its speaker."""
    text = "“First,” said Ada Lund. “We came.\n“Then we left.”\nRain fell."
    found = quotations(text)
    assert [q.continues for q in found] == [False, False, True]
    assert {q.speaker for q in found} == {"Ada Lund"}
    assert found[1].text == "“We came."


def test_inner_words_are_nested() -> None:
    """Words quoted inside a quotation are its speaker's."""
    outer, inner = quotations("Ada Lund wrote: “It’s a ‘once in a life’ storm.”")
    assert (inner.text, inner.kind, inner.speaker) == (
        "‘once in a life’",
        "nested",
        outer.speaker,
    )


KINDS = [
    ("He said: “We are leaving today.”", "direct"),
    ("He spoke of “a long night” there.", "partial"),
    ("The so-called “ghost fleet” sailed.", "scare"),
    ("A ‘shadow’ economy grew.", "scare"),
    ("Officials spoke of a “shadow” economy.", "partial"),
    ("‘We were lucky,’ said Ada Lund.", "direct"),
    ('He said: "We are leaving today."', "direct"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kinds_are_told_apart(text: str, kind: str) -> None:
    """Speech, borrowed phrases and distancing marks are different kinds."""
    (found,) = quotations(text)
    assert found.kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "Kim’s and the workers’ ships don’t sail; rock ’n’ roll in the ’90s.",
        "It's the workers' pump, isn't it?",
        'A 24" screen and a 6" pipe.',
    ],
)
def test_apostrophes_and_inches_quote_nothing(text: str) -> None:
    """Marks inside words and after figures are no quotation marks."""
    assert quotations(text) == []


def test_the_publication_may_speak() -> None:
    """A publication named in the sentence speaks, and so does “the newspaper”."""
    text = (
        "A report in The Harbour Times says trade fell. “Ports stand empty and cranes "
        "rust in the rain,” states the newspaper."
    )
    assert quotations(text)[0].speaker == "The Harbour Times"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The head, Ada Lund, said no. “Prices will fall again,” she said.",
            "Ada Lund",
        ),
        (
            "Posts fell by ten, said Ada Renn, who chairs it. “We train two a year,” "
            "she said.",
            "Ada Renn",
        ),
        ("“Prices will fall again,” she said.", None),
    ],
)
def test_she_said(text: str, speaker: str | None) -> None:
    """The words of “she said” are those of who spoke just before, else nobody's."""
    assert quotations(text)[-1].speaker == speaker


def test_scare_quotes_in_double_marks_are_told_in_a_whole_source() -> None:
    """A few words that nobody claims; in a sentence alone they stay a quotation."""
    text = "A “shadow” economy grew. Officials spoke of a “grey” one."
    assert [q.kind for q in find(text, [])] == ["scare", "partial"]
    assert [q.kind for q in quotations(text)] == ["partial", "partial"]


def test_who_acts_between_two_quotations_speaks_both() -> None:
    """Words that nobody claims are those of who acts before going on to speak."""
    text = "It rained. “Here?” Ada Lund throws up her hands. “Never,” she says."
    assert [q.speaker for q in quotations(text)] == ["Ada Lund", "Ada Lund"]
    text = "It rained. “Here?” one asks. Ada Lund frowns. “Never,” she says."
    assert [q.speaker for q in quotations(text)] == [None, "Ada Lund"]


def test_a_surname_stands_for_the_full_name() -> None:
    """Later "Renn" is Ada Renn; where two are called so, it stays as it is."""
    one = "“It held,” said Ada Renn. Rain fell.\n“It leaks,” Renn said."
    assert [q.speaker for q in quotations(one)] == ["Ada Renn", "Ada Renn"]
    two = f"Tom Renn slept. {one}"
    assert [q.speaker for q in quotations(two)] == ["Ada Renn", "Renn"]


@pytest.mark.parametrize(
    "piece", ["“a” ", "“A b.” said X. ", "‘A b c.’ ", "'A b ", "«a "]
)
def test_long_runs_of_marks_are_read(piece: str) -> None:
    """Thirty thousand characters of one piece end in an answer."""
    text = piece * (30_000 // len(piece))
    assert all(text[q.start : q.end] == q.text for q in quotations(text))


@given(st.text("“”\"‘’' aB.,\n«»", max_size=30))
def test_any_marks_give_exact_spans(text: str) -> None:
    """Whatever the marks, spans are exact, and inside one paragraph."""
    for found in quotations(text):
        assert text[found.start : found.end] == found.text
        assert "\n" not in found.text


def test_a_sign_in_marks_quotes_nobody() -> None:
    """Marks without a letter or figure between them hold no words."""
    assert quotations("“…” stands where words are left out, and “?” for doubt.") == []
