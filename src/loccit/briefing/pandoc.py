"""Pandoc, run on a briefing's Markdown: sandboxed, with a time limit, as JSON."""

import json
import subprocess
from pathlib import Path
from typing import Any

Inline = dict[str, Any]
Block = dict[str, Any]

# Marks are ours (see marks.py), the front matter is read before, and TeX has no
# place on a page that becomes HTML; mathematics has.
_WITHOUT = (
    "citations",
    "yaml_metadata_block",
    "pandoc_title_block",
    "raw_tex",
    "latex_macros",
)
_WITHOUT_HTML = ("raw_html", "native_divs", "native_spans", "markdown_in_html_blocks")


class PandocError(Exception):
    """Pandoc gave no tree; the message is a sentence for people."""


def program() -> Path:
    """Return the pandoc that the installed package brings, never another one."""
    import pypandoc

    return Path(pypandoc.__file__).parent / "files" / "pandoc"


def parse(text: str, *, raw_html: bool, seconds: int) -> list[Block]:
    """Return the blocks of the Markdown ``text`` as Pandoc's JSON has them.

    Raises :class:`PandocError` when it takes longer than ``seconds`` or refuses.
    """
    switched = (*_WITHOUT, *(() if raw_html else _WITHOUT_HTML))
    reader = "markdown" + "".join(f"-{name}" for name in switched)
    command = [str(program()), "--sandbox", "--from", reader, "--to", "json"]
    try:
        done = subprocess.run(  # noqa: S603  # our own pandoc, a fixed command
            command,
            input=text.encode(),
            capture_output=True,
            timeout=seconds,
            check=True,
        )
    except subprocess.TimeoutExpired as error:
        raise PandocError(f"It took longer than {seconds} seconds.") from error
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip()
        raise PandocError(f"Pandoc refused it: {said}.") from error
    blocks: list[Block] = json.loads(done.stdout)["blocks"]
    return blocks
