"""Hostile and misspelled markup: left out of the tree, and said with its line."""

import json
from pathlib import Path

import pytest

from loccit.briefing import stage
from loccit.desk import Desk
from loccit.model import Briefing, Part
from tests.briefing.conftest import Compose


def said(briefing: Briefing) -> list[tuple[str, str, int | None]]:
    """Return the code, severity and line of each finding."""
    return [(one.code, one.severity, one.line) for one in briefing.findings]


def tree(briefing: Briefing) -> str:
    """Return the whole document tree as text."""
    return json.dumps([(p.head, p.attributes, p.content) for p in every(briefing)])


def every(briefing: Briefing) -> list[Part]:
    """Return all parts, inner ones too."""
    parts = list(briefing.parts)
    for part in parts:
        parts += part.parts
    return parts


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&#115;cript:alert(1)",
        "java&Tab;script:alert(1)",
        "&#1;javascript:alert(1)",
        "<java script:alert(1)>",
        "data:text/html,hostile",
        "file:///etc/passwd",
        "vbscript:x",
        "loccit:font/a.ttf",
    ],
)
def test_no_link_leads_to_code_or_files(compose: Compose, address: str) -> None:
    """However its scheme is written, such a link keeps its words only."""
    briefing = compose(f"\nBefore.\n\nSee [the page]({address}).\n")
    assert said(briefing) == [("unsafe-link", "error", 7)]
    assert '"Link"' not in tree(briefing)
    assert briefing.statements[1].text == "See the page."


@pytest.mark.parametrize(
    "address", ["https://a.example/x:y", "HTTP://a.example", "mailto:a@b.example", "#a"]
)
def test_links_to_pages_mail_and_places_stay(compose: Compose, address: str) -> None:
    """What may be in a finished file is left as it was written."""
    briefing = compose(f"See [the page]({address}).\n")
    assert briefing.findings == ()
    assert json.dumps(address) in tree(briefing)


@pytest.mark.parametrize("address", ["notes.pdf", "../x.html", "//a.example/x", "?q"])
def test_links_to_neighbouring_files_are_refused(
    compose: Compose, address: str
) -> None:
    """A finished briefing travels alone: such a link is said not to work."""
    briefing = compose(f"See [the page]({address}).\n")
    assert said(briefing) == [("relative-link", "warning", 4)]
    assert '"Link"' not in tree(briefing)


def test_every_attribute_is_on_the_list(compose: Compose) -> None:
    """Wherever Pandoc lets one stand, a handler or style is taken off and said."""
    briefing = compose(
        '# H {style="x"}\n\n'
        '[a]{onclick="y()" lang=fr} [b](https://a.example){target=x}\n\n'
        "``` {.python onclick=x}\na\n```\n\n"
        "`c`{onfocus=z}\n\n"
        "::: {.lead onload=q marking=TLP:RED}\nText.\n:::\n\n"
        "| A |\n|---|\n| b |\n\n: Caption {#t onresize=x}\n"
    )
    keys = ["style", "onclick", "target", "onclick", "onfocus", "onload", "onresize"]
    lines = [4, 6, 6, 8, 12, 14, 22]
    assert said(briefing) == [("unknown-attribute", "warning", n) for n in lines]
    assert [f.message.split("“")[1].split("”")[0] for f in briefing.findings] == keys
    assert not any(f'"{key}"' in tree(briefing) for key in keys)
    assert '["lang", "fr"]' in tree(briefing)
    assert [p.attributes for p in every(briefing) if p.kind == "lead"] == [
        {"marking": "TLP:RED"}
    ]


def test_a_misspelled_attribute_is_an_error(compose: Compose) -> None:
    """A likelihood that would be lost is named with the right key."""
    briefing = compose("::: {.judgment liklihood=likely}\nIt is.\n:::\n")
    found = briefing.findings[0]
    assert (found.code, found.severity, found.line) == ("unknown-attribute", "error", 4)
    assert "likelihood" in found.remedy


