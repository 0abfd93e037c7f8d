"""Stage files whose source, table, figure or briefing is no longer there."""

from pathlib import Path

from loccit.desk.needs import Plan


def prune(plan: Plan) -> list[Path]:
    """Remove the stage files of ids that are gone; return what was removed.

    What people get, under ``out/``, is left to them.
    """
    desk = plan.desk
    tables = (t for id in desk.briefings for t in plan.graph.briefing_tables(id))
    figures = (f for id in desk.briefings for f in plan.graph.briefing_figures(id))
    known = {
        "1-sources": set(plan.graph.sources),
        "2-facts": set(plan.graph.sources),
        "3-tables": {*desk.tables, *tables},
        "4-figures": {*desk.figures, *figures},
        "5-briefing": set(desk.briefings),
        "6-claims": set(desk.briefings),
        "7-pages": set(desk.briefings),
        "9-preflight": set(desk.briefings),
    }
    gone = [
        path
        for folder, ids in known.items()
        for path in sorted((desk.root / "build" / folder).glob("*"))
        if not path.name.startswith(".") and path.name.split(".")[0] not in ids
    ]
    for path in gone:
        path.unlink()
    return gone
