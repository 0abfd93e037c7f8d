"""Pandoc, run on a source: in its sandbox, on bytes, for its document tree."""

import json
import subprocess
from importlib.metadata import version
from typing import Any

from loccit.child import RefusedError
from loccit.model import Extractor


def extractor() -> Extractor:
    """Return what stands in a source that Pandoc read."""
    return Extractor(name="pypandoc_binary", version=version("pypandoc_binary"))


def tree(content: bytes, reader: str) -> list[dict[str, Any]]:
    """Return the blocks that Pandoc's ``reader`` makes of ``content``.

    Its time and memory are those of the process it is called in, see
    :mod:`loccit.child`. Raises :class:`RefusedError` when it cannot read it.
    """
    import pypandoc

    done = subprocess.run(  # noqa: S603 - our own pandoc, no shell, its sandbox
        [pypandoc.get_pandoc_path(), "--sandbox", f"--from={reader}", "--to=json"],
        input=content,
        capture_output=True,
        check=False,
    )
    if done.returncode < 0 or b"out of memory" in done.stderr:
        raise RefusedError("Pandoc needs more time or memory for it than it may take.")
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip() or done.returncode
        raise RefusedError(f"Pandoc cannot read it ({said}).")
    blocks: list[dict[str, Any]] = json.loads(done.stdout)["blocks"]
    return blocks
