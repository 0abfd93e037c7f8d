"""Any edit of a source: outside a passage it loses nothing, inside it is flagged.

Cases are made by Hypothesis: a citation, an edit and where it falls.
"""

import re
from dataclasses import dataclass

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from loccit.sources.passages.anchors import Anchor
from loccit.sources.passages.locate import Located, anchor, locate
from loccit.sources.passages.normalise import normalise
from loccit.sources.passages.places import CONTEXT
from tests.sources.held import read_txt

PARAGRAPHS = (
    "ARRIVALS AND DEPARTURES",
    "The harbour master counted 24 cranes in May 2023, five more than the year before. "
    "He said so twice.",
    "A ferry brought up to 480 tons of grain on Monday. It left empty at noon.",
    "The yard’s owner called the delay “a matter of days” and blamed the weather, not "
    "the crew of nine or the 1,400 men ashore.",
    "It left empty.",
    "Nobody would say where the second ferry went after it had been repainted in 2021 "
    "and sold for 3.5 million euros to an owner in Malta.",
    "WHAT COMES NEXT",
    "The port hopes to reopen by 5 June, although its pilots’ union has not agreed to "
    "the new rota, which adds 12.5 % to the night shifts.",
    "A ferry was seen twice more. Its crew of 24 stayed aboard until the tide turned.",
)
TEXT = "\n\n".join(PARAGRAPHS)
SOURCE = read_txt(TEXT)
CITATIONS: tuple[tuple[str | None, str | None], ...] = (
    ("para. 2", None),
    ("para. 4", None),
    ("para. 5", None),
    ("para. 2–3", None),
    ("para. 1, 6", None),
    ('sec. "next"', None),
    ("para. 3", '"a matter of days"'),
    ('para. 1 "24 cranes in May 2023", para. 6', None),
    (None, "sold for 3.5 million euros"),
)
WORDS = st.sampled_from(
    ("not", "24", "A ferry", "in 2021", "It left empty.", "“a matter of", "x", "-", ",")
)


@dataclass(frozen=True, slots=True)
class Case:
    """A citation of the text with its anchor, and the edited text."""

    locator: str | None
    quote: str | None
    held: Anchor
    text: str

    def located(self) -> Located:
        """Return what became of the citation's words in the edited text."""
        return locate(read_txt(self.text), self.locator, self.quote, self.held)


@st.composite
def citations(draw: st.DrawFn) -> tuple[str | None, str | None, Anchor]:
    """Draw a citation with its anchor."""
    locator, quote = draw(st.sampled_from(CITATIONS))
    held = anchor(SOURCE, locator, quote)
    assert held is not None
    return locator, quote, held


def _spliced(draw: st.DrawFn, text: str, low: int, high: int) -> str:
    """Return ``text`` with an edit somewhere from ``low`` to ``high``."""
    start = draw(st.integers(low, high))
    kind = draw(
        st.sampled_from(("insert", "delete", "replace", "digit", "words", "swap"))
    )
    end = draw(st.integers(start, min(start + 40, high)))
    new = draw(WORDS)
    match kind:
        case "insert":
            return text[:start] + new + text[start:]
        case "delete":
            return text[:start] + text[end:]
        case "digit":
            piece = re.sub(r"\d", lambda m: str((int(m[0]) + 3) % 10), text[low:high])
            return text[:low] + piece + text[high:]
        case "swap":
            parts = text[low:high].split("\n\n")
            parts[1:-1] = reversed(parts[1:-1])
            return text[:low] + "\n\n".join(parts) + text[high:]
        case "words":
            return f"{text[:start]} {new} {text[start:]}"
    return text[:start] + new + text[end:]


@st.composite
def outside(draw: st.DrawFn) -> Case:
    """Draw a citation and edits that leave its passages and their contexts alone."""
    locator, quote, held = draw(citations())
    kept = [(p.start - CONTEXT, p.end + CONTEXT) for p in held.pieces]
    gaps = _between(sorted(kept))
    assume(gaps)
    text = TEXT
    # From behind, so that places before an edit stay where they were.
    for low, high in sorted(
        draw(st.lists(st.sampled_from(gaps), min_size=1, max_size=3, unique=True)),
        reverse=True,
    ):
        text = _spliced(draw, text, low, high)
    if draw(st.booleans()):
        text = _with_paragraphs(draw, text, held)
    return Case(locator, quote, held, text)


