"""A stage's digest covers all the code that it runs."""

import grimp
import pytest

from loccit.desk.code import EVERYWHERE, STAGES, code_digest

GRAPH = grimp.build_graph("loccit")


@pytest.mark.parametrize("stage", STAGES)
def test_every_package_a_stage_imports_is_in_its_digest(stage: str) -> None:
    """What a stage reaches by imports is what rebuilds it when edited."""
    reached = GRAPH.find_upstream_modules(f"loccit.{stage}", as_package=True)
    packages = {module.split(".")[1] for module in reached if "." in module}
    counted = {*STAGES[stage][0], *(name.removesuffix(".py") for name in EVERYWHERE)}
    assert packages <= counted


def test_stages_have_digests_of_their_own() -> None:
    """Editing the printing does not redraw the charts."""
    assert code_digest("printing") != code_digest("figures")
