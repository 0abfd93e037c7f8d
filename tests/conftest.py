"""What several tests need: whole small desks, built by the real Snakemake."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.desks import SmallDesk

# How long an example takes says what machine it is, not what holds.
settings.register_profile(
    "untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("untimed")


@pytest.fixture
def small_desk(tmp_path: Path) -> SmallDesk:
    """A new desk in a temporary folder, as ``loccit new`` makes it."""
    folder = tmp_path / "desk"
    subprocess.run(
        [sys.executable, "-m", "loccit.cli", "new", str(folder)],
        check=True,
        capture_output=True,
    )
    return SmallDesk(folder)
