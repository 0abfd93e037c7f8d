"""Pandoc is run in its sandbox, on bytes, and its refusals are said to people."""

from pathlib import Path

import pytest

from loccit.child import ChildFailed, RefusedError, call
from loccit.sources.formats.pandoc import tree


def test_blocks() -> None:
    """The blocks of its document tree come back."""
    assert tree(b"# Port", "markdown")[0]["t"] == "Header"


def test_refusals() -> None:
    """What Pandoc says of a file that it cannot read is passed on."""
    with pytest.raises(RefusedError, match=r"Pandoc cannot read it \(.+\)"):
        tree(b"no book", "epub")


def test_no_file_is_read_but_the_one_given(tmp_path: Path) -> None:
    """A text that asks for another file does not get it."""
    (tmp_path / "secret").write_text("secret words")
    asked = f"\\input{{{tmp_path / 'secret'}}}".encode()
    assert "secret words" not in str(tree(asked, "latex"))


def test_what_takes_too_long() -> None:
    """A text that it would work on for minutes is given up in words for people."""
    with pytest.raises(ChildFailed, match="more time or memory"):
        call(tree, b">" * 100_000, "markdown", seconds=1, megabytes=2000)
