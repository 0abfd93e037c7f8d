"""Dates that lie ahead of a judgment are its own; those behind it are looked for."""

import pytest

from loccit.claims.forecast import without_forecasts
from loccit.facts.agreement.checks import Ground, look
from loccit.facts.agreement.items import items

DAY = "2024-09-16"


def missing(sentence: str, evidence: str = "Nothing is dated here.") -> list[str]:
    """Return what a judgment of 16 September 2024 lacks in its evidence."""
    said = items(sentence, DAY)
    checks = look(said, [Ground(text=evidence, where="S1 ¶1")])
    left = without_forecasts(checks, said.dates, sentence, DAY)
    return [check.text for check in left if not check.found]


@pytest.mark.parametrize(
    "sentence",
    [
        "A strike is unlikely before the end of March.",
        "The strike is likely to end by the end of 2024.",
        "Deliveries are likely to resume within six months.",
        "It is likely to go on in 2025.",
        "It is likely to go on through spring 2025.",
        "It is likely to last until next summer.",
        "It is likely to go on in the next two years.",
        "It is likely to begin on 1 October 2024.",
        "It is likely to begin by Q4 2024.",
        "It is likely to last until 4 May 2031.",
        "It is likely to last from May to October 2024.",
    ],
)
def test_a_date_ahead_is_a_forecast(sentence: str) -> None:
    """No passage can hold what has not come."""
    assert missing(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "lacks"),
    [
        ("They have probably arrived in May 2024.", ["May 2024"]),
        ("They probably came in 2023.", ["2023"]),
        ("It probably lasted until May 2024.", ["until May 2024"]),
        ("It has probably begun in September 2024.", ["September 2024"]),
        ("They probably came on 15 September 2024.", ["15 September 2024"]),
        ("It is likely to take 40 more trains in 2025.", ["40"]),
    ],
)
def test_what_lies_behind_and_what_is_counted_is_looked_for(
    sentence: str, lacks: list[str]
) -> None:
    """A judgment's own sentence may not date or count the past by itself."""
    assert missing(sentence) == lacks


def test_a_date_ahead_that_the_evidence_names_counts_as_found() -> None:
    """It was announced: the check is kept."""
    said = items("It is likely to begin on 1 October 2024.", DAY)
    checks = look(said, [Ground(text="It begins on 1 October 2024.", where="S1 ¶1")])
    assert without_forecasts(checks, said.dates, "", DAY) == checks
    assert checks[0].found
