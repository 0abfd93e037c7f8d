"""What a document says of itself fills its record, but for what programs write."""

import pytest

from loccit.sources.formats.properties import metadata


def test_what_people_wrote() -> None:
    """Title, authors, language, publisher and day of issue come through."""
    assert metadata(
        title="Port\nreport",
        authors=["Ann Lee", " Bo Chen "],
        language="en-GB",
        publisher="Port Press",
        issued="2024-05-06T10:00:00Z",
        saved=["2025-01-01"],
    ) == {
        "title": "Port report",
        "author": "Ann Lee; Bo Chen",
        "language": "en-GB",
        "publisher": "Port Press",
        "issued": "2024-05-06",
    }


@pytest.mark.parametrize(
    "title", ["Untitled", "Document1", "Microsoft Word - x", "draft 3.docx", " "]
)
def test_titles_of_programs(title: str) -> None:
    """A title that a program made up is none; nor is the name of a file."""
    assert metadata(title=title, authors=["Windows User", "user"]) == {}


def test_days_of_saving() -> None:
    """The first day known stands for the day of issue, as an uncertain one."""
    assert metadata(saved=["", "soon", "2019-01-01T00:00:00Z"]) == {
        "issued": "2019-01-01?"
    }
    assert metadata(issued="2024-05", saved=["2025-01-01"]) == {"issued": "2024-05"}
