"""What the annex says of a source in small print."""

from typing import Any

from loccit.pages.particulars import assessor, particulars

GRADED = {
    "reliability": "B",
    "reliability-basis": "A newspaper of record.",
    "assessed-by": "A. Lee",
    "assessed-on": "2024-09-13",
}


def _said(record: dict[str, Any], by: str = "") -> dict[str, str]:
    return {one.name: one.words for one in particulars(record, by)}


def test_every_field_is_said() -> None:
    """Grounds, assessor, descriptor, capture, archive and AI, in this order."""
    record = {
        **GRADED,
        "descriptor": "Second-hand.",
        "captured-with": "SingleFile 1.22",
        "captured-by": "Bo",
        "archive-url": "https://archive.example/1",
        "ai-disclosure": {
            "tool": "Scribe",
            "version": "2.1",
            "metrics": "WER 4 %",
            "training-origin": "public news",
        },
    }
    assert list(_said(record).items()) == [
        ("Grade", "A newspaper of record. (A. Lee, 13 September 2024)"),
        ("Source", "Second-hand."),
        ("Captured", "by Bo with SingleFile 1.22"),
        ("Archived", "https://archive.example/1"),
        ("AI", "made with Scribe 2.1; metrics WER 4 %; trained on public news"),
    ]
    assert _said({}) == {}


def test_one_assessor_is_said_once() -> None:
    """Who gave all grades need not stand beside each; who gave some must."""
    by = assessor([GRADED, GRADED, {"assessed-by": "Bo"}])
    assert by == "A. Lee, 13 September 2024"
    assert _said(GRADED, by) == {"Grade": "A newspaper of record."}
    assert assessor([GRADED, {**GRADED, "assessed-by": "Bo"}]) == ""
    assert assessor([]) == ""
