"""Stage 9: what both PDFs of a briefing are, as ``build/9-preflight/ID.json``."""

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
)
from loccit.preflight import fonts, pdfa, pdfua, pdfx4, printed_text
from loccit.preflight.subject import Profile, Subject
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
    """Judge both PDFs of the briefing ``id`` and return what is wrong with them."""
    printing = store.read(desk.out(id, "pages.json"), Printing)
    claims = store.read(desk.out(id, "ledger.json"), Ledger).claims
    families = _families(desk, id)
    files: list[Preflight] = []
    for name, profiles in ((f"{id}.pdf", SCREEN), (f"{id}-print.pdf", PRESS)):
        path = desk.out(id, name)
        subject = Subject(
            path=path, claims=claims, pages=printing.pages, families=families
        )
        files.append(_judged(desk.relative(path), subject, profiles))
    found = [finding for file in files for finding in _findings(file)]
    inspection = Inspection(files=tuple(files), findings=(*printing.findings, *found))
    store.write(desk.preflight_json(id), inspection)
    return found


def _judged(file: str, subject: Subject, profiles: tuple[Profile, ...]) -> Preflight:
    return Preflight(file=file, profiles=tuple(check(subject) for check in profiles))


def _families(desk: Desk, id: str) -> tuple[str, ...]:
    """Return the families of the theme; none when it cannot be read."""
    settings, _ = read_settings(desk.root)
    front = store.read(desk.briefing_json(id), Briefing).front
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
