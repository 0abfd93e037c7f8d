"""Preflight looks at what printing's tests print, and at a whole briefing."""

from pathlib import Path

import pytest

from loccit.desk import Desk
from loccit.pages.stage import run as lay_out
from loccit.printing.stage import run as print_out
from tests.pages.example import ID, make_desk
from tests.printing.conftest import cuts, fonts, printed

__all__ = ["cuts", "fonts", "printed"]

_MORE = """\
## Notes

## Text

## Sections

| Berth | Ships               | Passage                                   |
|-------|---------------------|-------------------------------------------|
| South | 24 ferries in March | [@harbour "24 ferries in March 2024"]     |
| East  | 600 tonnes of fuel  | [@harbour "600 tonnes"; @harbour, para. 2] |

"""


@pytest.fixture(scope="session")
def paged(tmp_path_factory: pytest.TempPathFactory, cuts: Path) -> Desk:
    """A desk with every kind of part, and a table that cites, after stage 7."""
    desk = make_desk(tmp_path_factory.mktemp("ferry"), cuts, _MORE)
    assert lay_out(desk, ID) == []
    return desk


@pytest.fixture(scope="session")
def whole(paged: Desk) -> Desk:
    """The same desk after stage 8."""
    assert print_out(paged, ID) == []
    return paged
