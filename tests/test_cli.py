"""The command line: verbs, exit codes, and no traceback for users."""

import re
from pathlib import Path

import pytest

from loccit import cli, rules
from loccit.desk import Desk
from tests.desks import SmallDesk


def test_no_verb_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    """It prints the help and ends with 2."""
    assert cli.main([]) == 2
    assert "usage: loccit" in capsys.readouterr().err


@pytest.mark.parametrize("verb", ["build", "check", "anchor"])
def test_outside_a_desk_each_verb_says_so(
    verb: str, tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The exit code is that of wrong use."""
    monkeypatch.chdir(str(tmp_path))
    assert cli.main([verb]) == 2


def test_an_unknown_briefing_is_answered_with_the_nearest(
    small_desk: SmallDesk,
) -> None:
    """Nothing is built."""
    small_desk.write("briefings/gate.md", "---\ntitle: T\n---\n")
    done = small_desk.loccit("build", "gat")
    assert done.returncode == 2
    assert "Did you mean 'gate'?" in done.stdout


def test_a_failing_stage_says_one_line_and_keeps_the_details_in_its_log(
    small_desk: SmallDesk,
) -> None:
    """A stage without its inputs is the tool's failure, exit code 3."""
    done = small_desk.loccit("stage", "facts", "nothing", "--log", "l.txt")
    assert done.returncode == 3
    assert "Traceback" not in done.stdout
    assert "Traceback" in (small_desk.root / "l.txt").read_text()


@pytest.mark.parametrize("number_and_stage", list(enumerate(cli.STAGES, 1)))
def test_a_rule_names_the_outputs_of_its_stage(
    number_and_stage: tuple[int, str],
) -> None:
    """What a stage records as made is what Snakemake expects of it."""
    number, stage = number_and_stage
    file = Path(rules.path).with_name(f"0{number}_{stage}.smk")
    block = file.read_text().split("output:")[1].split("log:")[0]
    expected = re.findall(r'"([^"]+)"', block.replace("{id}", "x"))
    desk = Desk(Path("/desk"))
    assert [desk.relative(path) for path in desk.outputs(stage, "x")] == expected
