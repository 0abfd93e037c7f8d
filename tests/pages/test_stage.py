"""Stage 7 on a whole small desk: what both pages promise."""

import base64
import hashlib
import re
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html

from loccit import store
from loccit.desk import Desk
from loccit.model import Briefing
from loccit.pages.stage import run
from tests.pages.example import ID, make_desk


def _words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


@pytest.fixture(params=["press", "web"])
def page(request: pytest.FixtureRequest) -> html.HtmlElement:
    """Each of the two pages."""
    found: html.HtmlElement = request.getfixturevalue(request.param)
    return found


def test_each_statement_stands_on_the_page_once(
    desk: Desk, page: html.HtmlElement
) -> None:
    """Every sentence of the briefing is an element that links can lead to."""
    briefing = store.read(desk.briefing_json(ID), Briefing)
    for statement in briefing.statements:
        assert len(page.xpath("//*[@id=$id]", id=f"c-{statement.id}")) == 1


def test_the_colophon_says_what_was_set_aside(page: html.HtmlElement) -> None:
    """Each lint with its line and the desk's reason; its note, and what AI was used."""
    (colophon,) = page.xpath("//*[@id='colophon']")
    said = _words(colophon)
    assert "Lints set aside L16, line 73: nobody can tell" in said
    assert "This edition The first count of the fog." in said
    assert "Use of AI: made with Scribe 2.1." in said


def test_no_id_is_used_twice(page: html.HtmlElement) -> None:
    """An anchor names one place."""
    ids = page.xpath("//@id")
    assert sorted(set(ids)) == sorted(ids)


def test_every_inner_link_leads_somewhere(page: html.HtmlElement) -> None:
    """Markers, cross-references and notes never lead to nothing."""
    ids = set(page.xpath("//@id"))
    targets = {href[1:] for href in page.xpath("//a/@href")}
    assert targets <= ids


def test_headings_skip_no_level(page: html.HtmlElement) -> None:
    """There is one h1, and each heading is at most one level below the last."""
    main = page.xpath("//h1 | //main//*[self::h2 or self::h3 or self::h4]")
    levels = [int(heading.tag[1]) for heading in main]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= here + 1 for here, after in pairwise(levels))


def test_every_table_head_has_a_scope(page: html.HtmlElement) -> None:
    """A screen reader can say which cells a heading is for."""
    assert page.xpath("//th")
    assert not page.xpath("//th[not(@scope)]")
    assert not page.xpath("//th[not(normalize-space())]")


def test_pictures_have_words(press: html.HtmlElement, web: html.HtmlElement) -> None:
    """Each chart says what it shows in words."""
    assert all(press.xpath("//img/@alt"))
    assert press.xpath("//img/@src") == ["loccit:figure/quay.svg"] * 2
    assert all(web.xpath("//main//svg/@aria-label"))


def test_markers_name_the_passage(press: html.HtmlElement) -> None:
    """A marker stands tied to the last word and leads to the passage's row."""
    ties = press.xpath("//*[@class='tie' or @class='bound']/..")
    assert any("2024. [S1 ¶1]" in _words(claim) for claim in ties)
    assert press.xpath("//main//a[@class='marker']/@href")[0] == "#s1-p1"


def test_derived_values_are_marked_and_summed(press: html.HtmlElement) -> None:
    """A worked-out value bears [D1], and the annex shows the sum."""
    assert press.xpath("//a[@class='marker sum']")
    row = press.xpath("//tr[@id='d1']")[0]
    assert "600 ÷ 24 = 25" in _words(row)


def test_the_annex_shows_cited_words_and_no_more(press: html.HtmlElement) -> None:
    """Cited words are marked, the rest of the source is not printed."""
    marked = [_words(mark) for mark in press.xpath("//mark")]
    assert "up to 1,200 cars an hour" in " ".join(marked)
    idle = press.xpath("//*[@class='idle']")
    assert [_words(row) for row in idle] == ["not ¶4–5"]
    assert "does not say how it counts" not in _words(press)


def test_back_links_wait_for_their_page_numbers(press: html.HtmlElement) -> None:
    """Printing finds the claims of each passage to fill in their pages."""
    targets = press.xpath("//span[@class='backlinks']/@data-targets")
    ids = set(press.xpath("//@id"))
    assert targets
    assert all(set(target.split()) <= ids for target in targets)


def test_a_passage_leads_back_to_the_table_that_uses_it(
    press: html.HtmlElement,
) -> None:
    """Back-links name tables as well as sentences and figures."""
    targets = " ".join(press.xpath("//span[@class='backlinks']/@data-targets"))
    assert "tbl-traffic" in targets.split()


def test_relayed_sources_stand_apart(press: html.HtmlElement) -> None:
    """A source known only through another is never listed as held."""
    row = press.xpath("//tr[@id='r1']")[0]
    assert "Morning Post" in _words(row)
    assert "S1 ¶3" in _words(row)
    assert [_words(one) for one in press.xpath("//*[@class='source-label']")] == ["S1"]


def test_the_margin_says_how_words_arrived(press: html.HtmlElement) -> None:
    """A note gives the relayed source's number and who passed the words on."""
    notes = [
        _words(note) for note in press.xpath("//*[contains(@class, 'side-quote')]")
    ]
    assert any("R1" in note and "Morning Post → S1" in note for note in notes)


