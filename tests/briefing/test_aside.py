"""Comments that set lints aside: how they are read, and what they are about."""

import pytest

from loccit.briefing.aside import set_aside


def reach(body: str) -> list[tuple[int, int]]:
    """Return the lines that the comments of ``body``, line 10 of a file, are about."""
    found, wrong = set_aside(body, 10, "a.md")
    assert wrong == []
    return [(one.first, one.last) for one in found]


@pytest.mark.parametrize(
    ("said", "codes", "because"),
    [
        ('lint: off L16 because "it is theirs"', ("L16",), "it is theirs"),
        ("lint: off L16, L3 because it is theirs", ("L16", "L3"), "it is theirs"),
        ("LINT off L3 L16, because “so”", ("L3", "L16"), "so"),
        (
            "lint:off quotation-limit because: a\n  long one",
            ("quotation-limit",),
            "a long one",
        ),
    ],
)
def test_what_is_understood(said: str, codes: tuple[str, ...], because: str) -> None:
    """One or more codes, and a reason with or without quotation marks."""
    ((one,), wrong) = set_aside(f"<!-- {said} -->\nWords.\n", 1, "a.md")
    assert (one.codes, one.because, wrong) == (codes, because, [])


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("lint: off L16", "gives no reason"),
        ('lint: off L16 because ""', "gives no reason"),
        ("lint: L16 because of it", "does not say which lint is off"),
        ("lint: off", "does not say which lint is off"),
    ],
)
def test_what_is_not(said: str, message: str) -> None:
    """A comment about lints that sets nothing aside is an error at its line."""
    found, (wrong,) = set_aside(f"Words.\n\n<!-- {said} -->\nWords.\n", 10, "a.md")
    assert found == ()
    assert (wrong.code, wrong.severity, wrong.line) == ("lint-off", "error", 12)
    assert message in wrong.message


def test_other_comments_and_code_are_left_alone() -> None:
    """A note to oneself says nothing of lints, nor does an example in code."""
    body = "<!-- linted twice -->\n\n`<!-- lint: off L16 -->`\n\n<!-- TODO -->\n"
    assert set_aside(body, 1, "a.md") == ((), [])


C = "<!-- lint: off L16 because so -->"


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        (f"{C}\nOne.\nTwo.\n\nThree.", (11, 12)),
        (f"{C}\n\nOne.\nTwo.\n\nThree.", (12, 13)),
        (f"Zero.\n\nOne. {C}\nTwo.\n\nThree.", (12, 13)),
        (f"{C}\n::: {{.judgment}}\nOne.\n\nTwo.\n:::\n\nThree.", (11, 15)),
        (f"{C}\n\n:::: a\n::: b\nOne.\n:::\nTwo.\n::::\nThree.", (12, 17)),
        (f"::: {{.judgment}}\nOne. {C}\n:::\n", (11, 11)),
        (f"Zero.\n\n{C}", (12, 12)),
        (f"{C}\n::: {{.judgment}}\nOne.", (11, 12)),
    ],
)
def test_its_reach(body: str, lines: tuple[int, int]) -> None:
    """Its own paragraph; alone, the paragraph or fenced block below."""
    assert reach(body) == [lines]
