"""``loccit new DIR``: an empty desk in which plain ``snakemake`` works."""

import argparse
import sys
from pathlib import Path

from loccit import store

SNAKEFILE = """\
# The desk's workflow: the installed rules, in the order of the data.
from loccit.rules import path

workflow.include(path, overwrite_default_target=True)
"""
PROFILE = """\
cores: all
scheduler: greedy
rerun-incomplete: true
nolock: true
show-failed-logs: true
# Snakemake's own account of a build is long: each stage says one line instead.
# To read it: snakemake --quiet host
quiet: [host, progress, reason, rules]
"""
SETTINGS = """\
# The desk's settings; every key may be left out.
organisation: Your organisation
desk: Your desk
lang: en-GB
marking: TLP:CLEAR
"""
FILES = {
    "Snakefile": SNAKEFILE,
    "profiles/default/config.yaml": PROFILE,
    ".gitignore": "build/\nout/\n.snakemake/\n",
    "loccit.yaml": SETTINGS,
}
FOLDERS = ("sources", "data", "figures", "briefings")
NEXT = """\
{folder} is ready. Next:
  1. cd {folder} && loccit add FILE-or-URL, for each source text.
  2. Write briefings/first.md; for an automatic briefing this is enough:
       ---
       title: A working title
       ---
  3. snakemake
"""


def run(given: argparse.Namespace) -> int:
    """Make the desk; an existing folder is used only if nothing is overwritten."""
    folder = Path(given.folder)
    there = [name for name in FILES if (folder / name).exists()]
    if folder.is_file() or there:
        what = "is a file" if folder.is_file() else f"already holds {there[0]}"
        sys.stderr.write(f"loccit: {folder} {what}.\n  → Choose another folder.\n")
        return 2
    try:
        for name in FOLDERS:
            (folder / name).mkdir(parents=True, exist_ok=True)
        for name, text in FILES.items():
            store.write_text(folder / name, text)
    except OSError as error:
        sys.stderr.write(f"loccit: {folder} cannot be made: {error.strerror}.\n")
        return 2
    sys.stdout.write(NEXT.format(folder=folder))
    return 0
