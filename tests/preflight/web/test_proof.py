"""Every claim, marker, passage, sum and link is found again in the web page."""

from dataclasses import replace
from pathlib import Path

import pytest

from loccit import store
from loccit.desk import Desk
from loccit.model import Briefing, Source, Tracing
from loccit.preflight.called import called
from loccit.preflight.web.document import parse
from loccit.preflight.web.proof import WebSubject, check
from tests.pages.example import ID

_BRACKETS = '<span class="bracket">[</span>{}<span class="bracket">]</span>'
_FERRIES = "The office counted 24 ferries in March"


def _subject(desk: Desk) -> WebSubject:
    briefing = store.read(desk.briefing_json(ID), Briefing)
    tracing = store.read(desk.claims_json(ID), Tracing)
    ledger = tracing.ledger
    return WebSubject(
        path=desk.out(ID, f"{ID}.html"),
        ledger=ledger,
        called=called(briefing, tracing, ledger),
        sources={
            s.id: store.read(desk.source_json(s.id), Source) for s in ledger.sources
        },
    )


def _planted(desk: Desk, folder: Path, old: str, new: str) -> tuple[str, ...]:
    """Return what is found in the page with the first ``old`` made ``new``."""
    subject = _subject(desk)
    page = subject.path.read_text("utf-8")
    assert old in page
    path = folder / "planted.html"
    path.write_text(page.replace(old, new, 1), "utf-8")
    return check(replace(subject, path=path)).failures


def _claim(desk: Desk, start: str) -> str:
    """Return the head of the message about the claim that starts so."""
    claims = _subject(desk).ledger.claims
    found = next(one for one in claims if one.text.startswith(start))
    return f"#c-{found.id}, “{found.text}”: "


def test_the_page_as_made_passes(paged: Desk) -> None:
    """Nothing is missed in what pages write, and much is looked for."""
    report = check(_subject(paged))
    assert report.failures == ()
    assert report.rules > 80


def test_headings_may_say_what_the_page_calls_its_parts(paged: Desk) -> None:
    """A section named Notes, Text or Sections keeps its link to itself."""
    page = parse(_subject(paged).path)
    assert {"notes", "text", "sections"} <= page.ids.keys()
    assert page.twice == ()


def test_another_word_is_found(paged: Desk, tmp_path: Path) -> None:
    """The sentence as traced and as the page has it are both quoted."""
    found = _planted(paged, tmp_path, _FERRIES, _FERRIES.replace("24", "240"))
    assert found == (
        _claim(paged, _FERRIES) + "the page has “The office counted 240 ferries in "
        "March 2024.”.",
    )


_MARKER = f'<a href="#s1-p1" class="marker">{_BRACKETS.format("S1 ¶1")}</a>'
_WRONG = [
    (_MARKER.replace("S1 ¶1", "S2 ¶1"), "expected [S1 ¶1], found [S2 ¶1]."),
    ("", "expected [S1 ¶1], found none."),
    (_MARKER * 2, "expected [S1 ¶1], found [S1 ¶1] [S1 ¶1]."),
    (
        _MARKER.replace("#s1-p1", "#s1-p2"),
        "the marker [S1 ¶1] leads to #s1-p2, not to #s1-p1.",
    ),
]


@pytest.mark.parametrize(("marker", "said"), _WRONG)
def test_another_marker_is_found(
    paged: Desk, tmp_path: Path, marker: str, said: str
) -> None:
    """A wrong label, a missing marker, one too many and one that leads astray."""
    found = _planted(paged, tmp_path, _MARKER, marker)
    assert found == (_claim(paged, _FERRIES) + said,)


def test_a_marker_that_changes_places_is_found_at_both_claims(
    paged: Desk, tmp_path: Path
) -> None:
    """The claim that lost its marker and the one that bears it now are named."""
    end = "indicators"
    page = _subject(paged).path.read_text("utf-8")
    old = page[page.index(_MARKER) : page.index(end, page.index(_MARKER))]
    new = old.replace(_MARKER, "", 1)
    new = new.replace("The director promised", f"The director {_MARKER} promised")
    assert _planted(paged, tmp_path, old, new) == (
        _claim(paged, _FERRIES) + "expected [S1 ¶1], found none.",
        _claim(paged, "The director") + "expected [S1 ¶2], found [S1 ¶1] [S1 ¶2].",
    )


def test_a_row_without_its_marker_is_found(paged: Desk, tmp_path: Path) -> None:
    """Each cell that rests on the row's passage says so."""
    cell = f"<td>{_MARKER}</td>"
    assert _planted(paged, tmp_path, cell, "<td></td>") == (
        _claim(paged, "South") + "expected [S1 ¶1], found none.",
        _claim(paged, "24 ferries") + "expected [S1 ¶1], found none.",
    )


