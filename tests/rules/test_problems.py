"""Bad input: one clear error each, all of them in one run, nothing half-written."""

from pathlib import Path

import pytest

from tests.desks import BRIEFING, SOURCE, SmallDesk


def test_every_problem_of_a_desk_is_listed_in_one_run(small_desk: SmallDesk) -> None:
    """Settings, record, briefing, citation and figure are all wrong at once."""
    small_desk.write("loccit.yaml", "them: plain\n")
    small_desk.write("sources/harbour.txt", SOURCE)
    small_desk.write("sources/harbour.yaml", "title: [broken\n")
    small_desk.write("figures/f.yaml", "kind: rang\ntable: counts\n")
    text = BRIEFING.replace("date:", "dat:").replace("@harbour, para. 3", "@harbor")
    small_desk.write("briefings/gate.md", f"{text}\n{{{{ counts.a.b }}}}\n")
    done = small_desk.snakemake()
    assert done.returncode == 1
    for expected in (
        "loccit.yaml:1: error: Unknown key 'them'.",
        "sources/harbour.yaml:2: error: This is not valid YAML",
        "briefings/gate.md:3: error: Unknown key 'dat'.",
        "The source 'harbor' has no file in sources/",
        "There is no table 'counts' in data/.",
        "figures/f.yaml:1: error",
    ):
        assert expected in done.stdout
    assert "Traceback" not in done.stdout
    assert not (small_desk.root / "out").exists()


def test_a_model_that_is_not_there_is_one_problem(small_desk: SmallDesk) -> None:
    """The build says what to type, once, however many sources there are."""
    small_desk.write("loccit.yaml", "name-model: no_such_model\n")
    small_desk.write("sources/harbour.txt", SOURCE)
    small_desk.write("sources/second.txt", SOURCE)
    small_desk.write("briefings/gate.md", BRIEFING)
    done = small_desk.snakemake()
    assert done.returncode == 1
    assert done.stdout.count("loccit.yaml: error: name-model: ") == 1
    assert "python -m spacy download en_core_web_sm" in done.stdout


def test_an_empty_desk_says_what_to_put_where(small_desk: SmallDesk) -> None:
    """A new desk has neither source nor briefing."""
    done = small_desk.snakemake()
    assert done.returncode == 1
    assert "There is no source in sources/." in done.stdout
    assert "There is no briefing in briefings/." in done.stdout


def test_unreadable_sources_are_findings_and_the_rest_is_built(
    small_desk: SmallDesk, tmp_path: Path
) -> None:
    """A format that is not known, an empty file and one with NUL bytes."""
    small_desk.write("sources/harbour.txt", SOURCE)
    small_desk.write("sources/sheet.xyz", "a")
    small_desk.write("sources/empty.txt", "")
    small_desk.write("sources/binary.txt", "a\0b\n")
    small_desk.write("briefings/gate.md", BRIEFING)
    names = ("sheet", "empty", "binary", "harbour")
    done = small_desk.snakemake(*(f"build/1-sources/{name}.json" for name in names))
    assert done.returncode == 0, done.stdout
    logs = [small_desk.root / f"build/log/1-sources/{n}.log" for n in names]
    assert ["error" in log.read_text() for log in logs] == [True, True, True, False]


def test_a_broken_lock_is_an_error_that_says_how_to_mend_it(
    small_desk: SmallDesk,
) -> None:
    """Conflict marks of a merge are named with their line."""
    small_desk.write("sources/harbour.txt", SOURCE)
    small_desk.write("briefings/gate.md", BRIEFING)
    small_desk.write("briefings/gate.lock.json", '{\n<<<<<<< HEAD\n"anchors": []}\n')
    done = small_desk.loccit("check")
    assert done.returncode == 1
    assert "briefings/gate.lock.json:2: error" in done.stdout


