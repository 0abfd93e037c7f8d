"""Page numbers of back-links."""

from loccit.printing.backlinks import fill

EMPTY = '<span class="backlinks" data-targets="c-a c-b c-c c-gone"></span>'


def test_each_page_is_named_once_in_order() -> None:
    """Two claims on one page give one number; numbers ascend."""
    filled = fill(EMPTY, {"c-a": 10, "c-b": 2, "c-c": 10})
    assert filled.endswith('><a href="#c-b">p. 2</a>, <a href="#c-a">10</a></span>')


def test_filling_again_changes_only_numbers() -> None:
    """The empty span can be filled anew, as the next pass does."""
    assert fill(EMPTY, {"c-a": 3}) == fill(EMPTY, {"c-a": 3, "other": 9})
    assert fill("<p>no span</p>", {"c-a": 3}) == "<p>no span</p>"


def test_a_target_without_a_page_is_left_out() -> None:
    """Claims that are not printed get no number."""
    assert fill(EMPTY, {}).endswith("></span>")
