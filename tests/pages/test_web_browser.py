"""The web page in a real browser, led by hand as a reader would."""

from collections.abc import Iterator

import pytest

from loccit import store
from loccit.desk import Desk
from loccit.model import Tracing
from tests.pages.browser import Browser, chromium
from tests.pages.example import ID

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]
OPEN = "document.querySelectorAll('.trace:not([hidden])').length"
SHOWN = "document.querySelector('.trace:not([hidden])').id"


@pytest.fixture(scope="module")
def chrome(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """One Chromium for all tests of this file."""
    with chromium(tmp_path_factory.mktemp("profile")) as browser:
        yield browser


@pytest.fixture
def page(desk: Desk) -> str:
    """The address of the example's web page."""
    return desk.out(ID, f"{ID}.html").as_uri()


@pytest.fixture
def reader(chrome: Browser, page: str) -> Browser:
    """The browser with the page fresh in a wide window."""
    chrome.size(1440, 1000)
    chrome.open(page)
    return chrome


def test_a_marker_opens_its_passage_and_escape_closes_it(reader: Browser) -> None:
    """A click shows the words that the sentence rests on; Escape leads back."""
    assert reader.ask(OPEN) == 0
    reader.click("main .claim a.marker")
    claim = reader.ask("document.querySelector('.claim.chosen').id")
    assert reader.ask(SHOWN) == f"trace-{claim.removeprefix('c-')}"
    assert reader.ask("document.querySelector('.trace:not([hidden]) mark').offsetWidth")
    reader.press("Escape")
    assert reader.ask(OPEN) == 0
    assert reader.ask("document.activeElement.matches('a.marker')")


def test_the_keyboard_does_what_the_mouse_does(reader: Browser) -> None:
    """Enter opens a claim, the arrows lead to the next one and back."""
    reader.ask("document.querySelector('main .claim.opens a.marker').focus()")
    reader.press("Enter")
    first = reader.ask(SHOWN)
    assert reader.ask("document.activeElement.closest('.trace').id") == first
    reader.press("ArrowRight")
    assert reader.ask(SHOWN) != first
    reader.press("ArrowLeft")
    assert reader.ask(SHOWN) == first


def test_every_claim_opens_with_all_that_was_checked(
    desk: Desk, reader: Browser
) -> None:
    """The pane lists each item that the tracing looked for, and no other."""
    ledger = store.read(desk.claims_json(ID), Tracing).ledger
    for claim in (one for one in ledger.claims if one.number):
        reader.ask(f"document.getElementById('c-{claim.id}').click()")
        assert reader.ask(SHOWN) == f"trace-{claim.id}"
        listed = reader.ask(
            "[...document.querySelectorAll('.trace:not([hidden]) dt')]"
            ".map((one) => one.firstChild.textContent.trim())"
        )
        assert set(listed) == {check.text for check in claim.checks}


@pytest.mark.parametrize("width", [400, 820, 1024, 1440])
def test_the_sentence_stays_in_view_beside_its_passage(
    reader: Browser, page: str, width: int
) -> None:
    """Neither the pane covers the chosen sentence nor does the page scroll aside."""
    reader.size(width, 800)
    reader.open(page)
    for one in range(reader.ask("document.querySelectorAll('.claim.opens').length")):
        covered = reader.ask(
            f"(() => {{ const claim = document.querySelectorAll('.claim.opens')[{one}];"
            "claim.click(); const box = claim.getClientRects()[0];"
            "const top = document.elementFromPoint(box.x + 2, box.y + box.height / 2);"
            "return !claim.contains(top); })()"
        )
        assert not covered
    assert reader.ask("document.documentElement.scrollWidth") == width


def test_an_address_leads_to_a_claim(reader: Browser, page: str) -> None:
    """The address of a chosen claim opens it again, in another window too."""
    reader.click("main .claim a.marker")
    shown, fragment = reader.ask(SHOWN), reader.ask("location.hash")
    reader.open("about:blank")
    reader.open(page + fragment)
    assert reader.ask(SHOWN) == shown


def test_filters_keep_what_they_name(reader: Browser) -> None:
    """Choosing judgments leaves the judgments; choosing again brings all back."""
    reader.click("[data-show=judgments]")
    assert reader.ask("document.querySelector('.key-judgment').offsetHeight") > 0
    assert reader.ask("document.querySelector('.annex').offsetHeight") == 0
    reader.click("[data-show=judgments]")
    assert reader.ask("document.querySelector('.annex').offsetHeight") > 0
    reader.click("[data-show=lone]")
    kept = reader.ask("document.querySelectorAll('.claim.kept').length")
    assert kept == reader.ask("document.querySelectorAll('[data-lone]').length")


def test_the_page_asks_for_nothing_and_breaks_no_rule(reader: Browser) -> None:
    """The page is all that was loaded, and its own policy finds no fault in it."""
    reader.click("main .claim a.marker")
    sent = [
        event["params"]["request"]["url"].partition(":")[0]
        for event in reader.events
        if event.get("method") == "Network.requestWillBeSent"
    ]
    assert sent.count("file") == 1
    assert set(sent) == {"file", "data"}
    told = {event.get("method") for event in reader.events}
    assert not told & {"Log.entryAdded", "Runtime.exceptionThrown"}
    assert reader.ask("[...document.fonts].some((one) => one.status == 'loaded')")


def test_without_script_the_markers_lead_to_the_annex(
    reader: Browser, page: str
) -> None:
    """A reader whose browser runs no script sees no pane, and finds the passage."""
    reader.call("Emulation.setScriptExecutionDisabled", value=True)
    try:
        reader.open(page)
        pane = reader.ask("getComputedStyle(document.getElementById('pane')).display")
        assert pane == "none"
        row = reader.ask("document.querySelector('main a.marker').hash")
        assert reader.ask(f"document.querySelector('{row}').tagName") == "TR"
    finally:
        reader.call("Emulation.setScriptExecutionDisabled", value=False)
