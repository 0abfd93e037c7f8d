"""Composing an automatic briefing, section by section, in the theme's order."""

from collections.abc import Mapping, Sequence
from typing import Any

from loccit.briefing.automatic.comments import OF_SECTIONS, comment
from loccit.briefing.automatic.material import Material
from loccit.briefing.automatic.sections import SECTIONS
from loccit.desk import Desk
from loccit.model import Facts, Figure, Source, Table
from loccit.theme import load


def compose(
    desk: Desk,
    id: str,
    front: Mapping[str, Any],
    sources: Sequence[Source],
    facts: Sequence[Facts],
    tables: Mapping[str, Table],
    figures: Mapping[str, Figure],
    *,
    commented: bool = False,
) -> str:
    """Return the body of the briefing ``id`` as Markdown.

    The front matter's ``outline``, else the theme's, names the sections and their
    order. Only sources that are held and could be read are drawn on. ``commented``
    puts a word for the person who edits it above each section.
    """
    held = [s for s in sources if s.held and s.text]
    by_id = {one.id: one for one in facts}
    material = Material(
        id=id,
        sources=tuple(s for s in held if s.id in by_id),
        facts=tuple(by_id[s.id] for s in held if s.id in by_id),
        tables=dict(tables),
        figures=dict(figures),
        lang=str(front.get("lang") or "en-GB"),
    )
    outline = front.get("outline") or load(desk, str(front["theme"])).outline
    texts = {name: SECTIONS[name](material) for name in outline if name in SECTIONS}
    written: list[str] = []
    for name, text in texts.items():
        said = OF_SECTIONS.get(name, "").replace("{id}", id)
        written += [comment(said)] if commented and said and text else []
        written += [text] if text else []
    return "\n\n".join(written) + "\n"
