"""Notes of the margin: how many, how far apart, and what stands under what."""

from collections.abc import Iterable
from dataclasses import replace

from loccit.model import Evidence, Finding
from loccit.pages.side import Sides, placed

LINE = "Some words of running text that fill a line. "
WORDS = "Ten thousand boxes had been sent across the border by train."


def sides(quoted: Iterable[str] = (), wrong: Iterable[str] = ()) -> Sides:
    """Return the notes of claims that came by way of another, or have findings."""
    evidence = Evidence(
        source="note",
        locator="para. 1",
        para=1,
        page=None,
        start=0,
        end=len(WORDS),
        exact=WORDS,
        prefix="",
        suffix="",
        chain=("minister",),
    )
    finding = Finding(
        code="unsourced", severity="warning", message="No source.", remedy="Cite one."
    )
    return Sides(
        quoted={
            id: (_numbered(evidence, number),) for number, id in enumerate(quoted, 1)
        },
        claims={},
        sums={},
        labels={"note": "S1"},
        names={},
        wrong=dict.fromkeys(wrong, (finding,)),
        shown={},
    )


def _numbered(evidence: Evidence, number: int) -> Evidence:
    """Return evidence whose note differs from the others: none is printed twice."""
    return replace(evidence, exact=f"Number {number}: {evidence.exact}")


def text(ids: Iterable[str], lines: int) -> list[tuple[str, str, str]]:
    """Return one paragraph in which the slots stand ``lines`` lines apart."""
    html = "".join(f"<!--side:{id}-->{LINE * lines}" for id in ids)
    return [("a", "prose", f"<p>{html}</p>")]


def test_a_page_has_three_notes_at_most() -> None:
    """Six claims in 49 lines that all came through others: three have a note."""
    ids = ["c1", "c2", "c3", "c4", "c5", "c6"]
    assert len(placed(text(ids, 8), sides(quoted=ids))["a"]) == 3


def test_notes_further_apart_than_a_page_are_all_printed() -> None:
    """The limit is one for each page, not for the document."""
    ids = ["c1", "c2", "c3", "c4", "c5", "c6"]
    assert len(placed(text(ids, 25), sides(quoted=ids))["a"]) == 6


def test_a_note_that_would_stand_in_another_is_left_out() -> None:
    """A line of text is not enough for a note of four."""
    assert list(placed(text(["c1", "c2"], 1), sides(quoted=["c1", "c2"]))["a"]) == [
        "c1"
    ]


def test_findings_are_all_printed_one_under_the_other() -> None:
    """Three neighbouring sentences with a finding each share one place."""
    ids = ["c1", "c2", "c3"]
    notes = placed(text(ids, 1), sides(wrong=ids))["a"]
    assert {claim: len(found) for claim, found in notes.items()} == {"c1": 3}


def test_findings_far_from_each_other_keep_their_lines() -> None:
    """Only a note without room moves."""
    ids = ["c1", "c2"]
    notes = placed(text(ids, 12), sides(wrong=ids))["a"]
    assert {claim: len(found) for claim, found in notes.items()} == {"c1": 1, "c2": 1}
