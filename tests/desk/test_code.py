"""A stage's digest covers all the code that it runs."""

from pathlib import Path

import grimp
import pytest

from loccit.desk.code import EVERYWHERE, STAGES, code_digest

ROOT = Path(__file__).parents[2]
GRAPH = grimp.build_graph("loccit")


@pytest.mark.parametrize("stage", STAGES)
def test_every_package_a_stage_imports_is_in_its_digest(stage: str) -> None:
    """What a stage reaches by imports is what rebuilds it when edited."""
    reached = GRAPH.find_upstream_modules(f"loccit.{stage}", as_package=True)
    packages = {module.split(".")[1] for module in reached if "." in module}
    named = (*STAGES[stage][0], *EVERYWHERE)
    counted = {name.removesuffix(".py") for name in named}
    assert packages <= counted


@pytest.mark.parametrize("stage", STAGES)
def test_every_library_in_a_digest_is_installed_with_loccit(stage: str) -> None:
    """A library that was dropped would stop every build of a fresh installation."""
    locked = (ROOT / "requirements.lock").read_text(encoding="utf-8").lower()
    names = [library.replace("_", "-") for library in STAGES[stage][1]]
    assert [name for name in names if f"\n{name}==" not in f"\n{locked}"] == []


def test_stages_have_digests_of_their_own() -> None:
    """Editing the printing does not redraw the charts."""
    assert code_digest("printing") != code_digest("figures")
