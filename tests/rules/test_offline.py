"""A build touches no network, and clears up after sources that are gone."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desks import SmallDesk

pytestmark = pytest.mark.xdist_group("built")
# Read by every Python of the build at its start, before any code of ours.
NO_NETWORK = """\
import os, socket

def _refuse(*args, **kwargs):
    with open(os.environ["ATTEMPTS"], "a") as log:
        log.write(f"{args}\\\\n")
    raise OSError("no network here")

class Offline(socket.socket):
    def connect(self, address):
        if self.family != socket.AF_UNIX:
            _refuse(address)
        super().connect(address)

    def connect_ex(self, address):
        if self.family != socket.AF_UNIX:
            _refuse(address)
        return super().connect_ex(address)

socket.socket = Offline
socket.getaddrinfo = socket.create_connection = _refuse
"""


def offline(desk: SmallDesk, folder: Path, *command: str) -> tuple[int, str, str]:
    """Run a command without a network: its exit code, words, and what it tried."""
    folder.mkdir(exist_ok=True)
    (folder / "sitecustomize.py").write_text(NO_NETWORK.replace("\\\\n", "\\n"))
    attempts = folder / "attempts.txt"
    attempts.write_text("")
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=desk.root,
        check=False,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, "PYTHONPATH": str(folder), "ATTEMPTS": str(attempts)},
    )
    return done.returncode, done.stdout, attempts.read_text()


@pytest.mark.slow
def test_a_build_tries_no_connection(desk: SmallDesk, tmp_path: Path) -> None:
    """From the sources to the finished PDF; only ``loccit add`` goes out."""
    path = desk.root / "sources/harbour.txt"
    path.write_text(path.read_text().replace("queue", "line"))
    code, said, tried = offline(desk, tmp_path / "off", "snakemake", "--cores", "1")
    assert (code, tried) == (0, ""), said
    assert "printing  gate" in said
    add = ("loccit.cli", "add", "http://127.0.0.1:9/a")
    code, said, tried = offline(desk, tmp_path / "off", *add)
    assert (code, tried != "") == (1, True), said


def test_a_source_that_is_gone_leaves_nothing_behind(desk: SmallDesk) -> None:
    """Uncited and deleted: its stage files go, and the build says so."""
    desk.write("sources/extra.txt", "A new note.\n\nNobody cites it in 2023.\n")
    assert desk.snakemake("build/2-facts/extra.json").returncode == 0
    (desk.root / "sources/extra.txt").unlink()
    done = desk.snakemake()
    assert done.returncode == 0, done.stdout
    assert "build/1-sources/extra.json is removed" in done.stdout
    assert list(desk.root.glob("build/*-*/extra*")) == []
