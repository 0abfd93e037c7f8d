"""What a claim's evidence lacks is looked for in the rest of the sources."""

from dataclasses import replace

import pytest

from loccit.claims.findings import of_claim
from loccit.claims.tracing import traced, tracer
from tests.claims.said import briefing, source

GATE = source(
    "gate",
    "The gate opened early.",
    "They counted 20 trucks at the gate on 4 June 2023.",
    "“A queue as long as never before,” said the officer.",
)
YARD = source("yard", "The yard holds 400 crates.")
SOURCES = {"gate": GATE, "yard": YARD}


@pytest.mark.parametrize(
    ("said", "place", "citation"),
    [
        ("The officers counted 20 trucks.", "S1 ¶2", "[@gate, para. 2]"),
        ("The gate opened on 4 June 2023.", "S1 ¶2", "[@gate, para. 2]"),
        (
            "The officer saw “a queue as long as never before”.",
            "S1 ¶3",
            "[@gate, para. 3]",
        ),
        ("The yard has 400 crates.", "S2 ¶1", "[@yard, para. 1]"),
    ],
)
def test_the_finding_says_where_it_stands(said: str, place: str, citation: str) -> None:
    """In the same source, or in another of the briefing, with a citation to paste."""
    (found,) = findings(said)
    assert f"(it stands in {place})" in found[0]
    assert citation in found[1]


def test_what_stands_nowhere_is_proposed_nowhere() -> None:
    """Nor is a number that counts something else."""
    (found,) = findings("The officers counted 400 trucks.")
    assert "it stands" not in found[0]


def test_where_only_words_are_compared_the_remedy_allows_for_a_right_sentence() -> None:
    """The gate opened: whoever writes that it closed is asked to read again."""
    (found,) = findings("The gate closed early.")
    assert "it goes the other way there (“gate closed”)" in found[0]
    assert found[1].startswith("Read the passage once more.")


def findings(said: str) -> list[tuple[str, str]]:
    """Return message and remedy for ``said``, which cites the first paragraph."""
    asked = briefing(said, [("gate", "para. 1")])
    asked = replace(asked, sources=("gate", "yard"))
    one = tracer(asked, SOURCES)
    return [
        (finding.message, finding.remedy)
        for claim, cited in traced(one, asked.statements)
        for finding in of_claim(claim, cited, one.library, strict=False)
    ]
