"""Strange things in sources/ stop nothing but themselves."""

import os
import socket
from pathlib import Path

import pytest

from tests.desks import BRIEFING, SOURCE, SmallDesk

NAMES = (
    "$(touch pwned)",
    "`touch other`",
    "-rf",
    "{id}",
    "br{aces",
    "quo'te\"s",
    "back\\slash",
    "q?[a]*",
    "semi; colon & amp",
    " lead and trail ",
    "Lee – Cafe\u0301 Gdan\u0301sk – 100 %",
    "🚢 ship",
    "#hash",
    "The harbour report " * 9,
)


@pytest.mark.slow
def test_names_that_a_shell_or_snakemake_would_read(small_desk: SmallDesk) -> None:
    """Each file is read under its id, and its name is never run."""
    small_desk.write("sources/harbour.txt", SOURCE)
    for name in NAMES:
        small_desk.write(f"sources/{name}.txt", "The ferry came.\n")
    small_desk.write("briefings/gate.md", BRIEFING)
    done = small_desk.snakemake("--until", "sources")
    assert done.returncode == 0, done.stdout
    made = {path.stem for path in (small_desk.root / "build/1-sources").iterdir()}
    assert len(made) == len(NAMES) + 1
    assert {"id", "rf", "lee-cafe-gdansk-100", "ship", "touch-pwned"} <= made
    ran = {path.name for path in small_desk.root.rglob("*")}
    assert not {"pwned", "other"} & ran


@pytest.mark.slow
def test_what_is_no_file_is_told_and_the_rest_is_built(small_desk: SmallDesk) -> None:
    """A pipe, a socket and a folder in sources/: nothing waits, nothing fails."""
    small_desk.write("sources/harbour.txt", SOURCE)
    small_desk.write("briefings/gate.md", BRIEFING)
    os.mkfifo(small_desk.root / "sources/pipe.txt")
    (small_desk.root / "sources/notes.rtfd").mkdir()
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(os.path.relpath(small_desk.root / "sources/sock.txt"))
    names = ("harbour", "notes", "pipe", "sock")
    done = small_desk.snakemake(*(f"build/1-sources/{name}.json" for name in names))
    assert done.returncode == 0, done.stdout
    assert "Traceback" not in done.stdout
    for name in names:
        assert Path(small_desk.root, f"build/1-sources/{name}.json").exists()


def test_names_and_records_that_cannot_be_taken(small_desk: SmallDesk) -> None:
    """Every one is listed in one run, and none is waited for."""
    for name in ("harbour.txt", "отчёт.txt", "a\nb.txt"):
        small_desk.write(f"sources/{name}", SOURCE)
    (small_desk.root / "sources" / os.fsdecode(b"caf\xe9.txt")).write_text("A ferry.")
    os.mkfifo(small_desk.root / "sources/harbour.yaml")
    small_desk.write("briefings/gate.md", BRIEFING)
    done = small_desk.snakemake()
    assert done.returncode == 1
    for expected in (
        "The name of sources/отчёт.txt has no Latin letter",
        "The name of sources/a\ufffdb.txt holds characters",
        "The name of sources/caf\ufffd.txt holds characters",
        "sources/harbour.yaml: error: The file cannot be read: it is no file",
        "4 problems; nothing was built.",
    ):
        assert expected in done.stdout
    assert "Traceback" not in done.stdout
