"""The blocks of a plain text are told by the shape of its lines."""

import pytest

from tests.sources.held import kinds, read_txt

LONG = "The ferry came back at noon on Monday with twenty-four lorries aboard it,"


def _kinds(text: str) -> list[str]:
    return [kind for _, kind, _ in kinds(read_txt(text))]


def _words(text: str) -> list[str]:
    return [words for _, _, words in kinds(read_txt(text))]


@pytest.mark.parametrize(
    "rows",
    [
        "Year      Ships    Tons\n2020      14       1,200\n2021      9        800",
        "Year | Ships\n2020 | 14",
        "| Year | Ships |\n|------|-------|\n| 2020 | 14    |",
        "Year,Ships,Tons\n2020,14,1200\n2021,9,800",
        "Year;Ships;Tons\n2020;14;1200\n2021;9;800",
        "Year\tShips\n2020\t14",
        "Port   State\nHull   open\nOslo   shut",
    ],
)
def test_tables(rows: str) -> None:
    """Lines of as many cells each are rows, whatever parts the cells."""
    assert set(_kinds(rows)) == {"table-row"}


@pytest.mark.parametrize(
    "text",
    [
        "It came; it rained; it left\nit sank; it rose; it hid\nit ate; it sat; it was",
        "It came.  It left.\nIt rained.  It stopped.\nIt rose.  It fell.",
        "Port Office\n12 Main Street\nOslo",
        f"{LONG}  and\n{LONG}  then",
    ],
)
def test_texts_that_are_no_tables(text: str) -> None:
    """Commas of a sentence and two spaces after a full stop part no cells."""
    assert "table-row" not in _kinds(text)


@pytest.mark.parametrize(
    "byline",
    [
        "by Reuben Johnson",
        "By Ann Lee in Oslo",
        "BY ANN LEE AND BO CHEN",
        "By Ann Lee, Staff Writer",
        "Ann Lee | 5 May 2023",
        "Ann Lee and Bo Chen, May 5, 2023",
        "By Ann Lee – Published 5 May 2023",
        "Reporting by Ann Lee; editing by Bo Chen",
    ],
)
def test_bylines(byline: str) -> None:
    """A byline is told near the beginning, with blank lines around it or without."""
    assert _kinds(f"Ferry back\n\n{byline}\n\nIt came.")[1] == "byline"
    assert _kinds(f"Ferry back\n{byline}\n{LONG}")[1] == "byline"


@pytest.mark.parametrize(
    "line",
    ["By noon the ferry was back.", "Ann Lee was aboard", "By May 2023 it was late"],
)
def test_lines_that_are_no_bylines(line: str) -> None:
    """A sentence that begins as a byline does is a paragraph."""
    assert _kinds(f"Ferry back\n\n{line}\n\nIt came.")[1] == "paragraph"


def test_name_in_a_wrapped_paragraph() -> None:
    """A line of a paragraph is no byline, though it may look like one."""
    text = "The ferry was seen at noon, as told\nby Ann Lee and Bo Chen and Ida Ek\ny."
    assert _kinds(text) == ["paragraph"]


def test_indented_paragraphs() -> None:
    """An indent after the end of a sentence begins a paragraph."""
    first = (
        f"{LONG}\nand left. It was late by then and nobody in the town cared any more."
    )
    text = f"{first}\n  {LONG}\nand so on."
    assert len(_words(text)) == 2


def test_hanging_indents() -> None:
    """An indent inside of a sentence goes on with it, as in a bibliography."""
    text = f"{LONG}\n    and left again with nobody aboard but\n    its crew of five."
    assert len(_words(text)) == 1


def test_paragraphs_without_blank_lines() -> None:
    """In wrapped text a short line that ends a sentence ends its paragraph."""
    text = f"{LONG}\nand left again.\n{LONG}\nand came back in the evening.\n{LONG}"
    assert [words[-6:] for words in _words(text)] == ["again.", "ening.", "rd it,"]


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Ferry back\n==========\n\nIt came.", "Ferry back"),
        ("It came.\n\nCargo\n-----\nNails.", "Cargo"),
        ("# Ferry\n\nIt came.", "Ferry"),
        ("It came.\n\n2.1 Findings\n\nNails.", "2.1 Findings"),
        ("1. Introduction\n\nIt came.\n\n2. Findings\n\nNails.", "1. Introduction"),
    ],
)
def test_headings(text: str, heading: str) -> None:
    """Underlined, marked and numbered lines by themselves are headings."""
    found = [words for _, kind, words in kinds(read_txt(text)) if kind == "heading"]
    assert found[0] == heading


def test_levels_of_headings() -> None:
    """A section stands inside of the one above it."""
    source = read_txt("Port\n====\n\nFees\n----\nThey rose.\n\n# End\n\nIt is.")
    assert [block.heading_path for block in source.blocks if block.n] == [
        ("Port", "Fees"),
        ("End",),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "1. Rope\n\n2. Nails\n\nThat is all.",
        "5 May 2023\n\nIt rained.",
        "5. Mai 2023\n\nEs regnete.",
        "1990. That was the year.\n\nIt rained.",
        "It came on time.\n----------------\nIt left.",
    ],
)
def test_lines_that_are_no_headings(text: str) -> None:
    """Items of a list, dates and sentences above a drawn rule are none."""
    assert "heading" not in _kinds(text)


def test_nested_lists() -> None:
    """Items of each depth are blocks of their own, their marks left in the text."""
    source = read_txt("We need:\n- rope\n  a) long\n  (ii) short\n1. nails,\n   many")
    assert [words for _, _, words in kinds(source)] == [
        "We need:",
        "rope",
        "long",
        "short",
        "nails,\n   many",
    ]
    assert "(ii) short" in source.text


def test_quotation_of_several_paragraphs() -> None:
    """A quotation opened in each paragraph is closed only in its last."""
    source = read_txt("“We came,” he said. “We saw.\n\n“We left.\n\n“It was dark.”")
    assert [source.text[s.start : s.end] for s in source.sentences] == [
        "“We came,” he said.",
        "“We saw.",
        "“We left.",
        "“It was dark.”",
    ]
