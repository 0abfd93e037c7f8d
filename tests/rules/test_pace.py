"""Jobs start as soon as they can where Snakemake runs them itself."""

from tests.desks import BRIEFING, SOURCE, SmallDesk


def test_no_limit_of_jobs_a_second(small_desk: SmallDesk) -> None:
    """The limit that a plain command line brings is taken off before jobs start."""
    small_desk.write("sources/harbour.txt", SOURCE)
    small_desk.write("briefings/gate.md", BRIEFING)
    rules = (small_desk.root / "Snakefile").read_text()
    asked = "workflow.scheduling_settings.max_jobs_per_timespan"
    small_desk.write("Snakefile", f"{rules}\nonsuccess:\n    print('limit', {asked})\n")
    done = small_desk.snakemake("build/1-sources/harbour.json")
    assert done.returncode == 0, done.stdout
    assert "limit None" in done.stdout
