"""The page that stands in for a briefing which could not be printed."""

from html import escape

from loccit.printing.job import Job


def notice(id: str, reason: str) -> Job:
    """Return the job of one page that says why ``id`` was not printed."""
    html = (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        f"<title>{escape(id)}: not printed</title></head><body>"
        f"<h1>{escape(id)} could not be printed</h1><p>{escape(reason)}</p>"
        "</body></html>"
    )
    return Job(
        html=html,
        shelf={},
        press_shelf={},
        press_style="",
        attached=(),
        date="1970-01-01",
        key=f"{id} not printed",
        families=(),
    )
