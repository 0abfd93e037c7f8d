"""Pieces become numbered blocks of one canonical text."""

from loccit.sources.formats.layout import Piece, lay_out


def test_a_piece_keeps_its_place_in_the_file() -> None:
    """Page, sheet, cell and row of a piece are those of its block."""
    _, (block,) = lay_out(
        [Piece("table-row", "400 crates", page="iv", sheet="May", cell="B4", row=4)]
    )
    assert (block.page, block.sheet, block.cell, block.row) == ("iv", "May", "B4", 4)


def test_a_list_mark_stands_in_the_text_and_outside_its_block() -> None:
    """The words of "12. A ferry came." begin behind the mark, which is kept."""
    text, blocks = lay_out(
        [
            Piece("list-item", "A ferry came.", mark="12."),
            Piece("paragraph", "It left."),
        ]
    )
    assert text == "12. A ferry came.\nIt left."
    assert [text[b.start : b.end] for b in blocks] == ["A ferry came.", "It left."]


def test_cells_of_a_row_share_a_line() -> None:
    """Cells stand on the line of their row only, even if its first holds no words."""
    text, blocks = lay_out(
        [
            Piece("table-row", "Port", sheet="May", cell="A1", row=1),
            Piece("table-row", "Loads", sheet="May", cell="B1", row=1, same_line=True),
            Piece("table-row", "\x07", sheet="May", cell="A2", row=2),
            Piece("table-row", "14", sheet="May", cell="B2", row=2, same_line=True),
        ]
    )
    assert text == "Port | Loads\n14"
    assert [text[b.start : b.end] for b in blocks] == ["Port", "Loads", "14"]
