"""One printed desk for all tests of printing and preflight."""

from pathlib import Path

import pytest

from loccit.desk import Desk
from loccit.printing.stage import run
from tests.printing.example import ID, font_css, make_desk, page


@pytest.fixture(scope="session")
def cuts(pytestconfig: pytest.Config) -> Path:
    """The theme's fonts, cut once: the folder names its content by digest."""
    assert pytestconfig.cache is not None
    return pytestconfig.cache.mkdir("loccit-fonts")


@pytest.fixture(scope="session")
def fonts(cuts: Path) -> str:
    """The ``@font-face`` rules of the theme."""
    return font_css(cuts)


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory, cuts: Path, fonts: str) -> Desk:
    """The example desk after stage 8, which found nothing to complain about."""
    desk = make_desk(tmp_path_factory.mktemp("desk"), cuts, page(fonts))
    assert run(desk, ID) == []
    return desk
