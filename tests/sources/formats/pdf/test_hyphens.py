"""Words divided at line ends are whole again, and real hyphens stay."""

import pytest

from loccit.sources.formats.pdf.hyphens import evidence, joined

CASES = {
    "the form elsewhere, joined": (
        ["All ammu-", "nition went. The ammunition came."],
        "All ammunition went. The ammunition came.",
    ),
    "the form elsewhere, with its hyphen": (
        ["A short-", "range missile; short-range ones"],
        "A short-range missile; short-range ones",
    ),
    "two words of the text": (
        ["The ferry-", "pilot left. The ferry had a pilot."],
        "The ferry-pilot left. The ferry had a pilot.",
    ),
    "no word of the text": (["The consi-", "derable queue"], "The considerable queue"),
    "a usual second part": (["A Moscow-", "based firm"], "A Moscow-based firm"),
    "a capital": (["The Anglo-", "Saxon coast"], "The Anglo-Saxon coast"),
    "a figure before": (["the KN-", "23 missile"], "the KN-23 missile"),
    "a span of years": (["in 2023-", "24 it rose"], "in 2023-24 it rose"),
    "figures": (["in room 12", "500 tons"], "in room 12\n500 tons"),
    "a dash between spaces": (["the fee -", "again - rose"], "the fee - again - rose"),
    "an address": (
        ["see port.example/fees-and-", "dues/x"],
        "see port.example/fees-and-dues/x",
    ),
    "a slash": (["lorries and/", "or cars"], "lorries and/or cars"),
    "a soft hyphen": (["ammu\xad", "nition-free"], "ammunition-free"),
    "the typesetter's hyphen": (
        ["a well‐", "come small-", "arms fire"],
        "a wellcome small-arms fire",
    ),
    "Chinese": (["港口费", "用上涨"], "港口费用上涨"),
}


@pytest.mark.parametrize("case", CASES)
def test_line_ends(case: str) -> None:
    """Each rule decides as it says."""
    lines, wanted = CASES[case]
    assert joined(lines, evidence([lines])) == wanted


def test_the_documents_habit_decides_what_nothing_else_does() -> None:
    """Where one part is a word and one is not, other line ends are the guide."""
    doubtful = ["The harbour-", "master. A harbour."]
    divided = ["The ammu-", "nition. Ammunition, ammunition."]
    real = ["A low-", "cost fare. Low-cost, low-cost."]
    assert joined(doubtful, evidence([doubtful, divided])).startswith(
        "The harbourmaster"
    )
    assert joined(doubtful, evidence([doubtful, real])).startswith("The harbour-master")
