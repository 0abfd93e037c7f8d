"""A sentence that goes on in another column or on another page is whole."""

from tests.sources.formats.pdf.made import block_of, read, texts, weasy

LONG = " ".join(
    f"The {word} ferry came back late, said Ida Berg." for word in "abcdefgh"
)


def test_over_the_page() -> None:
    """A paragraph that the page cuts is one block, on the page where it begins."""
    style = (
        "@page { size: A6; @bottom-center { content: counter(page) } } p { orphans: 1 }"
    )
    words = [f"{LONG} {n}." for n in ("One", "Two", "Three", "Four", "Five")]
    found = read(weasy("".join(f"<p>{one}</p>" for one in words), style))
    assert texts(found, "paragraph") == words
    assert {block.page for block in found.blocks} >= {"1", "2"}


def test_over_a_footnote() -> None:
    """Notes at the page's foot come after the sentence that goes on overleaf."""
    style = (
        "@page { size: A6 } p { orphans: 1; font-size: 12pt } .n { float: footnote; "
        "font-size: 8pt } ::footnote-call { vertical-align: super; font-size: 7pt }"
    )
    first = f"{LONG}<span class=n>A note about the ferry.</span> {LONG}"
    found = read(weasy(f"<p>{first}</p>", style))
    assert texts(found)[0] == f"{LONG} {LONG}"
    assert block_of(found, "A note about the ferry.").page == "1"


def test_a_new_paragraph_overleaf() -> None:
    """A page that begins with a new sentence after a closed one begins a paragraph."""
    style = "p { break-after: page }"
    found = read(weasy("<p>It came late.</p><p>Fees rose by a tenth.</p>", style))
    assert texts(found) == ["It came late.", "Fees rose by a tenth."]


def test_page_labels() -> None:
    """Blocks carry the page's label, else its number."""
    import io

    import pikepdf

    made = weasy("<p style='break-after: page'>Preface.</p><p>Chapter.</p>")
    with pikepdf.open(io.BytesIO(made)) as pdf:
        pdf.Root.PageLabels = pikepdf.Dictionary(
            Nums=[
                0,
                pikepdf.Dictionary(S=pikepdf.Name.r, St=4),
                1,
                pikepdf.Dictionary(S=pikepdf.Name.D),
            ]
        )
        out = io.BytesIO()
        pdf.save(out)
    assert [block.page for block in read(out.getvalue()).blocks] == ["iv", "1"]
    assert [block.page for block in read(made).blocks] == ["1", "2"]
