"""Letters that a font does not name are told, never guessed."""

import pytest

from loccit.sources.formats.pdf.glyphs import letter
from tests.sources.formats.pdf.made import codes, line, read, texts, weasy, written


@pytest.mark.parametrize(
    ("code", "said"),
    [(0x41, "A"), (0xFB03, "ffi"), (0xF0B7, "•"), (0xE123, ""), (0, ""), (0xB2, "²")],
)
def test_codes(code: int, said: str) -> None:
    """Ligatures are letters, bullets bullets; private codes say nothing."""
    assert letter(code, wrong=False) == said


def test_a_font_without_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page in letters that cannot be read is an error that says so."""
    monkeypatch.setenv("PATH", "")
    import io

    import pikepdf

    with pikepdf.open(
        io.BytesIO(weasy("<p>The ferry came back on Monday.</p>"))
    ) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary) and "/ToUnicode" in thing:
                del thing["/ToUnicode"]
        out = io.BytesIO()
        pdf.save(out)
    found = read(out.getvalue())
    assert codes(found) == ["pdf-unreadable-letters"]
    assert found.findings[0].severity == "error"
    assert texts(found) == []


def test_one_strange_letter() -> None:
    """A single letter that cannot be read is seen in the text, and told."""
    strange = written(line("Fees rose by\\200 a tenth."), fonts="").replace(
        b"/Encoding /WinAnsiEncoding",
        b"/Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding "
        b"/Differences [128 /g99] >>",
    )
    found = read(strange)
    assert texts(found) == ["Fees rose by\ufffd a tenth."]
    assert codes(found) == ["pdf-unreadable-letters"]
