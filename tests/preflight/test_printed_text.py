"""Every claim's words are found again on its page, or it is said."""

from dataclasses import replace
from pathlib import Path
from typing import get_args, get_type_hints

import pikepdf
import pytest

from loccit import store
from loccit.desk import Desk
from loccit.model import Briefing, Check, Printing, Tracing, Value
from loccit.pages.known import kind
from loccit.pages.marker import Place
from loccit.preflight.called import Called, called
from loccit.preflight.key_figure import LABELS
from loccit.preflight.printed_text import check
from loccit.preflight.subject import Subject
from loccit.printing.stage import run
from tests.pages import example as pages_example
from tests.preflight.planted import broken, subject
from tests.printing.example import ID, claim, make_desk, page

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
    for sheet in pdf.pages:
        content = sheet.Contents.read_bytes().replace(
            b"0.105882 0.117647 0.137255 rg", b"1 1 1 rg"
        )
        sheet.Contents = pikepdf.Stream(pdf, content)


def test_white_words_are_not_printed(printed: Desk, tmp_path: Path) -> None:
    """Words that nobody can see do not count."""
    found = check(broken(printed, NAME, _white, tmp_path))
    assert len(found.failures) == len(subject(printed, NAME).claims)


def _called(*places: tuple[str, str]) -> Called:
    return Called(places=tuple(Place(*one, "") for one in places))


@pytest.mark.parametrize(
    ("called", "said"),
    [
        (_called(("S2", "¶2")), "expected [S2 ¶2], found [S1 ¶2]."),
        (_called(("S1", "¶3")), "expected [S1 ¶3], found [S1 ¶2]."),
        (
            _called(("S1", "¶2"), ("D1", "")),
            "expected [S1 ¶2] [D1], found [S1 ¶2].",
        ),
        (_called(), "expected no marker, found [S1 ¶2]."),
    ],
)
def test_another_marker_than_the_ledger_has_is_found(
    printed: Desk, called: Called, said: str
) -> None:
    """A wrong label or place, and one marker too few or too many, are named."""
    whole = subject(printed, NAME)
    other = replace(whole, called={**whole.called, "00000002": called})
    assert check(other).failures == (
        f"Page 2, “The port counted 1,240 containers in March.”: {said}",
    )


def test_a_marker_on_another_claim_is_found(
    tmp_path: Path, cuts: Path, fonts: str
) -> None:
    """A marker that slipped to the next sentence is missed here and too many there."""
    wrong = page(fonts)
    for id, marker in (("00000002", ""), ("00000003", "[S1 ¶2] [S1 ¶2]")):
        wrong = wrong.replace(claim(id), claim(id, marker))
    desk = make_desk(tmp_path, cuts, wrong)
    assert run(desk, ID) == []
    for name in (NAME, f"{ID}-print.pdf"):
        assert check(subject(desk, name)).failures == (
            "Page 2, “The port counted 1,240 containers in March.”: "
            "expected [S1 ¶2], found none.",
            "Page 2, “That is at most 310 containers a week.”: "
            "expected [S1 ¶2], found [S1 ¶2] [S1 ¶2].",
        )


@pytest.mark.parametrize(("number", "fails"), [("310", False), ("10", True)])
def test_a_number_inside_a_longer_one_is_found(
    printed: Desk, number: str, fails: bool
) -> None:
    """The words "10 containers a week" stand in print, but only inside "310 …"."""
    whole = subject(printed, NAME)
    other = replace(
        whole.claims[2],
        text=f"{number} containers a week.",
        checks=(Check(what="number", text=number, found=True),),
    )
    said = (f"Page 2, “{other.text}”: the figures of 10 go on in print.",)
    found = check(replace(whole, claims=(other,))).failures
    assert found == (said if fails else ())


def test_markers_and_numbers_count_as_rules(printed: Desk) -> None:
    """Five claims and four markers were looked for."""
    assert check(subject(printed, NAME)).rules == 9


def test_a_row_that_lacks_a_marker_is_found(whole: Desk) -> None:
    """The cell's markers are looked for in its row, and one of another is no help."""
    made = _whole(whole)
    cell = next(one for one in made.claims if one.text == "South")
    called = made.called[cell.id]
    assert called.markers == ("[S1 ¶1]",)
    assert check(made).failures == ()
    other = replace(called, places=(Place("S1", "¶4", "s1-p4"),))
    found = check(replace(made, called={**made.called, cell.id: other}))
    assert found.failures == (
        f"Page {made.pages['c-' + cell.id][0]}, “South”: "
        "expected [S1 ¶4], found [S1 ¶1].",
    )


def _whole(desk: Desk) -> Subject:
    """Return the screen PDF of the desk with every kind of part."""
    id = pages_example.ID
    briefing = store.read(desk.briefing_json(id), Briefing)
    tracing = store.read(desk.claims_json(id), Tracing)
    return Subject(
        path=desk.out(id, f"{id}.pdf"),
        claims=tracing.ledger.claims,
        called=called(briefing, tracing, tracing.ledger),
        pages=store.read(desk.out(id, "pages.json"), Printing).pages,
    )
