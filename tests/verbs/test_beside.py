"""A claim beside its passages, as a terminal of any width shows it."""

from dataclasses import replace
from io import StringIO

import pytest
from rich.console import Console

from loccit.claims.accepted import accept
from loccit.claims.standing import Held, compare
from loccit.model import Claim, Derived, Value
from loccit.verbs.beside import show
from loccit.verbs.chosen import Chosen
from tests.claims.example import CLAIM, PASSAGE, ledger

LONG = replace(
    CLAIM,
    text="In the yard four cranes are idle, for want of orders from abroad.",
    evidence=(PASSAGE, replace(PASSAGE, locator="para. 2", exact="No orders come.")),
)
SUM = Derived(
    id="D1",
    expression="a + b",
    sum="2 + 2",
    text="4",
    value=Value(low=4, high=4, bound="exact", known="derived", original="4"),
    verdict="traced",
    rests_on=(),
    line=4,
)


def _shown(
    claim: Claim, width: int, held: Held | None = None, *, colour: bool = False
) -> str:
    out = StringIO()
    console = Console(
        file=out,
        width=width,
        highlight=False,
        markup=False,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        _environ={},
    )
    show(console, Chosen("note", claim), held, ledger(claim))
    return out.getvalue()


def test_it_says_which_claim_it_is() -> None:
    """By briefing, number, id, verdict, file and line."""
    assert "briefing note, claim 1 (a0a0a0a0), traced, briefings/note.md:4" in _shown(
        CLAIM, 60
    )


def test_wide_terminals_have_two_columns() -> None:
    """The claim stands left of the first passage, the second below that."""
    lines = _shown(LONG, 100).splitlines()
    first = next(line for line in lines if "In the yard" in line)
    assert "Four cranes stand idle." in first
    assert first.index("In the yard") < first.index("Four")
    second = next(line for line in lines if "No orders come." in line)
    assert second.index("No orders") == first.index("Four")


@pytest.mark.parametrize("width", [40, 79])
def test_narrow_ones_have_one_below_the_other(width: int) -> None:
    """No line is longer than the terminal."""
    lines = _shown(LONG, width).splitlines()
    first = next(line for line in lines if "In the yard" in line)
    assert "Four cranes" not in first
    assert max(len(line) for line in lines[2:]) <= width


def test_what_both_say_is_listed_and_what_the_briefing_says_alone() -> None:
    """Figures and longer words, each once, as the briefing writes them."""
    shown = _shown(LONG, 100)
    assert "  in both: four, cranes, idle, orders\n" in shown
    assert "  in the briefing alone: yard, want, from, abroad\n" in shown


def test_shared_words_are_bold_on_a_terminal_only() -> None:
    """A file holds no signs of the terminal."""
    assert "\x1b[1mcranes" in _shown(CLAIM, 60, colour=True)
    assert "\x1b" not in _shown(CLAIM, 60)


def test_what_changed_since_is_shown() -> None:
    """Whoever accepted it, and when, beside old words and new."""
    entry = accept(replace(CLAIM, text="Two cranes are idle."), "Ann", "2024-05-06")
    held = compare([CLAIM], [entry], None).held[CLAIM.id]
    shown = " ".join(_shown(CLAIM, 100, held).split())
    assert "since Ann accepted it on 2024-05-06: the sentence was reworded" in shown
    assert "[-Two-] cranes" in shown


def test_a_source_cannot_command_the_terminal() -> None:
    """Escape sequences and turned text are shown as what they are: no words."""
    bad = replace(PASSAGE, exact="Four \x1b[2Jcranes \u202estand idle.")
    shown = _shown(replace(CLAIM, evidence=(bad,)), 100)
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "Four �[2Jcranes �stand" in shown


def test_brackets_in_a_text_are_words() -> None:
    """They are no markup of the terminal's."""
    bad = replace(PASSAGE, exact="Four [red]cranes[/red] stand idle.")
    assert "Four [red]cranes[/red] stand" in _shown(
        replace(CLAIM, evidence=(bad,)), 100
    )


def test_the_same_words_are_shown_once() -> None:
    """Though a sentence and a sum in it both rest on them."""
    twice = replace(CLAIM, evidence=(PASSAGE, replace(PASSAGE, chain=("paper",))))
    assert _shown(twice, 100).count("Four cranes stand idle.") == 1


def test_a_sum_is_shown() -> None:
    """A figure that the desk worked out stands in no passage."""
    out = StringIO()
    claim = replace(CLAIM, derived=("D1",))
    held = replace(ledger(claim), derived=(SUM, replace(SUM, id="D2")))
    show(Console(file=out, width=80), Chosen("note", claim), None, held)
    assert "worked out: [D1] 2 + 2 = 4" in out.getvalue()
    assert "D2" not in out.getvalue()
