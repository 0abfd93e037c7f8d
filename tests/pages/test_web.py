"""The web page as a file: its policy, and what stands beside each claim."""

import base64
import hashlib

from lxml import html


def _words(node: html.HtmlElement) -> str:
    return " ".join(node.text_content().split())


def test_the_policy_lets_in_this_style_and_no_other(web: html.HtmlElement) -> None:
    """A style that somebody adds to the page later is refused by the browser."""
    policy = web.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    (style,) = web.xpath("//style")
    digest = base64.b64encode(hashlib.sha256(style.text.encode()).digest()).decode()
    assert f"style-src 'sha256-{digest}'" in policy
    assert "'unsafe-inline'" not in policy.replace("style-src-attr 'unsafe-inline'", "")


def test_other_uses_lead_elsewhere(web: html.HtmlElement) -> None:
    """Other uses of a passage are links into the text, never to the claim itself."""
    traces = [one for one in web.xpath("//article") if one.xpath(".//*[@class='also']")]
    ids = set(web.xpath("//main//@id"))
    assert traces
    for trace in traces:
        used = {href[1:] for href in trace.xpath(".//*[@class='also']//a/@href")}
        assert used <= ids - {trace.get("data-claim")}


def test_a_bound_is_said_beside_its_number(web: html.HtmlElement) -> None:
    """What was looked for in the same words stands on one line, with one answer."""
    rows = [_words(one) for one in web.xpath("//article//dt")]
    assert any(row.endswith("number, bound") for row in rows)
    assert all(
        len(one.xpath("./dt")) == len(one.xpath("./dd"))
        for one in web.xpath("//dl[@class='checks']")
    )


def test_a_derived_value_shows_its_sum(web: html.HtmlElement) -> None:
    """Beside a sentence with a worked-out value stands how it was worked out."""
    (said,) = {
        _words(one.getparent().getparent())
        for one in web.xpath("//article//*[@class='sum']")
    }
    assert said == "D1 600 ÷ 24 = 25"


def test_the_way_back_has_a_name(web: html.HtmlElement) -> None:
    """Numbers in the annex tell a screen reader where they lead."""
    names = web.xpath("//td[@class='back']//a/@aria-label")
    assert names
    assert all(name.rpartition(" ")[2].isdigit() for name in names)
    assert any(name.startswith("Back to figure") for name in names)


def test_the_marking_stands_at_head_and_foot(web: html.HtmlElement) -> None:
    """The page's marking is its first and its last word."""
    marked = [_words(one) for one in web.xpath("//body/*//*[@class='tlp']")]
    assert len(marked) == 2
    assert marked[0] == marked[1]
    assert web.xpath("//body/footer//*[@class='tlp']")
