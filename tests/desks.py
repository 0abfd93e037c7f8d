"""Whole small desks for tests: written file by file, built by the real tools."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

SOURCE = """\
Harbour watch

The port of Lund shipped 400 crates of rifles in May 2023, the harbour master said.

Customs officers counted 19 trucks and five trailers at the gate on 4 June 2023.

“We have never seen a queue like this one,” said Ida Berg, a customs officer.

The yard can hold up to 1.2 million litres of fuel, according to its owner.
"""

BRIEFING = """\
---
title: Crates at the gate
date: 2023-07-01
---

# Executive summary {.summary}

::: {.judgment #goes-on likelihood="likely" confidence=low because="one source"}
The shipments are likely to go on.
The port sent 400 crates in May 2023 [@harbour, para. 2].
:::

# What was seen

Customs counted 19 trucks at the gate [@harbour, para. 3].
A customs officer had “never seen a queue like this one” [@harbour, para. 4].
The yard holds up to 1.2 million litres [@harbour "up to 1.2 million litres of fuel"].
"""


@dataclass(frozen=True)
class SmallDesk:
    """A desk's folder with the few things tests do to it."""

    root: Path

    def write(self, name: str, text: str) -> Path:
        """Write a file of the desk and return its path."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run ``python -m command`` in the desk; output and errors together."""
        return subprocess.run(
            [sys.executable, "-m", *command],
            cwd=self.root,
            check=False,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, "PYTHONWARNINGS": "default"},
        )

    def snakemake(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run plain ``snakemake``, one core, so that tests can run beside it."""
        return self.run("snakemake", "--cores", "1", *arguments)

    def loccit(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run ``loccit`` with ``arguments``."""
        return self.run("loccit.cli", *arguments)
