"""Whole briefings: parts, cross-references, values, fences, and every problem."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loccit.briefing import stage
from loccit.briefing.alignment import Aligner
from loccit.briefing.fences import fences
from loccit.desk import Desk
from loccit.model import Briefing, Part
from tests.briefing.conftest import Compose


def outline(parts: tuple[Part, ...]) -> list[object]:
    """Return the kinds of the parts, those inside others in lists."""
    row: list[object] = []
    for part in parts:
        row += [part.kind, *([outline(part.parts)] if part.parts else [])]
    return row


def codes(briefing: Briefing) -> list[tuple[str, int | None]]:
    """Return the code and line of each finding."""
    return [(one.code, one.line) for one in briefing.findings]


def test_sections_nest_by_level(compose: Compose) -> None:
    """Headings open sections, fenced blocks stand between runs of prose."""
    briefing = compose(
        "Before.\n\n# A\n\nOne.\n\nTwo.\n\n::: lead\nThree.\n:::\n\nFour.\n\n"
        "### B\n\n## C\n\n::: {.annex}\n## D\n\nFive.\n:::\n\n# E\n"
    )
    assert outline(briefing.parts) == [
        "prose",
        "section",
        [
            *("prose", "lead", "prose", "section", "section"),
            ["annex", ["section", ["prose"]]],
        ],
        "section",
    ]


def test_figures_and_tables_are_placed(compose: Compose) -> None:
    """An empty block places a figure or table; its words are its caption."""
    briefing = compose(
        "::: {.figure #crates}\nCrates lead [@harbour, para. 1].\n:::\n\n"
        "::: {.table #cargo columns=item}\n:::\n\n"
        "::: {.table}\n| A |\n|---|\n| b |\n:::\n"
    )
    figure, table, written = briefing.parts
    assert (figure.kind, figure.id, len(figure.content)) == ("figure", "crates", 1)
    assert (table.id, table.attributes) == ("cargo", {"columns": "item"})
    assert written.content[0]["t"] == "Table"
    assert (briefing.figures, briefing.tables) == (("crates",), ("cargo",))
    assert briefing.findings == ()


def test_cross_references_are_numbered_links(compose: Compose) -> None:
    """Figures and tables are numbered in order; a section goes by its title."""
    briefing = compose(
        "See @fig-crates, @tbl-cargo and @sec-end.\n\n::: {.table #cargo}\n:::\n\n"
        "::: {.figure #crates}\n:::\n\n# The close {#sec-end}\n"
    )
    assert briefing.statements[0].text == "See Figure 1, Table 1 and The close."
    assert '"#fig-crates"' in json.dumps(briefing.parts[0].content)


def test_every_problem_is_found_with_its_line(compose: Compose) -> None:
    """One run says all that is wrong, each with the line it stands on."""
    briefing = compose(
        "Crates [@harbor] and @nobody.\n\n{{ cargo.crate.count }} {{ 1 + }}\n\n"
        "@fig-other\n\n::: {.figure #none}\n:::\n\n::: {.table #none}\n:::\n\n"
        "::: {.jugment}\nText.\n:::\n\n::: timeline\n:::\n\n# A [@harbour, para. 1]\n\n"
        "::: {.judgment}\n- A list.\n:::\n\nText\n::: lead\n:::\n\n:::\n"
    )
    assert codes(briefing) == [
        ("unknown-source", 4),
        ("unknown-source", 4),
        ("bad-expression", 6),
        ("bad-expression", 6),
        ("unknown-target", 8),
        ("unknown-figure", 10),
        ("unknown-table", 13),
        ("unknown-block", 16),
        ("empty-block", 20),
        ("citation-in-heading", 23),
        ("judgment-without-sentence", 25),
        ("stray-fence", 30),
        ("stray-fence", 33),
    ]
    assert (briefing.figures, briefing.tables) == ((), ())


def test_an_open_block_is_an_error(compose: Compose) -> None:
    """A block that is never closed is reported where it opens."""
    assert codes(compose("\n::: lead\nText.\n")) == [("stray-fence", 5)]


def test_code_is_left_alone(compose: Compose) -> None:
    """In code and mathematics nothing is a citation, a value or a fence."""
    body = (
        "`[@nobody] {{ x.y.z }}` $@nobody$\n\n```\n:::\n[@nobody]\n{{ x.y.z }}\n```\n"
    )
    briefing = compose(body)
    assert briefing.findings == ()
    text = json.dumps(briefing.parts[0].content)
    assert "[@nobody] {{ x.y.z }}" in text
    assert ":::\\n[@nobody]\\n{{ x.y.z }}" in text


def test_no_private_character_is_left(compose: Compose) -> None:
    """Marks in pictures, addresses and attributes print as they were written."""
    briefing = compose(
        "![A {{ cargo.crates.count }} [@harbour, para. 1]](x.png) is a picture.\n\n"
        '[a]{title="@harbour"} [b](http://x.org/{{x}} "@harbour") `c`{.d e="@f"}\n\n'
        "![Alone {{ cargo.crates.count }}](@harbour)\n"
    )
    text = json.dumps([part.content for part in briefing.parts], ensure_ascii=False)
    assert not any(ord(char) >= 0xF0000 for char in text)
    assert "1,200" in text


def test_a_derived_value_closes_its_sentence(compose: Compose) -> None:
    """The marker of a sum stands at the end; the same sum has one label."""
    total = "{{ cargo.crates.count + cargo.cranes.count }}"
    briefing = compose(f"Together {total} stand.\n\nAgain {total}.\n")
    (value,) = briefing.values
    assert (value.text, value.derived, value.sum) == ("1,206", "D1", "1,200 + 6")
    claim = briefing.parts[0].content[0]["c"][0]["c"][1]
    assert claim[-1] == {"t": "Span", "c": [["", ["derived"], [["derived", "D1"]]], []]}
    assert [one.values for one in briefing.statements] == [("v1",), ("v1",)]


def test_the_author_is_named_in_the_text(compose: Compose) -> None:
    """``@id [para. 1]`` prints the author's name and the marker."""
    (one,) = compose("@harbour [para. 1] counted crates.\n").statements
    assert (one.text, one.citations) == ("Lind counted crates.", ("k1",))


