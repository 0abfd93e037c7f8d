"""One desk with its pages for all tests of this folder."""

from pathlib import Path

import pytest
from lxml import html

from loccit.desk import Desk
from loccit.pages.stage import run
from tests.pages.example import ID, make_desk


@pytest.fixture(scope="session")
def cuts(pytestconfig: pytest.Config) -> Path:
    """The theme's fonts, cut once: the folder names its content by digest."""
    assert pytestconfig.cache is not None
    return pytestconfig.cache.mkdir("loccit-fonts")


@pytest.fixture(scope="session")
def desk(tmp_path_factory: pytest.TempPathFactory, cuts: Path) -> Desk:
    """The example desk after stage 7, which found nothing to complain about."""
    made = make_desk(tmp_path_factory.mktemp("desk"), cuts)
    assert run(made, ID) == []
    return made


@pytest.fixture(scope="session")
def press(desk: Desk) -> html.HtmlElement:
    """The print page, parsed."""
    return html.fromstring(desk.print_html(ID).read_text("utf-8"))


@pytest.fixture(scope="session")
def web(desk: Desk) -> html.HtmlElement:
    """The web page, parsed."""
    return html.fromstring(desk.out(ID, f"{ID}.html").read_text("utf-8"))
