"""Stage 8: ``build/7-pages/ID.print.html`` becomes both PDFs of ``out/ID``."""

from pathlib import Path

from loccit import store
from loccit.child import ChildFailed, call
from loccit.desk import Desk
from loccit.desk.settings import Limits, read_settings
from loccit.model import Briefing, Finding, Printing
from loccit.printing.day import file_day
from loccit.printing.findings import complaint, stranger, unprinted
from loccit.printing.job import Attached, Job, Printed, print_both
from loccit.printing.notice import notice
from loccit.printing.press import press_style
from loccit.printing.profile import press_profile
from loccit.printing.shelf import shelves
from loccit.theme import ThemeError, load
from loccit.theme.fonts import faces


def run(desk: Desk, id: str) -> list[Finding]:
    """Write the PDF, the press PDF and ``pages.json`` of the briefing ``id``."""
    settings, _ = read_settings(desk.root)
    found: list[Finding] = []
    try:
        job = _job(desk, id, settings.press_profile, settings.theme, found)
    except ThemeError as error:
        found += error.findings
        job = notice(id, " ".join(finding.message for finding in error.findings))
    printed = _printed(job, desk, id, settings.limits, found)
    file = desk.relative(desk.print_html(id))
    found += [complaint(file, words) for words in printed.complaints]
    found += [stranger(file, *pair) for pair in printed.strangers.items()]
    store.write_bytes(desk.out(id, f"{id}.pdf"), printed.pdf)
    store.write_bytes(desk.out(id, f"{id}-print.pdf"), printed.press)
    pages = Printing(pages=printed.pages, findings=tuple(found))
    store.write(desk.out(id, "pages.json"), pages)
    return found


def _printed(
    job: Job, desk: Desk, id: str, limits: Limits, found: list[Finding]
) -> Printed:
    """Print in a child; where that fails, print a page that says why instead."""
    try:
        return _in_child(job, limits)
    except ChildFailed as failure:
        found.append(unprinted(desk.relative(desk.print_html(id)), failure.reason))
        # When this fails too, it is not the briefing's fault but the tool's.
        return _in_child(notice(id, failure.reason), limits)


def _in_child(job: Job, limits: Limits) -> Printed:
    return call(
        print_both, job, seconds=limits.seconds, megabytes=limits.memory_megabytes
    )


def _job(
    desk: Desk, id: str, profile: str | None, theme_name: str, found: list[Finding]
) -> Job:
    html = desk.print_html(id).read_text(encoding="utf-8")
    briefing = store.read(desk.briefing_json(id), Briefing)
    theme = load(desk, str(briefing.front.get("theme") or theme_name))
    cuts = faces(theme, desk.store)
    icc, problems = press_profile(desk.root, profile)
    shelf, press_shelf, missing = shelves(desk, html, cuts, icc)
    found += [*problems, *missing]
    return Job(
        html=html,
        shelf=shelf,
        press_shelf=press_shelf,
        press_style=press_style(theme),
        attached=tuple(_attached(desk, id, briefing)),
        date=file_day(briefing.front),
        key=store.digest(f"{id}\n{html}"),
        families=tuple(font.family for font in theme.fonts.values()),
    )


def _attached(desk: Desk, id: str, briefing: Briefing) -> list[Attached]:
    """Return the ledger and the tables that the briefing draws on."""
    ledger = _file(
        desk.out(id, "ledger.json"), "Every claim with its evidence and verdict", "Data"
    )
    tables = [desk.tables[table] for table in briefing.tables if table in desk.tables]
    return [
        ledger,
        *(_file(path, f"The table {path.stem}", "Source") for path in tables),
    ]


def _file(path: Path, description: str, relationship: str) -> Attached:
    return Attached(
        name=path.name,
        description=description,
        relationship=relationship,
        content=path.read_bytes(),
    )
