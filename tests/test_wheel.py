"""The wheel alone is enough: rules and themes are inside it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desks import BRIEFING, SOURCE

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("wheel")]
ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the commands of an empty environment with the locked wheel in it."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    environment = folder / "environment"
    subprocess.run([sys.executable, "-m", "venv", environment], check=True)
    uv = shutil.which("uv") or str(Path(sys.executable).with_name("uv"))
    python = ["--python", str(environment / "bin/python")]
    lock = ["--require-hashes", "-r", str(ROOT / "requirements.lock")]
    subprocess.run([uv, "pip", "install", "-q", *python, *lock], check=True)
    wheel = next(folder.glob("*.whl"))
    subprocess.run(
        [uv, "pip", "install", "-q", "--no-deps", *python, wheel], check=True
    )
    return environment / "bin"


def test_an_installed_loccit_builds_a_new_desk(installed: Path, tmp_path: Path) -> None:
    """Nothing of the checkout is used, and the environment is not active."""
    subprocess.run([installed / "loccit", "new", "d"], cwd=tmp_path, check=True)
    desk = tmp_path / "d"
    (desk / "sources/harbour.txt").write_text(SOURCE, encoding="utf-8")
    (desk / "briefings/gate.md").write_text(BRIEFING, encoding="utf-8")
    done = subprocess.run(
        [installed / "snakemake"],
        cwd=desk,
        check=False,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    assert done.returncode == 0, done.stdout
    names = ("gate.pdf", "gate-print.pdf", "gate.html", "ledger.json")
    assert all((desk / "out/gate" / name).stat().st_size > 1000 for name in names)