def test_a_broken_gazetteer_stops_a_build(small_desk: SmallDesk) -> None:
    """An unknown key, a wrong type, an id and an alias given twice, by line."""
    small_desk.write("sources/harbour.txt", SOURCE)
    small_desk.write("briefings/gate.md", BRIEFING)
    small_desk.write(
        "names.yaml",
        "- {id: lund, type: place, name: Lund}\n"
        "- {id: berg, type: person, nam: Berg}\n"
        "- {id: yard, type: building, name: Yard}\n"
        "- {id: lund, type: place, name: Port of Lund}\n"
        "- {id: town, type: place, aliases: [Lund]}\n",
    )
    done = small_desk.snakemake()
    assert done.returncode == 1
    for expected in (
        "names.yaml:2: error: Unknown key 'nam'.",
        "names.yaml:3: error: type: ",
        "names.yaml:4: error: The id 'lund' stands here twice.",
        "names.yaml:5: error: 'Lund' is an alias of both 'lund' and 'town'.",
        "4 problems; nothing was built.",
    ):
        assert expected in done.stdout
    small_desk.write("names.yaml", "- {id: [\n")
    assert (
        "names.yaml:2: error: This is not valid YAML" in small_desk.snakemake().stdout
    )


def test_an_unknown_name_is_said_once_with_every_way_out(
    small_desk: SmallDesk,
) -> None:
    """A cover or listed source is the front matter's; an @ in prose may be a sign."""
    small_desk.write("sources/harbour.txt", SOURCE)
    front = "---\ntitle: A\ncover: typo\nsources: [nobody]\n---\n\n"
    body = "Write to @Desk.Two [para. 2].\n\nIt is so [@harbor, para. 2].\n"
    small_desk.write("briefings/gate.md", front + body)
    done = small_desk.snakemake()
    assert [line for line in done.stdout.splitlines() if "gate.md" in line] == [
        "briefings/gate.md:3: error: There is no figure called “typo”. "
        "[unknown-figure]",
        "briefings/gate.md:4: error: There is no source called “nobody”. "
        "[unknown-source]",
        "briefings/gate.md:7: error: The source 'desk-two' has no file in sources/, "
        "but this rests on it: “Write to @Desk.Two [para. 2].” [source-missing]",
        "briefings/gate.md:9: error: The source 'harbor' has no file in sources/, "
        "but this rests on it: “It is so [@harbor, para. 2].” [source-missing]",
    ]
    assert done.stdout.count("If no source is meant") == 1
    assert "If no source is meant, write \\@Desk.Two." in done.stdout


def test_a_check_goes_on_without_a_missing_source(small_desk: SmallDesk) -> None:
    """Its citation is told once, what else is wrong too, and a build still stops."""
    small_desk.write("sources/harbour.txt", SOURCE)
    small_desk.write("sources/gone.yaml", "title: Gone\n")
    body = "Customs saw 20 trucks [@harbour, para. 3].\n\nSo it is [@gone, para. 2].\n"
    small_desk.write("briefings/gate.md", f"---\ntitle: A\n---\n\n{body}")
    checked = small_desk.loccit("check")
    assert checked.returncode == 1
    assert checked.stdout.count("gate.md:7: error") == 1
    assert "The source 'gone' has no file" in checked.stdout
    assert "the number “20” is not there" in checked.stdout
    assert checked.stdout.endswith("2 errors\n")
    assert "nothing was built" in small_desk.loccit("build").stdout


@pytest.mark.slow
def test_an_automatic_briefing_is_composed_without_a_source_that_went(
    small_desk: SmallDesk,
) -> None:
    """It lists none, so nothing in it has to be mended."""
    small_desk.write("sources/harbour.txt", SOURCE)
    other = small_desk.write("sources/call.txt", "The owner paid 9 million euros.\n")
    small_desk.write("briefings/first.md", "---\ntitle: A\n---\n")
    assert small_desk.loccit("check").returncode == 0
    small_desk.write("briefings/gate.md", "---\ntitle: B\n---\n\nIt is [@call].\n")
    other.unlink()
    done = small_desk.loccit("build")
    assert "gate.md:5: error" in done.stdout
    assert "first.md" not in done.stdout
    (small_desk.root / "briefings/gate.md").unlink()
    checked = small_desk.loccit("check")
    assert checked.returncode == 0, checked.stdout


def test_what_is_wrong_with_a_source_is_said_once(small_desk: SmallDesk) -> None:
    """Two briefings rest on it, and it is one source."""
    small_desk.write("sources/harbour.txt", SOURCE)
    for id in ("gate", "yard"):
        small_desk.write(f"briefings/{id}.md", BRIEFING)
    assert small_desk.loccit("check").stdout.count("[record-gaps]") == 1
