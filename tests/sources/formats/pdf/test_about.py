"""What a PDF says of itself fills gaps, without what programs write by themselves."""

import pytest

from tests.sources.formats.pdf.made import read, weasy

BODY = "<h1>Harbour fees</h1><p>The ferry came back on Monday with 24 lorries.</p>"


def _head(title: str) -> str:
    return (
        f"<title>{title}</title><meta name=author content='Ida Berg'>"
        "<meta name=dcterms.created content=2024-05-06>"
    )


def test_metadata() -> None:
    """Title, author and language; the day it was made is an uncertain date of issue."""
    assert read(weasy(BODY, head=_head("Fees of 2024"))).metadata == {
        "title": "Fees of 2024",
        "author": "Ida Berg",
        "language": "en",
        "issued": "2024-05-06?",
    }


@pytest.mark.parametrize(
    "title",
    ["", "untitled", "Microsoft Word - fees_v3.doc", "fees.indd", "12", "Slide 1"],
)
def test_titles_that_are_none(title: str) -> None:
    """In the place of a program's title stands the page's heading."""
    assert read(weasy(BODY, head=_head(title))).metadata["title"] == "Harbour fees"