def test_nobody_writes_the_signs_of_a_traced_claim(compose: Compose) -> None:
    """A class that marks what was traced cannot be typed."""
    briefing = compose("\n[fake]{.marker cite=k1 .own}\n")
    assert [one[0] for one in said(briefing)] == ["reserved-class", "unknown-attribute"]
    assert '"marker"' not in tree(briefing)
    assert '"own"' in tree(briefing)


def test_a_misspelled_class_of_a_heading_is_an_error(compose: Compose) -> None:
    """The nearest block is offered; a word of the writer's own is a warning."""
    briefing = compose("# A {.sumary}\n\n# B {.own}\n\n# C {.new-page}\n\n# D {-}\n")
    assert said(briefing) == [
        ("unknown-block", "error", 4),
        ("unknown-block", "warning", 6),
    ]
    assert "'summary'" in briefing.findings[0].remedy


def test_pictures_print_as_their_descriptions(compose: Compose) -> None:
    """No file of a picture is opened, inside a paragraph or alone."""
    briefing = compose("\n![The quay](/etc/passwd)\n\nA ![crate](a.png) stands here.\n")
    assert said(briefing) == [("picture", "error", 5), ("picture", "error", 7)]
    assert [s.text for s in briefing.statements] == ["The quay", "A crate stands here."]
    assert '"Image"' not in tree(briefing)


def test_raw_code_reaches_no_corner_of_the_tree(compose: Compose) -> None:
    """Headings, titles of columns, terms and notes hold no raw code either."""
    raw = "`<img src=x onerror=y>`{=html}"
    briefing = compose(
        f"# A {raw}\n\n| A {raw} |\n|---|\n| b {raw} |\n\nTerm {raw}\n:   Told.\n\n"
        f"A note.[^n]\n\n[^n]: Told {raw}.\n\n```{{=html}}\n<script>\n```\n"
    )
    assert [one[0] for one in said(briefing)] == ["raw-html"] * 6
    assert "Raw" not in tree(briefing)


def test_raw_html_of_a_willing_desk_carries_no_script(
    compose: Compose, root: Path
) -> None:
    """With raw-html: true, elements and keys of the list pass and nothing else."""
    (root / "loccit.yaml").write_text("raw-html: true\n")
    briefing = compose(
        "\n<b onclick=x style=y class='own claim'>Bold</b> <script>a()</script>\n\n"
        "<table><tr><td colspan=2>x</td><td colspan=100000>y</td></tr></table>\n\n"
        '<a href="java&#x09;script:x">go</a> <svg onload=x></svg><!--side:x-->\n'
    )
    assert {one[0] for one in said(briefing)} == {"raw-html"}
    text = tree(briefing)
    assert '<b class=\\"own\\">' in text
    assert '<td colspan=\\"2\\">' in text
    hostile = ("onclick", "style", "<script", "100000", "script:", "svg", "side")
    assert [word for word in hostile if word in text] == []


def test_an_automatic_briefing_has_no_lines_of_markup(root: Path) -> None:
    """A briefing that was composed from sources needs nothing left out."""
    (root / "briefings/note.md").write_text("---\ntitle: A test\n---\n")
    assert [f.code for f in stage.run(Desk(root), "note")] == []


def test_an_id_is_borne_once(compose: Compose) -> None:
    """Wherever it is repeated, the later place is named; figures have their own."""
    briefing = compose(
        "# A {#one}\n\n# B {#one}\n\n"
        "::: {.judgment #two likelihood=likely confidence=low}\n"
        "It is likely [x]{#two}.\n:::\n\n"
        "[y]{#three} [z]{#three}\n\n::: {.figure #crates}\n:::\n\n# Crates\n\n"
        "::: {.figure #crates}\n:::\n\n::: {#one}\nText.\n:::\n"
    )
    assert said(briefing) == [("duplicate-id", "error", n) for n in (6, 12, 19, 22)]
