"""Pandoc's blocks to HTML: a whole document in one run of Pandoc."""

import json
import subprocess
from collections.abc import Mapping
from typing import Any

from loccit.store import digest

_SECONDS = 60
# The version of Pandoc's JSON that the pandoc 3 series reads and writes.
_VERSION = [1, 23, 1]


def render(fragments: Mapping[str, list[Any]]) -> dict[str, str]:
    """Return the HTML of each list of Pandoc blocks, by its key.

    Raises subprocess.SubprocessError when Pandoc fails or takes too long.
    """
    if not fragments:
        return {}
    written = json.dumps(list(fragments.values()), sort_keys=True)
    # A digest of the content cannot be part of it: no text can forge the cut.
    cut = f"<!--{digest(written)}-->"
    blocks: list[Any] = []
    for fragment in fragments.values():
        blocks += [*fragment, {"t": "RawBlock", "c": ["html", cut]}]
    pieces = _pandoc(blocks).split(cut)
    return {
        key: piece.strip() for key, piece in zip(fragments, pieces[:-1], strict=True)
    }


def _pandoc(blocks: list[Any]) -> str:
    import pypandoc

    document = {"pandoc-api-version": _VERSION, "meta": {}, "blocks": blocks}
    done = subprocess.run(  # noqa: S603 - our own pandoc, no words of the user's
        [
            pypandoc.get_pandoc_path(),
            "--sandbox",
            "--from=json",
            "--to=html5",
            "--wrap=none",
            "--mathml",
            "--syntax-highlighting=none",
        ],
        input=json.dumps(document).encode(),
        capture_output=True,
        check=True,
        timeout=_SECONDS,
    )
    return done.stdout.decode()
