"""Pages named as people cite them."""

from collections.abc import Sequence
from itertools import groupby

from loccit.sources.formats.pdf.sheets import Sheet


def pages(sheets: Sequence[Sheet], chosen: Sequence[bool]) -> str:
    """Return the labels of the ``chosen`` pages: "p. 3, 5–7", or "every page"."""
    if all(chosen):
        return "every page" if len(sheets) > 1 else "its page"
    runs = groupby(zip(chosen, sheets, strict=True), key=lambda one: one[0])
    return f"p. {', '.join(_run([s.label for _, s in run]) for at, run in runs if at)}"


def _run(labels: Sequence[str]) -> str:
    return labels[0] if len(labels) == 1 else f"{labels[0]}–{labels[-1]}"
