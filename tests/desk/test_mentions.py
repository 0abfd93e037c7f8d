"""What a briefing names, read off its text."""

from pathlib import Path

from loccit.desk.mentions import mentions


def _of(tmp_path: Path, text: str):  # type: ignore[no-untyped-def]  # tests only
    path = tmp_path / "b.md"
    path.write_text(text)
    return mentions(path, "briefings/b.md")


def test_citations_are_found_with_their_lines(tmp_path: Path) -> None:
    """An e-mail address, an escaped @ and code are no citations."""
    text = "One [@a, para. 1].\n\nme@b.org \\@c `@d`\n\n```\n@e\n```\n[@F_g]\n"
    assert [(m.id, m.line) for m in _of(tmp_path, text).sources] == [
        ("a", 1),
        ("f-g", 8),
    ]


def test_cross_references_are_no_sources(tmp_path: Path) -> None:
    """The prefixes fig-, tbl- and sec- are reserved."""
    assert _of(tmp_path, "See @fig-x, @tbl-y and @sec-z.").sources == ()


def test_tables_are_found_in_values_and_fences(tmp_path: Path) -> None:
    """A hyphen belongs to a table's name."""
    found = _of(tmp_path, "{{ a-b.row.col / 2 }}\n\n::: {.table #c}\n:::\n")
    assert [m.id for m in found.tables] == ["a-b", "c"]


def test_figures_are_found_in_fences_and_on_the_cover(tmp_path: Path) -> None:
    """The order of class and id in a fence does not matter."""
    text = "---\ntitle: T\ncover: boxes\n---\n::: {#x .figure}\n:::\n"
    found = _of(tmp_path, text)
    assert [(m.id, m.line) for m in found.figures] == [("boxes", 3), ("x", 5)]


def test_front_matter_only_is_an_automatic_briefing(tmp_path: Path) -> None:
    """Its listed sources are what it rests on."""
    found = _of(tmp_path, "---\ntitle: T\nsources: [A, b]\n---\n\n")
    assert found.automatic
    assert [m.id for m in found.listed] == ["a", "b"]


def test_relayed_sources_are_found_on_citations_and_in_records(tmp_path: Path) -> None:
    """One id, or several with commas, bare or in quotes or brackets."""
    text = '[[@a]]{relays=time speaker="B"} [[@a]]{relays="c, d"}\nrelays: [e, f]\n'
    assert [m.id for m in _of(tmp_path, text).relayed] == ["time", "c", "d", "e", "f"]


def test_comments_name_nothing(tmp_path: Path) -> None:
    """What a comment cites is not used; one that stands in code is no comment."""
    text = "<!-- [@a] -->\n`<!--` [@b] `-->`\n\n<!-- [@c]\n\n[@d] -->\n[@e]\n"
    assert [m.id for m in _of(tmp_path, text).sources] == ["b", "e"]


def test_comments_alone_are_no_body(tmp_path: Path) -> None:
    """A front matter and a comment are an automatic briefing still."""
    assert _of(tmp_path, "---\ntitle: A\n---\n<!-- Write here. -->\n").automatic
