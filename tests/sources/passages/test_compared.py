"""Old words and new, with what differs marked."""

from loccit.sources.passages.compared import compared


def test_what_went_and_what_came_is_marked() -> None:
    """Both lines can be read by themselves."""
    assert compared("It has 19 trucks now.", "It has 21 old trucks now.") == (
        "It has [-19-] trucks now.",
        "It has {+21 old+} trucks now.",
    )


def test_long_runs_of_the_same_words_are_cut() -> None:
    """Some words stay around each difference."""
    same = " ".join(f"w{n}" for n in range(40))
    was, now = compared(f"{same} a {same}", f"{same} b {same}")
    assert was == "… w32 w33 w34 w35 w36 w37 w38 w39 [-a-] w0 w1 w2 w3 w4 w5 w6 w7 …"
    assert now == was.replace("[-a-]", "{+b+}")
