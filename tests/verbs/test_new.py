"""``loccit new`` makes a desk and never writes over one."""

from pathlib import Path

from loccit.verbs.new import PROFILE
from tests.desks import SmallDesk


def test_a_new_desk_has_all_that_snakemake_needs(small_desk: SmallDesk) -> None:
    """Workflow, profile, settings and the folders for what people write."""
    made = sorted(
        path.relative_to(small_desk.root).as_posix()
        for path in small_desk.root.rglob("*")
        if path.is_file()
    )
    assert made == [
        ".gitignore",
        "Snakefile",
        "loccit.yaml",
        "profiles/default/config.yaml",
    ]
    assert (small_desk.root / "sources").is_dir()


def test_a_desk_is_not_written_over(small_desk: SmallDesk) -> None:
    """The second call is wrong use, and changes nothing."""
    small_desk.write("loccit.yaml", "organisation: Mine\n")
    done = small_desk.loccit("new", ".")
    assert done.returncode == 2
    assert "already holds Snakefile" in done.stdout
    assert (small_desk.root / "loccit.yaml").read_text() == "organisation: Mine\n"


def test_a_new_desk_builds_as_quietly_as_the_example() -> None:
    """Of each job one line is seen, its stage's own."""
    example = Path(__file__).parents[2] / "profiles/default/config.yaml"
    assert example.read_text("utf-8") == PROFILE
    assert "quiet: [host, progress, reason, rules]" in PROFILE
