"""Exactly what depends on a change is made again."""

import os
import re
from pathlib import Path

import pytest

from loccit.desk.from_facts import FIGURES, TABLES
from tests.desks import SmallDesk

pytestmark = pytest.mark.xdist_group("built")
JOB = re.compile(
    r"^rule (\w+):\n(?:    .*\n)*?    wildcards: id=([\w-]+)", re.MULTILINE
)
GATE = {
    (stage, "gate")
    for stage in ("briefing", "claims", "pages", "printing", "preflight")
}
DIGEST = {(stage, "digest") for stage, _ in GATE}
DRAWN = {("tables", "counts"), ("figures", "counted")}
OF_DEPOT = {
    ("facts", "depot"),
    *(("tables", f"digest-{name}") for name in TABLES),
    *(("figures", f"digest-{name}") for name in FIGURES),
    *DIGEST,
}


def planned(desk: SmallDesk) -> set[tuple[str, str]]:
    """Return the jobs that Snakemake would run, as (rule, id)."""
    done = desk.snakemake("--dry-run", "--quiet", "host")
    assert done.returncode == 0, done.stdout
    return set(JOB.findall(done.stdout))


def edit(desk: SmallDesk, name: str, old: str, new: str) -> None:
    """Replace words in a file of the desk."""
    path = desk.root / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_nothing_is_made_when_nothing_changed(desk: SmallDesk) -> None:
    """Snakemake says so and starts no job."""
    done = desk.snakemake()
    assert "Nothing to be done" in done.stdout


def test_a_changed_source_remakes_what_rests_on_it(desk: SmallDesk) -> None:
    """The other briefing and its source stay as they are."""
    edit(desk, "sources/harbour.txt", "queue", "line")
    assert planned(desk) == {("sources", "harbour"), *DRAWN, *GATE}


def test_the_same_content_with_a_new_time_remakes_nothing(desk: SmallDesk) -> None:
    """A touched, large or copied file is no change."""
    for path in desk.root.glob("sources/*"):
        os.utime(path)
    assert planned(desk) == set()


def test_new_content_with_an_old_time_is_made_again(desk: SmallDesk) -> None:
    """As after cp -p, unzip or a checkout."""
    path = desk.root / "sources/depot.txt"
    stat = path.stat()
    edit(desk, "sources/depot.txt", "30 lorries", "31 lorries")
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert planned(desk) == {("sources", "depot"), *OF_DEPOT}


def test_a_deleted_source_stops_the_build_and_names_every_claim(
    desk: SmallDesk,
) -> None:
    """Each line of the briefing and of the table that cites it is listed."""
    (desk.root / "sources/harbour.txt").unlink()
    done = desk.snakemake()
    assert done.returncode == 1
    lines = (desk.root / "briefings/gate.md").read_text().splitlines()
    cited = [n for n, line in enumerate(lines, 1) if "@harbour" in line]
    assert all(f"briefings/gate.md:{n}: error" in done.stdout for n in cited)
    assert "data/counts.csv:2: error" in done.stdout


def test_a_new_source_is_read_at_once(desk: SmallDesk) -> None:
    """A briefing that lists its sources does not change by it."""
    desk.write("sources/extra.txt", "A new note.\n\nNobody cites it in 2023.\n")
    assert planned(desk) == {("sources", "extra")}


def test_an_automatic_briefing_of_all_sources_picks_up_a_new_one(
    desk: SmallDesk,
) -> None:
    """Without a list, every source belongs to it."""
    desk.write("briefings/digest.md", "---\ntitle: All\ndate: 2023-07-01\n---\n")
    desk.write("sources/extra.txt", "A new note.\n\nIt came in May 2023.\n")
    assert {("facts", "extra"), *DIGEST} <= planned(desk)


@pytest.mark.parametrize(
    ("name", "jobs"),
    [
        ("print.css", {("pages", "gate"), ("printing", "gate")}),
        ("theme.yaml", {("figures", "counted"), ("printing", "gate")}),
        ("cover.html.jinja", {("pages", "digest"), ("preflight", "digest")}),
    ],
)
def test_a_changed_theme_file_remakes_the_pages(
    desk: SmallDesk, name: str, jobs: set[tuple[str, str]]
) -> None:
    """A style, a token or a template of the desk's own theme."""
    desk.write(f"templates/plain/{name}", "")
    assert jobs <= planned(desk)


def test_a_desks_own_scale_decides_the_briefing(desk: SmallDesk) -> None:
    """Its file is looked at like a briefing's own words."""
    terms = "terms:\n  - {term: likely, low: 50, high: 100, band: over half}\n"
    desk.write("scale.yaml", f"name: Ours\nversion: '1'\n{terms}")
    edit(desk, "briefings/gate.md", "date:", "scale: scale.yaml\ndate:")
    assert desk.loccit("check", "gate").returncode == 0
    assert ("briefing", "gate") not in planned(desk)
    edit(desk, "scale.yaml", "over half", "more than half")
    assert ("briefing", "gate") in planned(desk)


def test_a_changed_figure_is_drawn_again(desk: SmallDesk) -> None:
    """Its table and sources are not read again."""
    edit(desk, "figures/counted.yaml", "Fuel is", "The fuel is")
    assert planned(desk) == {("figures", "counted"), *GATE}


def test_a_changed_briefing_leaves_its_charts(desk: SmallDesk) -> None:
    """Only the stages from the briefing on run."""
    edit(desk, "briefings/gate.md", "Customs counted", "The customs counted")
    assert planned(desk) == GATE


def test_a_removed_output_is_made_again(desk: SmallDesk) -> None:
    """With what comes after it."""
    (desk.root / "out/gate/gate.pdf").unlink()
    assert planned(desk) == {("printing", "gate"), ("preflight", "gate")}


def test_an_output_edited_by_hand_is_set_aside_and_made_again(
    desk: SmallDesk,
) -> None:
    """The hand's words are kept beside it."""
    path = desk.root / "build/5-briefing/gate.json"
    before = path.read_bytes()
    path.write_text("{}")
    done = desk.snakemake("build/5-briefing/gate.json")
    assert done.returncode == 0, done.stdout
    assert "was edited by hand" in done.stdout
    assert path.read_bytes() == before
    assert Path(f"{path}.edited").read_text() == "{}"


def test_two_builds_at_once_are_refused(desk: SmallDesk) -> None:
    """The second says that the first is running."""
    from loccit.desk import lock

    held = lock.take(desk.root)
    assert held is not None
    done = desk.snakemake()
    held.close()
    assert done.returncode == 1
    assert "Another build of this desk is running" in done.stdout


@pytest.mark.slow
def test_a_changed_entry_of_the_library_remakes_its_source(desk: SmallDesk) -> None:
    """And none of the others that the same file tells of."""
    desk.write(
        "sources/library.yaml",
        "- {id: harbour, title: Watch}\n- {id: depot, title: Notes}\n- {id: other}\n",
    )
    both = {("sources", "harbour"), ("sources", "depot")}
    assert both < planned(desk)
    assert desk.snakemake().returncode == 0
    edit(desk, "sources/library.yaml", "- {id: harbour", "\n- {id: harbour")
    edit(desk, "sources/library.yaml", "- {id: other}\n", "- {id: third}\n")
    assert planned(desk) == set()
    edit(desk, "sources/library.yaml", "Notes", "Depot notes")
    assert planned(desk) == {("sources", "depot"), *OF_DEPOT}