def test_open_findings_make_a_draft(press: html.HtmlElement) -> None:
    """A sentence without a source is named beside it, and the page is a draft."""
    note = press.xpath("//*[contains(@class, 'side-finding')]")
    assert note
    assert "DRAFT" in press.xpath("//header/@data-short")[0]
    assert "Draft of edition 1" in _words(press.xpath("//header")[0])
    assert press.xpath("//*[@class='open-findings']//li")


def test_judgments_show_their_band(press: html.HtmlElement) -> None:
    """The likelihood's term has its per cents and its place on the yardstick."""
    shown = press.xpath("//*[@class='likelihood']")[0]
    assert "Highly likely" in _words(shown)
    assert "80–90%" in _words(shown)
    here = shown.xpath(".//*[contains(@class, 'here')]/@style")
    assert here == ["left: 80.0%; width: 10.0%"]
    assert len(shown.xpath(".//*[@class='pip on']")) == 1


def test_authors_stand_on_the_cover(press: html.HtmlElement) -> None:
    """Beside the desk's name, once where they are the same."""
    (desk,) = press.xpath("//header//p[@class='desk']")
    assert _words(desk).count("Harbours Desk") == 1


def test_nobody_is_said_to_have_attested_nothing(page: html.HtmlElement) -> None:
    """Until somebody has, the colophon does not speak of it."""
    colophon = _words(page.xpath("//*[@id='colophon']")[0])
    assert "Claims traced" in colophon
    assert "Attested" not in colophon


def test_key_figures_stand_on_the_cover(press: html.HtmlElement) -> None:
    """A ceiling is named beside the number, not in it."""
    first = press.xpath("//header//*[@class='key-figure']")[0]
    assert _words(first).startswith("1,200 Ceiling cars an hour")
    assert not press.xpath("//main//*[@class='key-figure']")


def test_print_asks_for_nothing_but_fonts_and_figures(desk: Desk) -> None:
    """Print names no resource that printing does not hand over."""
    text = desk.print_html(ID).read_text("utf-8")
    urls = re.findall(r"url\(\"?([^)\"]*)", text) + re.findall(r'src="([^"]*)"', text)
    assert {url.partition("/")[0] for url in urls} == {"loccit:font", "loccit:figure"}


def test_print_names_every_colour_by_its_token(desk: Desk) -> None:
    """The press gives the tokens other inks, so no rule may name a colour itself."""
    text = desk.print_html(ID).read_text("utf-8")
    rules = text[text.index("@page") : text.index("</style>")]
    assert not re.search(r":[^;{}]*#[0-9A-Fa-f]{3,6}\b|rgba?\(", rules)


def test_the_web_page_asks_for_nothing(desk: Desk, web: html.HtmlElement) -> None:
    """The page is one file whose policy lets nothing in but its own script."""
    policy = web.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    script = web.xpath("//script")[0].text
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert "default-src 'none'" in policy
    assert f"'sha256-{digest}'" in policy
    text = desk.out(ID, f"{ID}.html").read_text("utf-8")
    sources = re.findall(r'(?:src|url)[=(]"?([^")]*)', text)
    assert all(source.startswith(("data:", "#")) for source in sources)
    assert not web.xpath("//link | //*[@src]")


def test_each_numbered_claim_has_its_passage_beside_it(
    desk: Desk, web: html.HtmlElement
) -> None:
    """The pane holds a trace for every numbered sentence."""
    briefing = store.read(desk.briefing_json(ID), Briefing)
    wanted = {f"trace-{one.id}" for one in briefing.statements if one.number}
    assert wanted <= set(web.xpath("//article/@id"))
    assert "✓ found" in _words(web.xpath("//article")[0].getparent())


def test_footnotes_fit_their_medium(
    press: html.HtmlElement, web: html.HtmlElement
) -> None:
    """In print a note stands in its sentence to float down, on screen in a list."""
    assert "no name for the paper" in _words(press.xpath("//loccit-note")[0])
    assert "no name for the paper" in _words(web.xpath("//li[@id='note-1']")[0])


def test_the_same_desk_gives_the_same_bytes(
    desk: Desk, tmp_path: Path, cuts: Path
) -> None:
    """Two builds in two folders are equal."""
    other = make_desk(tmp_path / "other", cuts)
    run(other, ID)
    for path in desk.outputs("pages", ID):
        twin = other.root / path.relative_to(desk.root)
        assert path.read_bytes() == twin.read_bytes()


def test_a_broken_theme_is_a_finding(tmp_path: Path, cuts: Path) -> None:
    """A theme that cannot be used is said, and the shipped one stands in."""
    desk = make_desk(tmp_path / "desk", cuts)
    theme = desk.root / "templates/own"
    theme.mkdir(parents=True)
    (theme / "theme.yaml").write_text("extends: plain\n")
    (theme / "cover.html.jinja").write_text("{{ page.nothing }}")
    composed = desk.briefing_json(ID)
    text = composed.read_text().replace('"theme": "plain"', '"theme": "own"')
    composed.write_text(text)
    found = run(Desk(desk.root), ID)
    assert [finding.code for finding in found] == ["template"]
    assert "nothing" in found[0].message
    assert "Ferries by night" in desk.print_html(ID).read_text()