def _between(kept: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the stretches of the text that none of ``kept`` covers."""
    edges = [0, *(edge for span in kept for edge in span), len(TEXT)]
    pairs = zip(edges[::2], edges[1::2], strict=True)
    return [(low, high) for low, high in pairs if low < high]


def _with_paragraphs(draw: st.DrawFn, text: str, held: Anchor) -> str:
    """Return ``text`` with a paragraph before and one behind it, twins of passages."""
    twins = [piece.exact for piece in held.pieces]
    more = st.sampled_from([*twins, "A note was added.", "Read again in 2024."])
    return f"{draw(more)}\n\n{text}\n\n{draw(more)}"


@st.composite
def carried(draw: st.DrawFn) -> Case:
    """Draw a cited paragraph that now stands somewhere else."""
    number = draw(st.sampled_from((1, 3, 5, 7, 8)))
    rest = [words for at, words in enumerate(PARAGRAPHS) if at != number]
    at = draw(st.integers(1, len(rest)))
    held = anchor(SOURCE, None, PARAGRAPHS[number])
    assert held is not None
    text = "\n\n".join([*rest[:at], PARAGRAPHS[number], *rest[at:]])
    return Case(None, PARAGRAPHS[number], held, text)


@st.composite
def inside(draw: st.DrawFn) -> Case:
    """Draw a citation and an edit strictly inside one of its passages."""
    locator, quote, held = draw(citations())
    piece = draw(st.sampled_from(held.pieces))
    text = _spliced(draw, TEXT, piece.start + 1, piece.end - 1)
    tail = len(TEXT) - piece.end
    edited = text[piece.start : len(text) - tail]
    # What only repeats the words' beginning or end puts something beside them.
    assume(normalise(piece.exact) not in normalise(edited))
    return Case(locator, quote, held, text)


@st.composite
def repeated(draw: st.DrawFn) -> Case:
    """Draw a small edit inside a passage whose old words stand elsewhere too."""
    case = draw(inside())
    assume(abs(len(case.text) - len(TEXT)) < 4)
    return Case(
        case.locator,
        case.quote,
        case.held,
        _with_paragraphs(draw, case.text, case.held),
    )


@st.composite
def glued(draw: st.DrawFn) -> Case:
    """Draw a citation of whole sentences, and words put right before or behind one."""
    locator, quote, held = draw(citations())
    assume(not quote and '"' not in (locator or ""))
    piece = draw(st.sampled_from(held.pieces))
    if draw(st.booleans()):
        at, words = piece.start, "Nobody believes that: "
    else:
        at, words = piece.end, ", which was denied."
    return Case(locator, quote, held, TEXT[:at] + words + TEXT[at:])


@st.composite
def alike(draw: st.DrawFn) -> Case:
    """Draw a citation and the text with other quotation marks, dashes and spaces."""
    locator, quote, held = draw(citations())
    text = TEXT
    for old, new in draw(
        st.lists(
            st.sampled_from(
                [("“", '"'), ("”", '"'), ("’", "'"), (" ", "  "), (" ", "\xa0")]
            ),
            min_size=1,
            unique=True,
        )
    ):
        text = text.replace(old, new)
    return Case(locator, quote, held, text)


def _words(case: Case) -> list[str]:
    return [normalise(piece.exact) for piece in case.held.pieces]


@settings(max_examples=400)
@given(outside())
def test_an_edit_outside_loses_nothing(case: Case) -> None:
    """The same words are found, in the same surroundings."""
    found = case.located()
    assert found.state in ("same", "moved"), found.problem
    assert [normalise(one.exact) for one in found.passages] == _words(case)
    for one, piece in zip(found.passages, case.held.pieces, strict=True):
        assert normalise(one.prefix).endswith(normalise(piece.prefix)[1:])
        assert normalise(one.suffix).startswith(normalise(piece.suffix)[:-1])


@settings(max_examples=50)
@given(carried())
def test_a_paragraph_that_stands_elsewhere_is_found(case: Case) -> None:
    """Wherever it was put, and whatever surrounds it there."""
    found = case.located()
    assert found.state in ("same", "moved"), found.problem
    assert [normalise(one.exact) for one in found.passages] == _words(case)


@settings(max_examples=350)
@given(inside())
def test_an_edit_inside_is_flagged(case: Case) -> None:
    """A character, a digit, a word or a sentence that is other is never accepted."""
    assert case.located().state in ("altered", "gone")


@settings(max_examples=100)
@given(repeated())
def test_an_edit_inside_is_flagged_where_the_words_stand_elsewhere(case: Case) -> None:
    """A repetition that was left as it was does not hide the edit."""
    assert case.located().state in ("altered", "gone")


@settings(max_examples=50)
@given(glued())
def test_words_put_into_a_cited_sentence_are_flagged(case: Case) -> None:
    """Though its own words all stand there, the sentence says something else."""
    assert case.located().state in ("altered", "gone")


@settings(max_examples=50)
@given(alike())
def test_what_normalisation_says_is_none_is_no_change(case: Case) -> None:
    """Other quotation marks and spaces leave the words where they are."""
    found = case.located()
    assert found.state == "same", found.problem
    assert [normalise(one.exact) for one in found.passages] == _words(case)
