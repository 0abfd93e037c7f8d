"""Every claim's words are found again on its page, or it is said."""

from dataclasses import replace
from pathlib import Path
from typing import get_args, get_type_hints

import pikepdf
import pytest

from loccit.desk import Desk
from loccit.model import Value
from loccit.pages.known import kind
from loccit.preflight.key_figure import LABELS
from loccit.preflight.printed_text import check
from loccit.preflight.text import squeezed
from tests.preflight.planted import broken, subject
from tests.printing.example import ID

NAME = f"{ID}.pdf"


def test_a_changed_number_is_found(printed: Desk) -> None:
    """A claim that says 310 is not printed where the page says something else."""
    whole = subject(printed, NAME)
    other = replace(whole.claims[2], text="That is at most 311 containers a week.")
    found = check(replace(whole, claims=(other,)))
    assert found.failures == (
        "The claim's words are not on page 2 as traced: "
        "“That is at most 311 containers a week.”",
    )


def test_a_claim_that_is_not_printed_is_found(printed: Desk) -> None:
    """A claim that stands on no page fails, anchor or not."""
    whole = subject(printed, NAME)
    other = replace(whole.claims[0], id="gone", text="The third crane is new.")
    assert len(check(replace(whole, claims=(other,))).failures) == 1
    assert check(replace(whole, pages={})).failures == ()


def test_a_claim_on_another_page_is_found(printed: Desk) -> None:
    """The words must be on the page that is named for them."""
    whole = subject(printed, NAME)
    found = check(replace(whole, pages={**whole.pages, "c-00000004": (6,)}))
    assert len(found.failures) == 1


@pytest.mark.parametrize(
    "claim",
    [
        "≥ 310 tons a day, if every ship was full.",
        "310 tons a week, if every ship was full.",
        "≤ 320 tons a day, if every ship was full.",
    ],
)
def test_a_key_figure_says_its_bound_and_its_number(printed: Desk, claim: str) -> None:
    """ "Upper limit" stands for "up to", and for nothing else."""
    whole = subject(printed, NAME)
    other = replace(whole.claims[4], text=claim)
    assert check(replace(whole, claims=(other,))).verdict == "fail"


def test_every_kind_that_pages_print_is_a_label() -> None:
    """What pages print under a number is what the proof lets stand there."""
    kinds = get_args(get_type_hints(Value)["known"])
    bounds = get_args(get_type_hints(Value)["bound"])
    value = Value(**dict.fromkeys(Value.__dataclass_fields__, None))  # type: ignore[arg-type]
    printed_kinds = {
        kind(replace(value, known=known, bound=bound))
        for known in kinds
        for bound in bounds
    }
    assert printed_kinds <= set(LABELS)


def _white(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        content = page.Contents.read_bytes().replace(
            b"0.105882 0.117647 0.137255 rg", b"1 1 1 rg"
        )
        page.Contents = pikepdf.Stream(pdf, content)


def test_white_words_are_not_printed(printed: Desk, tmp_path: Path) -> None:
    """Words that nobody can see do not count."""
    found = check(broken(printed, NAME, _white, tmp_path))
    assert len(found.failures) == len(subject(printed, NAME).claims)


@pytest.mark.parametrize(
    ("printed_words", "words"),
    [
        ("con-\r\ntainers", "containers"),
        ("long-\r\nterm", "long-term"),
        ("sent [S1 ¶7] more", "sent more"),
        ("“so” it’s", '"so" it\'s'),
        ("EIGHT a.m.", "eight a.m."),
    ],
)
def test_what_setting_changes_is_not_a_change(printed_words: str, words: str) -> None:
    """Division, markers, quotation marks and capitals are the printer's business."""
    assert squeezed(printed_words) == squeezed(words)


@pytest.mark.parametrize(
    ("one", "other"), [("-5", "5"), ("1,240", "1240"), ("4.8", "48")]
)
def test_what_changes_a_number_is_kept(one: str, other: str) -> None:
    """Signs, separators and points are compared."""
    assert squeezed(one) != squeezed(other)
