"""References through citeproc: three styles at hand, in the briefing's language."""

from pathlib import Path
from typing import Any

import pytest

from loccit.desk import Desk
from loccit.sources.records.references import CiteprocError, csl_date, references
from loccit.sources.records.style import read_style

LEE = {
    "title": "Why now?",
    "author": [{"family": "Lee", "given": "Ann B."}],
    "container-title": "Port Post",
    "issued": "2024-03-04",
}


def made(
    *records: dict[str, Any], style: str = "author-date", lang: str = "en-GB"
) -> list[str]:
    """Return the references of ``records``, whose ids are "port1", "port2" …."""
    named = {f"port{number}": one for number, one in enumerate(records, 1)}
    xml, _ = read_style(Desk(Path()), style)
    found = references(named, xml, lang, 20)
    assert list(found) == list(named)
    return list(found.values())


@pytest.mark.parametrize(
    ("style", "lang", "words"),
    [
        ("author-date", "en-GB", "Lee, Ann B. (2024). Why now? *Port Post*, 4 March."),
        ("author-date", "en-AU", "Lee, Ann B. (2024). Why now? *Port Post*, 4 March."),
        ("author-date", "en-US", "Lee, Ann B. (2024). Why now? *Port Post*, March 4."),
        ("author-date", "de", "Lee, Ann B. (2024). Why now? *Port Post*, 4. März."),
        ("note", "en-GB", "Ann B. Lee, ‘Why now?’, *Port Post*, 4 March 2024."),
        ("note", "de-AT", "Ann B. Lee, „Why now?“, *Port Post*, 4. März 2024."),
        ("numeric", "en-GB", "Lee AB. Why now? Port Post. 2024 Mar 4."),
    ],
)
def test_styles(style: str, lang: str, words: str) -> None:
    """Each style has its order and each language its terms, dates and quotes."""
    assert made(LEE, style=style, lang=lang) == [words]


def test_gaps() -> None:
    """What the record lacks is left out, and the id stands for a title."""
    assert made(
        {},
        {"title": "Fees", "issued": "2024"},
        {"title": "Fees", "publisher": "City"},
        {"originator": "Ann", "URL": "https://a.example/x"},
        {"title": "Tides", "issued": "1999~", "type": "book"},
        {"title": "Tides", "issued": "2024-03/2024-05", "editor": [{"literal": "X"}]},
    ) == [
        "port1.",
        "(2024). Fees.",
        "Fees. City.",
        "Ann. port4. https://a.example/x.",
        "(c. 1999). *Tides*.",
        "X (ed.) (2024). Tides. March–May.",
    ]


def test_names() -> None:
    """Particles stay with the name; more than three names are shortened."""
    vos = {"family": "Vos", "given": "Jo", "non-dropping-particle": "de"}
    port = {"literal": "Port Authority"}
    assert made(
        {"title": "T", "author": [vos, port]}, {"title": "T", "author": [port] * 4}
    ) == ["de Vos, Jo and Port Authority. T.", "Port Authority et al. T."]


def test_marks_of_a_title() -> None:
    """Italics of an export are kept, and an asterisk is no mark of ours."""
    said = {"title": "The <i>Argo</i> *2*", "container-title": "Log"}
    assert made(said) == [r"The *Argo* \*2\*. *Log*."]


def test_order_and_numbers() -> None:
    """A style's own order and numbers do not count: labels stand beside them."""
    found = made({"title": "B"}, {"title": "A"}, style="numeric")
    assert found == ["B.", "A."]


def test_many_by_one_author() -> None:
    """Each reference stands alone: the author is named again, years bear no letters."""
    style = (Path(__file__).parent / "joining.csl").read_text(encoding="utf-8")
    desk = Desk(Path(__file__).parent)
    xml, findings = read_style(desk, "joining.csl")
    assert findings == []
    two = {"a": LEE, "b": {**LEE, "title": "Then?"}}
    assert list(references(two, xml, "en-GB", 20).values()) == [
        "Lee, Ann B. (2024). Why now?",
        "Lee, Ann B. (2024). Then?",
    ]
    assert list(references(two, style, "en-GB", 20).values()) == [
        "——— (2024b). Why now?",
        "Lee, Ann B. (2024a). Then?",
    ]


def test_a_style_for_notes_only() -> None:
    """A style without a bibliography gives its notes."""
    xml, _ = read_style(Desk(Path()), "note")
    start, end = xml.index("<bibliography>"), xml.index("</bibliography>")
    bare = xml[:start] + xml[end + len("</bibliography>") :]
    assert references({"port": LEE}, bare, "en-GB", 20) == {
        "port": "Ann B. Lee, ‘Why now?’, *Port Post*, 4 March 2024."
    }


def test_a_style_that_citeproc_refuses() -> None:
    """It is told in citeproc's words."""
    style = '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"/>'
    with pytest.raises(CiteprocError, match="Citeproc said"):
        references({"port": LEE}, style, "en-GB", 20)


@pytest.mark.parametrize(
    ("edtf", "csl"),
    [
        ("2024-03-04T10:00:00Z", {"date-parts": [[2024, 3, 4]]}),
        ("2024-21", {"date-parts": [[2024, 21]]}),
        ("2024-Q3", {"date-parts": [[2024]]}),
        ("2024-03/..", {"date-parts": [[2024, 3]]}),
        ("2024?", {"date-parts": [[2024]], "circa": True}),
        ("202X", {"literal": "202X"}),
    ],
)
def test_dates(edtf: str, csl: dict[str, Any]) -> None:
    """EDTF becomes what citeproc reads; what it cannot read stays words."""
    assert csl_date(edtf) == csl
