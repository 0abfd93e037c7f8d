"""What a sentence or cell says that its evidence must say too."""

import pytest

from loccit.facts.agreement.checks import Ground, look
from loccit.facts.agreement.items import items, of_cell
from loccit.model import Value


@pytest.mark.parametrize(
    ("passage", "holds"),
    [("Trade fell by 40 % in May.", True), ("Of the cranes 40 stand idle.", False)],
)
def test_a_share_in_a_cell_is_held_to_a_share(passage: str, holds: bool) -> None:
    """A cell of 40% rests on 40 per cent and not on forty things."""
    cell = Value(
        low=40, high=40, bound="exact", known="stated", unit="%", original="40 %"
    )
    checks = look(of_cell(cell, "40 %"), [Ground(passage, "S1 ¶1")])
    assert all(check.found for check in checks) is holds


def test_marks_around_a_sign_quote_nobody() -> None:
    """A sentence may speak of “…” itself."""
    assert not items("“…” stands where words are left out.").quotations
