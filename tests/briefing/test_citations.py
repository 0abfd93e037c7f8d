"""Citations as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.briefing.citations import Citations
from loccit.briefing.marks import mask

SOURCES = ("harbour", "quay-2024", "warden")


def read(text: str) -> Citations:
    """Return the citations of the marks in ``text``."""
    citations = Citations("briefings/note.md", SOURCES)
    for mark in mask(text).marks:
        if mark.kind in ("cite", "author"):
            citations.read(mark)
    return citations


@pytest.mark.parametrize(
    ("text", "locator", "quote"),
    [
        ("[@harbour]", None, None),
        ("[@harbour, para. 3]", "para. 3", None),
        ("[@harbour, para. 3–5]", "para. 3–5", None),
        ("[@harbour, p. 3, para. 2]", "p. 3, para. 2", None),
        ('[@harbour "busy days"]', None, "busy days"),
        ('[@harbour, para. 3 "busy days"]', "para. 3", "busy days"),
        (r'[@harbour "he said \"no\" twice"]', None, 'he said "no" twice'),
        ("[@harbour “busy days”]", None, "busy days"),
        ('[@harbour, sec. "Payback"]', 'sec. "Payback"', None),
        ('[@harbour, sec. "Payback" "two"]', 'sec. "Payback"', "two"),
        ('[@harbour, para. 1 "a", para. 2]', 'para. 1 "a", para. 2', None),
        ("@harbour [para. 3]", "para. 3", None),
    ],
)
def test_place_and_words(text: str, locator: str | None, quote: str | None) -> None:
    """Locator and quoted words are kept as written, the quotation marks apart."""
    citations = read(text)
    (one,) = citations.found
    assert (one.source, one.locator, one.quote) == ("harbour", locator, quote)
    assert citations.findings == []


def test_a_list_gives_one_citation_each() -> None:
    """Semicolons part citations, but not inside quoted words."""
    found = read('[@harbour "a; b"; @quay_2024, p. 1]').found
    assert [(one.id, one.source, one.quote) for one in found] == [
        ("k1", "harbour", "a; b"),
        ("k2", "quay-2024", None),
    ]


def test_attributes_say_how_the_words_came() -> None:
    """Relayed source, speaker, credibility and relation are read off the braces."""
    (one,) = read(
        '[[@harbour]]{relays=warden speaker="A. Lind" credibility=3 relation=relays}'
    ).found
    assert (one.relays, one.speaker) == (("warden",), "A. Lind")
    assert (one.credibility, one.relation) == (3, "relays")


@pytest.mark.parametrize(
    ("text", "code", "remedy"),
    [
        ("[@harbor]", "unknown-source", "Did you mean 'harbour'?"),
        ("@nobody says", "unknown-source", r"\@nobody"),
        ("[@harbour, chapter 2]", "bad-locator", "[@source, para. 3]"),
        ("[[@harbour]]{credibility=12}", "bad-value", ""),
        ("[[@harbour]]{relation=suports}", "bad-value", "'supports'"),
        ("[[@harbour]]{relay=warden}", "unknown-key", "'relays'"),
        ("[[@harbour]]{relays=wardens}", "unknown-source", "'warden'"),
        ("[see @harbour]", "citation-prefix", "before the bracket"),
        ("[@harbour; para. 3]", "bad-citation", ""),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, code: str, remedy: str) -> None:
    """Each mistake is one finding with its line and a way to mend it."""
    (finding,) = read(f"\n\n{text}").findings
    assert (finding.code, finding.line) == (code, 3)
    assert remedy in finding.remedy
    assert finding.message.endswith(".")


@given(st.text(max_size=40))
def test_any_citation_is_read_or_reported(inner: str) -> None:
    """Whatever stands in the brackets gives citations or findings, never a crash."""
    citations = read(f"[@harbour {inner}]")
    assert citations.found or citations.findings


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It came\nback [@harbour, para. 4.", "opened and never closed"),
        ("It came\nback @harbour, para. 4].", "closed and never opened"),
        ('It came\nback @harbour "at noon"].', "closed and never opened"),
        ("It came\nback [see @harbour and [@warden, para. 1].", "opened and never"),
    ],
)
def test_a_bracket_on_one_side_only_is_told(text: str, said: str) -> None:
    """It is no bare citation to look a place up for, whichever side is missing."""
    citations = read(text)
    assert "harbour" not in [one.source for one in citations.found]
    (finding,) = citations.findings
    assert (finding.code, finding.line) == ("half-citation", 2)
    assert said in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "@harbour says so [para. 3].",
        "[as @harbour says](https://port.example) it came",
        "![what @harbour saw](ferry.png)",
        "[what @harbour saw, [here](https://port.example)]{.aside}",
        r"The range is \[0, 1), says @harbour, or (0, 1\].",
        "The range is [0, 1) says @harbour.",
        "A bracket [opened.\n\nThen @harbour said so.",
    ],
)
def test_brackets_of_others_are_no_half_citation(text: str) -> None:
    """Links, spans, pictures and signs of sums have brackets of their own."""
    assert "half-citation" not in [one.code for one in read(text).findings]