def test_a_key_figure_with_another_number_is_found(paged: Desk, tmp_path: Path) -> None:
    """The large number belongs to the words below it."""
    amount = '<p class="amount">{}</p>'
    old, new = amount.format("1,200"), amount.format("11,200")
    (found,) = _planted(paged, tmp_path, old, new)
    assert found.startswith(_claim(paged, "up to 1,200 cars"))


def test_a_number_that_only_lost_its_space_is_found(
    paged: Desk, tmp_path: Path
) -> None:
    """The letters are the same without spaces; the number is not."""
    subject = _subject(paged)
    (claim,) = (c for c in subject.ledger.claims if c.text.startswith(_FERRIES))
    text = claim.text.replace("24 ferries", "24 4 ferries")
    ledger = replace(subject.ledger, claims=(replace(claim, text=text),))
    path = tmp_path / "planted.html"
    page = subject.path.read_text("utf-8")
    path.write_text(page.replace(_FERRIES, _FERRIES.replace("24", "244")), "utf-8")
    (found,) = check(replace(subject, ledger=ledger, path=path)).failures
    assert found.endswith("the figures of 24 go on.")


def test_other_words_in_the_annex_and_in_the_pane_are_found(
    paged: Desk, tmp_path: Path
) -> None:
    """A passage is shown with the source's own words, wherever it is shown."""
    mark = "<mark>The harbour office counted 24 ferries"
    wrong = mark.replace("24", "240")
    assert _planted(paged, tmp_path, mark, wrong) == (
        "#s1-p1: the passage S1 ¶1 is shown with other words: “The harbour office "
        "counted 240 ferries in March 2024, two of them after midnight.”.",
    )
    pane = 'data-place="s1-p1">'
    page = _subject(paged).path.read_text("utf-8")
    at = page.index(mark, page.index(pane))
    old = page[page.index(pane) : at] + mark
    (found,) = _planted(paged, tmp_path, old, old.replace(mark, wrong))
    assert found.startswith("#trace-")


def test_a_passage_that_the_annex_leaves_out_is_found(
    paged: Desk, tmp_path: Path
) -> None:
    """Other words of the same ¶ do not stand for the passage; an ellipsis does."""
    page = _subject(paged).path.read_text("utf-8")
    start = page.index('<td class="excerpt">')
    old = page[start : page.index("</td>", start)]
    empty = '<td class="excerpt">The harbour office'
    found = _planted(paged, tmp_path, old, empty)
    assert found == ("#s1-p1: the passage S1 ¶1 is not shown.",)
    assert _planted(paged, tmp_path, old, f"{empty} …") == ()


def test_a_link_that_leads_nowhere_is_found(paged: Desk, tmp_path: Path) -> None:
    """So is an id that stands twice, since a link leads to the first alone."""
    assert _planted(paged, tmp_path, 'id="note-1"', 'id="colophon"') == (
        "A link leads to #note-1, which is not on the page.",
        "Two elements of the page have the id colophon; give its heading or block "
        "another, {#other-colophon}.",
    )


def test_another_sum_is_found(paged: Desk, tmp_path: Path) -> None:
    """The annex shows what the desk worked out, and how."""
    assert _planted(
        paged, tmp_path, "600 ÷ 24 = <b>25</b>", "600 ÷ 24 = <b>26</b>"
    ) == ("#d1: the annex does not show the sum 600 ÷ 24 = 25.",)


def test_a_claim_missing_from_the_pane_is_found(paged: Desk, tmp_path: Path) -> None:
    """Each numbered claim has its passages and its verdict beside the text."""
    page = _subject(paged).path.read_text("utf-8")
    at = page.index('id="trace-')
    id = page[at + 10 : page.index('"', at + 10)]
    found = _planted(paged, tmp_path, f'id="trace-{id}"', 'id="elsewhere"')
    assert found == (f"The pane has nothing for #c-{id}.",)
    (found,) = _planted(paged, tmp_path, 'data-verdict="traced"', 'data-verdict=""')
    assert found.endswith("does not say that the claim is traced.")


def test_words_that_no_reader_sees_do_not_count(paged: Desk, tmp_path: Path) -> None:
    """A hidden word is no word of the sentence, and a hidden sentence is none."""
    hidden = f"<span hidden>{_FERRIES}</span>"
    (found,) = _planted(paged, tmp_path, _FERRIES, hidden)
    assert found.endswith("the page has “2024.”.")
    assert _planted(paged, tmp_path, _FERRIES, f"<i hidden>No.</i>{_FERRIES}") == ()
