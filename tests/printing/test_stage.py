"""Stage 8 from the print page to both PDFs."""

import os
import subprocess
import sys
from pathlib import Path

import pikepdf

from loccit import store
from loccit.desk import Desk
from loccit.model import Printing
from loccit.printing.stage import run
from tests.printing.example import ID, make_desk, page


def _open(desk: Desk, name: str) -> pikepdf.Pdf:
    return pikepdf.open(desk.out(ID, name))


def _elements(pdf: pikepdf.Pdf, kind: str) -> list[pikepdf.Dictionary]:
    return [
        thing
        for thing in pdf.objects
        if isinstance(thing, pikepdf.Dictionary)
        and thing.get("/Type") == "/StructElem"
        and thing.get("/S") == kind
    ]


def test_claims_have_pages(printed: Desk) -> None:
    """``pages.json`` gives each claim's pages, counted from one."""
    pages = store.read(printed.out(ID, "pages.json"), Printing).pages
    assert pages["c-00000001"] == (2,)
    assert pages["c-00000004"] == (3,)


def test_the_ledger_is_attached(printed: Desk) -> None:
    """The screen PDF carries the ledger as its data; the press file nothing."""
    with _open(printed, f"{ID}.pdf") as pdf:
        held = pdf.attachments["ledger.json"]
        assert (
            held.get_file().read_bytes() == printed.out(ID, "ledger.json").read_bytes()
        )
        assert held.obj.AFRelationship == "/Data"
    with _open(printed, f"{ID}-print.pdf") as pdf:
        assert not list(pdf.attachments)


def test_running_heads_are_artifacts(printed: Desk) -> None:
    """What stands in the margins is not read out."""
    with _open(printed, f"{ID}.pdf") as pdf:
        content = pdf.pages[1].Contents.read_bytes()
    assert content.count(b"/Pagination") >= 2


def test_header_cells_say_what_they_head(printed: Desk) -> None:
    """Column heads and row heads are told apart."""
    with _open(printed, f"{ID}.pdf") as pdf:
        scopes = [str(element.A.Scope) for element in _elements(pdf, "/TH")]
    assert sorted(scopes) == ["/Column"] * 3 + ["/Row"] * 2


def test_notes_have_ids_and_figures_have_places(printed: Desk) -> None:
    """Footnotes can be told apart; a figure's box lies on the page, in points."""
    with _open(printed, f"{ID}.pdf") as pdf:
        ids = [str(note.ID) for note in _elements(pdf, "/Note")]
        left, bottom, right, top = map(float, _elements(pdf, "/Figure")[0].A.BBox)
    assert len(ids) == len(set(ids)) == 2
    assert 0 < left < right < 595.3
    assert 0 < bottom < top < 842


def test_links_say_where_they_lead(printed: Desk) -> None:
    """A link's description is the words it stands on."""
    with _open(printed, f"{ID}.pdf") as pdf:
        said = [
            str(note.Contents) for page in pdf.pages for note in page.get("/Annots", ())
        ]
    assert "The port’s page" in said
    assert "p. 2" in said


def test_a_link_is_one_link(printed: Desk) -> None:
    """Words in bold inside a link are no links of their own."""
    with _open(printed, f"{ID}.pdf") as pdf:
        notes = [note for page in pdf.pages for note in page.get("/Annots", ())]
        said = [str(note.Contents) for note in notes]
    assert said.count("the speaker") == 1
    assert not {"the", "speaker"} & set(said)


def test_the_press_file_has_marks_and_no_links(printed: Desk) -> None:
    """Its sheet is larger than the page, and nothing on it is for clicking."""
    with _open(printed, f"{ID}-print.pdf") as pdf:
        sheet, trim = pdf.pages[0].mediabox, pdf.pages[0].trimbox
        assert float(sheet[2]) - float(trim[2]) > 28
        assert not any("/Annots" in page for page in pdf.pages)


def test_two_processes_print_the_same_bytes(
    printed: Desk, tmp_path: Path, cuts: Path, fonts: str
) -> None:
    """Neither the hash seed nor the time zone nor the folder changes a byte."""
    desk = make_desk(tmp_path, cuts, page(fonts))
    code = (
        "import sys; from pathlib import Path; from loccit.desk import Desk; "
        "from loccit.printing.stage import run; "
        "run(Desk(Path(sys.argv[1])), sys.argv[2])"
    )
    elsewhere = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"}
    subprocess.run(
        [sys.executable, "-c", code, str(tmp_path), ID], check=True, env=elsewhere
    )
    for name in (f"{ID}.pdf", f"{ID}-print.pdf", "pages.json"):
        assert desk.out(ID, name).read_bytes() == printed.out(ID, name).read_bytes()


def test_what_the_engine_cannot_do_is_a_finding(
    tmp_path: Path, cuts: Path, fonts: str
) -> None:
    """An unknown style, a lost figure, a foreign letter: all found in one run."""
    html = page(
        fonts + "p { text-wrap: balance }",
        '<p>漢</p><img src="loccit:figure/gone.svg" alt="Nothing.">',
    )
    desk = make_desk(tmp_path, cuts, html)
    found = run(desk, ID)
    assert {f.code for f in found} == {
        "print-page",
        "resource-missing",
        "font-not-in-theme",
    }
    assert any("漢" in finding.message for finding in found)
    assert store.read(desk.out(ID, "pages.json"), Printing).findings == tuple(found)


def test_a_page_beyond_the_limits_still_gives_a_pdf(
    tmp_path: Path, cuts: Path, fonts: str
) -> None:
    """A table that cannot be laid out in time is a finding, and the PDF says so."""
    html = page(fonts, '<table><tr><td colspan="100000">wide</td></tr></table>')
    desk = make_desk(tmp_path, cuts, html)
    store.write_text(tmp_path / "loccit.yaml", "limits:\n  seconds: 5\n")
    found = run(desk, ID)
    assert [finding.code for finding in found] == ["not-printed"]
    with _open(desk, f"{ID}.pdf") as pdf:
        assert len(pdf.pages) == 1
