"""Stage 9: what the files of a briefing are, as ``build/9-preflight/ID.json``."""

from collections.abc import Mapping
from pathlib import Path

from loccit import store
from loccit.desk import Desk
from loccit.desk.settings import read_settings
from loccit.model import (
    Briefing,
    Finding,
    Inspection,
    Ledger,
    Preflight,
    Printing,
    ProfileReport,
    Source,
    Tracing,
)
from loccit.preflight import fonts, pdfa, pdfua, pdfx4, printed_text
from loccit.preflight.called import Called, called
from loccit.preflight.subject import Profile, Subject
from loccit.preflight.web import proof
from loccit.preflight.web.proof import WebSubject
from loccit.theme import ThemeError, load

SCREEN: tuple[Profile, ...] = (
    pdfa.check,
    pdfua.check,
    fonts.check,
    printed_text.check,
)
PRESS: tuple[Profile, ...] = (
    pdfx4.check,
    pdfua.check,
    fonts.check,
    printed_text.check,
)
# How many of a profile's failures its finding quotes; all stand in the file.
_QUOTED = 3


def run(desk: Desk, id: str) -> list[Finding]:
    """Judge both PDFs and the page of the briefing ``id``; return what is wrong."""
    printing = store.read(desk.out(id, "pages.json"), Printing)
    ledger = store.read(desk.out(id, "ledger.json"), Ledger)
    briefing = store.read(desk.briefing_json(id), Briefing)
    tracing = store.read(desk.claims_json(id), Tracing)
    markers = called(briefing, tracing, ledger)
    families = _families(desk, briefing)
    files: list[Preflight] = []
    for name, profiles in ((f"{id}.pdf", SCREEN), (f"{id}-print.pdf", PRESS)):
        path = desk.out(id, name)
        subject = Subject(
            path=path,
            claims=ledger.claims,
            called=markers,
            pages=printing.pages,
            families=families,
        )
        reports = tuple(check(subject) for check in profiles)
        files.append(Preflight(file=desk.relative(path), profiles=reports))
    files.append(_web(desk, id, tracing.ledger, markers))
    found = [finding for file in files for finding in _findings(file)]
    inspection = Inspection(files=tuple(files), findings=(*printing.findings, *found))
    store.write(desk.preflight_json(id), inspection)
    return found


def _web(
    desk: Desk, id: str, ledger: Ledger, markers: Mapping[str, Called]
) -> Preflight:
    """Return what the web page was found to be."""
    path = desk.out(id, f"{id}.html")
    sources = {
        one.id: store.read(desk.source_json(one.id), Source) for one in ledger.sources
    }
    subject = WebSubject(path=path, ledger=ledger, called=markers, sources=sources)
    return Preflight(file=desk.relative(path), profiles=(proof.check(subject),))


def _families(desk: Desk, briefing: Briefing) -> tuple[str, ...]:
    """Return the families of the theme; none when it cannot be read."""
    settings, _ = read_settings(desk.root)
    front = briefing.front
    try:
        theme = load(desk, str(front.get("theme") or settings.theme))
    except ThemeError:
        # Printing has said so, and no font is the right one now.
        return ()
    return tuple(font.family for font in theme.fonts.values())


def _findings(file: Preflight) -> list[Finding]:
    return [
        _finding(file.file, profile)
        for profile in file.profiles
        if profile.verdict == "fail"
    ]


def _finding(file: str, profile: ProfileReport) -> Finding:
    quoted = " · ".join(profile.failures[:_QUOTED])
    more = len(profile.failures) - _QUOTED
    rest = f" · and {more} more" if more > 0 else ""
    return Finding(
        code="preflight",
        severity="error",
        message=f"{Path(file).name} fails {profile.profile}: {quoted}{rest}",
        remedy=(
            "Mend the text or the theme that it comes from, and build again; "
            "docs/reference/press.md says what each check is for."
        ),
        file=file,
    )
