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


ORIGINS = [
    ("According to the World Bank, growth is weak.", "World Bank"),
    ("A report by Harrow puts the bill at £4bn.", "Harrow"),
    ("Analysts polled by LSEG had expected less.", "LSEG"),
    ("Data from Kepler-Lund show a fall.", "Kepler-Lund"),
    ("An ABX survey found that half had left.", "ABX"),
    ("The Polar Institute’s July report speaks of haste.", "Polar Institute"),
    ("Prices fell, Kestrel data show.", "Kestrel"),
    ("Minutes obtained by the Yorkshire Post say so.", "Yorkshire Post"),
    ("The bone was described in Nature Ecology & Evolution.",
     "Nature Ecology & Evolution"),
    ("Interfax-Ukraine, citing the ministry, reported it.", "Interfax-Ukraine"),
    ("A paper by economists at Lund University found it.", "Lund University"),
    ("She denied it in an interview with Polar Business.", "Polar Business"),
    ("The Oregonian reported a fall.", "Oregonian"),
    ("Per the Harbour Board, none was lost.", "Harbour Board"),
    ("Der Wecker, a magazine, had warned of it.", "Der Wecker"),
    ("Minutes of the Polar Reserve’s May meeting showed a split.", "Polar Reserve"),
    ("Orla lost money, a filing with the PSEC showed.", "PSEC"),
    ("The PHO’s latest bulletin lists 40 cases.", "PHO"),
    ("A bulletin from the PHO lists 40 cases.", "PHO"),
    ("According to an announcement from the Ministry of Tides, it sank.",
     "Ministry of Tides"),
    ("Guidance issued by the Tides and Safety Executive warns of dust.",
     "Tides and Safety Executive"),
    ("Figures published on Monday by the Department for Tides show it.",
     "Department for Tides"),
    ("A report, released Tuesday by the Polar Institute, says so.", "Polar Institute"),
    ("A press release from Orla Energy says so.", "Orla Energy"),
    ("A post on the Bank of Orla’s website explains it.", "Bank of Orla"),
    ("Asked for comment by Harbour News, she left.", "Harbour News"),
    ("An official confirmed to CNN that it flew.", "CNN"),
    ("An analysis shared exclusively with the Guardian shows it.", "Guardian"),
    ("“It is over,” she told TechHarbour.", "TechHarbour"),
    ("“It is over,” she told VOQ’s Karl Lund.", "VOQ"),
    ("“It is over,” she told Carbon Ledger. A ton of carbon is dear.",
     "Carbon Ledger"),
    ("“It is over,” she told Inside Harbour by phone.", "Inside Harbour"),
    ("The Times report was wrong.", "The Times"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), ORIGINS)
def test_a_body_is_an_origin_by_its_construction(text: str, words: str) -> None:
    """Whoever figures come from is found, be it on no list of titles."""
    assert [found.text for found in publications(text)] == [words]


def test_a_poll_of_two_has_two_origins() -> None:
    """ "A Reuters/Ipsos poll" names both."""
    found = publications("A Reuters/Ipsos poll found that most agree.")
    assert [one.text for one in found] == ["Reuters", "Ipsos"]


def test_two_origins_are_two() -> None:
    """ "Reuters and Bloomberg" are two publications, "Trade and Industry" is none."""
    text = "Reuters and Bloomberg reported it; the Ministry of Trade and Work did not."
    assert [found.text for found in publications(text)] == ["Reuters", "Bloomberg"]


@pytest.mark.parametrize(
    "text",
    [
        "The minister told the Senate that it was over.",
        "The Post Office said it would appeal.",
        "The World Bank expects growth of 2 per cent.",
        "According to Ada Lund, a nurse, wards were full.",
        "Officials in Kyiv said so; according to Moscow, they did not.",
        "Satellite images show a scar. GDP data show a slump.",
        "The Mueller report was long, and US figures show it.",
        "The times are hard; he read the news on Sunday.",
        "The Centre for Tides counts 40 cases; the Polar Fund estimates 50.",
        "Ada Lund said no.",
        "“It is over,” she told Zelenko in Perm. He told NATO so.",
        "“It is over,” she told Kaja Zelenko.",
        "Prices fell, according to a Left-leaning think tank.",
        "A statement by the Ministry of Tides was read out.",
        "He spoke of the release of the Government report.",
        "The Polar Fund, in a report, urged haste.",
        "He was released from prison by the High Court.",
        "She filed a complaint with the Tides Board.",
    ],
)
def test_speakers_are_no_publications(text: str) -> None:
    """Who says something is a speaker; people and places publish nothing here."""
    assert publications(text) == []


@pytest.mark.parametrize("piece", ["Aa Bb ", "A ", "Bank of the ", "according to "])
def test_long_runs_are_read(piece: str) -> None:
    """A hundred thousand characters of one piece end in an answer."""
    text = piece * (100_000 // len(piece))
    assert all(text[p.start : p.end] == p.text for p in publications(text))
