"""The source summary statement: each sentence from records and citations alone."""

from dataclasses import replace
from typing import Any

from loccit.model import CitedSource, Claim, ClaimKind, Evidence, Relation
from loccit.pages.source_summary import Base
from tests.briefing.automatic.material import CANAL


def cited(id: str, label: str) -> CitedSource:
    """Return a source of the ledger; one labelled R… is not held."""
    held = label.startswith("S")
    return CitedSource(
        id=id,
        label=label,
        file=f"sources/{id}.txt" if held else None,
        sha256=None,
        text_sha256="",
        reference="",
    )


def evidence(source: str, *chain: str, relation: Relation = "supports") -> Evidence:
    """Return words of a source, passed on through ``chain``."""
    return Evidence(
        source=source,
        locator="para. 1",
        para=1,
        page=None,
        start=0,
        end=9,
        exact="Some text",
        prefix="",
        suffix="",
        relation=relation,
        chain=chain,
    )


def claim(number: int, *rests_on: Evidence, kind: ClaimKind = "fact") -> Claim:
    """Return a traced claim."""
    return Claim(
        id=f"c{number}",
        number=number,
        kind=kind,
        text="Some text.",
        file="a.md",
        line=1,
        section="",
        in_summary=False,
        verdict="traced",
        evidence=rests_on,
    )


def said(records: dict[str, dict[str, Any]], *claims: Claim) -> tuple[str, ...]:
    """Return the statement for sources with these records."""
    held = [id for id in records if id != "minister"]
    labels = {id: f"S{n}" for n, id in enumerate(held, 1)} | {"minister": "R1"}
    return Base(
        claims,
        [cited(id, labels[id]) for id in records],
        {id: replace(CANAL, id=id, record=record) for id, record in records.items()},
    ).statement()


def test_extent_age_and_grades() -> None:
    """Origins are counted once, F is told apart, and so is no grade at all."""
    records = {
        "a": {"independence-group": "x", "issued": "2024-05", "reliability": "B"},
        "b": {"independence-group": "x", "information-date": "2022"},
        "c": {"issued": "2023", "reliability": "F"},
    }
    assert said(records) == (
        "Three sources are held; they go back to two independent origins.",
        "What they tell is from 2022 to May 2024.",
        "For reliability the desk grades S1 B.",
        "S3 cannot be judged (F).",
        "S2 is not graded.",
    )


def test_one_source_is_one_origin() -> None:
    """No plural, and no talk of independence."""
    assert said({"a": {"reliability": "A"}})[0] == (
        "One source is held; it goes back to one origin."
    )
    assert said({}) == ()


def test_what_is_passed_on() -> None:
    """A speaker who is no source of the desk does not count as one."""
    records: dict[str, dict[str, Any]] = {"a": {}, "minister": {}}
    words = said(
        records, claim(1, evidence("a", "minister")), claim(2, evidence("a", "A man"))
    )
    assert "with one other known through it; they go back to two" in words[0]
    assert "One passage cited only passes on what others said (S1)." in words
    assert "No claim rests on more than one independent origin." in words


def test_what_stands_together_and_against() -> None:
    """Corroboration needs two origins; what contradicts supports nothing."""
    records: dict[str, dict[str, Any]] = {
        "a": {"independence-group": "x"},
        "b": {"independence-group": "x"},
        "c": {},
    }
    words = said(
        records,
        claim(1, evidence("a"), evidence("b")),
        claim(2, evidence("a"), evidence("c")),
        claim(3, evidence("a"), evidence("c", relation="contradicts")),
    )
    assert (
        "Of three claims with evidence one rests on two independent origins or more."
        in words
    )
    assert "Cited for the same sentence are S1 and S3." in words
    assert words[-1] == "S3 is cited against claim 3."


def test_what_the_judgments_rest_on() -> None:
    """The source under most of them, and those with one origin alone."""
    words = said(
        {"a": {}, "b": {}},
        claim(1, evidence("a"), kind="judgment"),
        claim(2, evidence("a"), evidence("b"), kind="judgment"),
    )
    assert "The key judgments rest most on S1, under two of two." in words
    assert "Judgment 1 rests on one origin alone." in words