def test_sources_are_in_order_of_first_citation(compose: Compose) -> None:
    """Relayed sources stand apart from those that the desk holds."""
    briefing = compose(
        "Cranes stand [@gazette, para. 1]. Crates came [@harbour, para. 1].\n"
    )
    assert briefing.sources == ("gazette", "harbour")
    assert briefing.relayed == ("warden",)


def test_everything_of_pandoc_is_walked(compose: Compose) -> None:
    """Quotes, lists, definitions, lines, notes and tables all make statements."""
    briefing = compose(
        "> Alpha.\n\n1. Beta.\n    - Gamma.\n\nDelta\n\n:   Epsilon.\n\n"
        "| Zeta\n| eta.\n\nTheta.^[Iota.]\n\n"
        "+--------+\n| K      |\n+========+\n| Kappa. |\n+--------+\n\nLambda: $x$\n"
    )
    words = [one.text.split()[0].strip(".:") for one in briefing.statements]
    assert words[:7] == ["Alpha", "Beta", "Gamma", "Epsilon", "Zeta", "Theta", "Iota"]
    assert "Lambda" in words


def test_raw_html_is_refused_unless_allowed(root: Path, compose: Compose) -> None:
    """Raw code is left out with a warning; a desk may allow it."""
    body = "Text `<b>x</b>`{=html} more.\n"
    briefing = compose(body)
    assert codes(briefing) == [("raw-html", 4)]
    assert "<b>" not in json.dumps(briefing.parts[0].content)
    (root / "loccit.yaml").write_text("raw-html: true\n")
    allowed = compose(body)
    assert allowed.findings == ()
    assert "<b>" in json.dumps(allowed.parts[0].content)


def test_the_same_input_gives_the_same_bytes(root: Path, compose: Compose) -> None:
    """Composing twice writes the same file."""
    body = "Crates came [@harbour, para. 1].\n"
    compose(body)
    path = Desk(root).briefing_json("note")
    first = path.read_bytes()
    compose(body)
    assert path.read_bytes() == first


def test_a_text_that_is_nested_too_deeply_is_a_finding(compose: Compose) -> None:
    """A hostile text does not bring the stage down."""
    assert codes(compose("> " * 800 + "x\n")) == [("briefing-unreadable", 4)]


def test_private_characters_are_said(compose: Compose) -> None:
    """A character that our marks use is replaced, with a warning."""
    briefing = compose("A \U000f0001 b.\n")
    assert codes(briefing) == [("private-character", 4)]
    assert briefing.statements[0].text == "A � b."


def test_an_automatic_briefing_takes_the_same_path(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A front matter alone is composed, its statements on the title's line."""
    from loccit.briefing import automatic

    monkeypatch.setattr(
        automatic, "compose", lambda *given: "# A\n\nCrates [@harbour, para. 1].\n"
    )
    (root / "briefings/digest.md").write_text("---\ntitle: Digest\n---\n")
    assert stage.run(Desk(root), "digest") == []


@given(st.text(":{.} a#\n`", max_size=60))
def test_fences_are_balanced_or_reported(text: str) -> None:
    """Each ::: line opens, closes or is said to be stray."""
    opened, findings = fences(text, "briefings/note.md", 1)
    assert all(1 <= (one.line or 0) <= text.count("\n") + 1 for one in findings)
    assert len(opened) <= text.count(":::")


@given(st.lists(st.sampled_from(["ab", "cd", "ef", "gh", "ij"]), min_size=8))
def test_lines_never_run_backwards(words: list[str]) -> None:
    """Aligning a text with itself finds its lines in order."""
    text = "\n".join(words)
    aligner = Aligner(text)
    found = [aligner.line(word) for word in words]
    assert found == list(range(1, len(words) + 1))
