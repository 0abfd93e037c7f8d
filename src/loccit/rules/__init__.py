"""The workflow: rules in the order of the data, and what a Snakefile needs of them.

A desk's Snakefile is two lines::

    from loccit.rules import path
    workflow.include(path, overwrite_default_target=True)
"""

import sys
from pathlib import Path

path = str(Path(__file__).parent / "main.smk")


def launcher() -> str:
    """Return the absolute path of this installation's ``loccit`` command.

    The virtual environment need not be active when Snakemake runs.
    """
    return str(Path(sys.executable).with_name("loccit"))
