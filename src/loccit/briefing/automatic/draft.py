"""An automatic briefing written out as the file that an analyst goes on with."""

from typing import Any

import yaml

from loccit.briefing import automatic
from loccit.briefing.automatic import comments, headline
from loccit.briefing.front import open_briefing
from loccit.briefing.holdings import holdings
from loccit.desk import Desk
from loccit.desk.lines import FRONT_MATTER


def drafted(desk: Desk, id: str) -> str:
    """Return the whole text of the automatic briefing ``id``.

    Its front matter stays as it is written; a title and a standfirst that it leaves
    out are added. Its stage files are there: those of sources, facts, tables and
    figures.
    """
    opened, held = open_briefing(desk, id), holdings(desk, id)
    sources = list(held.sources.values())
    lang = str(opened.front["lang"])
    said = {
        "title": headline.title(id, sources),
        "subtitle": headline.standfirst(sources, lang),
    }
    new = {key: v for key, v in said.items() if v and (key,) not in opened.lines}
    body = automatic.compose(
        desk,
        id,
        opened.front,
        sources,
        list(held.facts.values()),
        held.tables,
        held.figures,
        commented=True,
    )
    first = next((s.id for s in sources if s.held and s.text), "source")
    head = comments.HEAD.format(source=first)
    return f"{_front(desk, id, new)}\n{head}\n{body}"


def _front(desk: Desk, id: str, new: dict[str, Any]) -> str:
    """Return the front matter as written, ``new`` keys at its end."""
    text = desk.briefings[id].read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    split = FRONT_MATTER.match(text)
    written = split[1] if split else ""
    lines = [
        yaml.safe_dump({key: said}, allow_unicode=True, width=1000)
        for key, said in new.items()
    ]
    return f"---\n{written}{''.join(lines)}---\n"
