"""What people wrote is checked once for each content."""

from pathlib import Path

from loccit.desk.checked import checked


def counted(root: Path, times: list[str]) -> list[str]:
    """Return the words of ``a.yaml``, each look at it noted in ``times``."""

    def look() -> list[str]:
        times.append("looked")
        return (root / "a.yaml").read_text().split()

    return checked(root, "a.yaml", list[str], look)


def test_the_same_words_are_looked_at_once(tmp_path: Path) -> None:
    """The second time what was found is taken from the build's store."""
    (tmp_path / "build").mkdir()
    (tmp_path / "a.yaml").write_text("one two")
    times: list[str] = []
    found = [counted(tmp_path, times) for _ in range(3)]
    assert (found, times) == ([["one", "two"]] * 3, ["looked"])


def test_other_words_under_the_same_name_are_looked_at(tmp_path: Path) -> None:
    """What counts is the content, not the file's time."""
    (tmp_path / "build").mkdir()
    times: list[str] = []
    for words in ("one two", "one three"):
        (tmp_path / "a.yaml").write_text(words)
        assert counted(tmp_path, times) == words.split()


def test_a_kept_file_that_was_spoilt_is_made_again(tmp_path: Path) -> None:
    """Nobody need know of the store to mend it."""
    (tmp_path / "build").mkdir()
    (tmp_path / "a.yaml").write_text("one two")
    counted(tmp_path, [])
    next((tmp_path / "build").rglob("a.yaml.json")).write_text("[")
    assert counted(tmp_path, []) == ["one", "two"]


def test_a_desk_never_built_gets_no_folder_for_it(tmp_path: Path) -> None:
    """Looking at a desk leaves it as it was."""
    (tmp_path / "a.yaml").write_text("one two")
    counted(tmp_path, [])
    assert not (tmp_path / "build").exists()
