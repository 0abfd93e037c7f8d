"""Fragments as a medium needs them."""

from loccit.pages.medium import fill


def test_a_list_counts_from_its_start() -> None:
    """A list that starts at 2 tells the press so, which heeds no start attribute."""
    done = fill('<ol start="2" type="1"><li>x</li></ol>', lambda _: "", {})
    assert done.startswith('<ol start="2" style="counter-reset: list-item 1" type="1">')


def test_a_list_from_one_is_left_alone() -> None:
    """A plain list needs no counter of its own."""
    assert fill("<ol><li>x</li></ol>", lambda _: "", {}) == "<ol><li>x</li></ol>"
