"""Stage 5: ``briefings/ID.md`` becomes ``build/5-briefing/ID.json``."""

from dataclasses import replace

from loccit import store
from loccit.briefing.automatic import headline
from loccit.briefing.compose import Draft, compose
from loccit.briefing.front import Opened, open_briefing
from loccit.briefing.holdings import Holdings, holdings
from loccit.briefing.odd import odd_characters
from loccit.briefing.pandoc import PandocError
from loccit.desk import Desk, read_settings
from loccit.model import Briefing, Finding


def run(desk: Desk, id: str) -> list[Finding]:
    """Compose the briefing ``id``, write its file and return what is wrong with it.

    A front matter alone is composed from the sources it lists, or from all.
    """
    settings, _ = read_settings(desk.root)
    held = holdings(desk, id)
    opened = _headed(open_briefing(desk, id), held, id)
    draft = _draft(desk, id, opened, held)
    try:
        briefing = compose(draft, desk, settings)
    except PandocError as failed:
        briefing = _empty(draft, str(failed))
    except RecursionError:
        briefing = _empty(draft, "It is nested too deeply.")
    odd = tuple(odd_characters(opened, draft.file))
    briefing = replace(briefing, findings=(*odd, *briefing.findings))
    store.write(desk.briefing_json(id), briefing)
    return list(briefing.findings)


def _headed(opened: Opened, held: Holdings, id: str) -> Opened:
    """Return an automatic briefing with the title and standfirst that it leaves out."""
    if not opened.automatic:
        return opened
    sources, front = list(held.sources.values()), dict(opened.front)
    if ("title",) not in opened.lines:
        front["title"] = headline.title(id, sources)
    front["subtitle"] = front["subtitle"] or headline.standfirst(sources, front["lang"])
    return replace(opened, front=front)


def _draft(desk: Desk, id: str, opened: Opened, held: Holdings) -> Draft:
    return Draft(
        id=id,
        file=desk.relative(desk.briefings[id]),
        opened=opened,
        body=_made(desk, id, opened, held) if opened.automatic else opened.body,
        made=opened.automatic,
        holdings=held,
    )


def _made(desk: Desk, id: str, opened: Opened, held: Holdings) -> str:
    """Return the Markdown of the automatic briefing."""
    from loccit.briefing import automatic

    return automatic.compose(
        desk,
        id,
        opened.front,
        list(held.sources.values()),
        list(held.facts.values()),
        held.tables,
        held.figures,
    )


def _empty(draft: Draft, reason: str) -> Briefing:
    """Return a briefing without parts, for a text that cannot be read."""
    finding = Finding(
        code="briefing-unreadable",
        severity="error",
        message=f"The briefing cannot be read as Markdown. {reason}",
        remedy="Take out the last thing you changed, or shorten the briefing.",
        file=draft.file,
        line=draft.opened.body_line,
    )
    return Briefing(
        id=draft.id,
        file=draft.file,
        automatic=draft.made,
        front={**draft.opened.front, "standfirst": []},
        parts=(),
        statements=(),
        citations=(),
        values=(),
        figures=(),
        tables=(),
        sources=(),
        relayed=(),
        findings=(*draft.opened.findings, finding),
    )
