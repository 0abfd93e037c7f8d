"""A web site of the test's own, and a desk to add to."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from loccit.desk import Desk
from tests.capture.server import Site, serving


@pytest.fixture
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A running web server without pages."""
    with serving(tmp_path_factory.mktemp("site")) as site:
        yield site


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An empty desk beside a folder for other files."""
    root = tmp_path / "desk"
    for name in ("sources", "data", "figures", "briefings"):
        (root / name).mkdir(parents=True)
    return Desk(root)


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder that is no part of the desk."""
    folder = tmp_path / "outside"
    folder.mkdir()
    return folder
