"""``loccit why``: paragraphs of a source, and what has no verdict."""

import pytest

from tests.desks import BRIEFING, SOURCE, SmallDesk


def test_a_sources_paragraphs_are_told_by_number(small_desk: SmallDesk) -> None:
    """With the numbers that citations use; headings have none."""
    small_desk.write("sources/notes.md", "# Head\n\nOne.\n\n## Below\n\nTwo\nlines.\n")
    for what in ("notes", "@notes"):
        done = small_desk.loccit("why", what)
        assert done.returncode == 0, done.stdout
        shown = [line for line in done.stdout.split("\n") if line]
        assert shown[1:5] == ["# Head", "¶1  One.", "# Below", "¶2  Two lines."]
        assert "[@notes, para. 1]" in shown[5]


@pytest.mark.slow
def test_the_desks_own_words_have_no_verdict(small_desk: SmallDesk) -> None:
    """A gap with a number in it is called no fact; a located fact is pointed out."""
    gap = "\n::: {.gaps}\nWhere 500 more went is unknown.\n:::\n"
    fact = "\nThe yard is large [@harbour, para. 5].\n"
    small_desk.write("sources/harbour.txt", SOURCE)
    small_desk.write("briefings/gate.md", BRIEFING + gap + fact)
    checked = small_desk.loccit("check")
    assert "1 fact is located (" in checked.stdout
    told = small_desk.loccit("why", "500 more went").stdout
    assert "verdict: none (words of the desk's own)" in told
