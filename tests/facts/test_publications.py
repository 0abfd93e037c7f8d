"""Publications: named as the origin of a statement, with the date of the report."""

import pytest

from loccit.facts.grammar import publications

NAMED = [
    ("According to a 5 May 2023 report in the Harbour Times, it sank.",
     "Harbour Times", "2023-05-05"),
    ("On 3 June 2022 gridwatch.org reported a fault.", "gridwatch.org", "2022-06-03"),
    ("Reuters reported on 3 May 2023 that prices fell.", "Reuters", "2023-05-03"),
    ("The minister told the Financial Times it was over.", "Financial Times", None),
    ("Trade fell, according to The Times of London.", "The Times of London", None),
    ("In a recent Time magazine, she agreed.", "Time magazine", None),
    ("A July 2021 article in The Lookout says so.", "The Lookout", "2021-07"),
    ("It was first reported by Le Monde.", "Le Monde", None),
    ("Norsk news agency said so.", "Norsk news agency", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "date"), NAMED)
def test_an_origin_is_found(text: str, words: str, date: str | None) -> None:
    """A publication is found with the date that its sentence gives."""
    (found,) = publications(text)
    assert (found.text, found.date) == (words, date)
    assert text[found.start : found.end] == found.text


@pytest.mark.parametrize(
    "text",
    [
        "The minister told the Senate that it was over.",
        "According to the World Bank, growth is weak.",
        "The times are hard; he read the news on Sunday.",
        "Ada Lund said no.",
    ],
)
def test_other_bodies_are_no_publications(text: str) -> None:
    """Parliaments, banks and people publish nothing here."""
    assert publications(text) == []
