"""Stage 9 on what stage 8 printed."""

from loccit import store
from loccit.desk import Desk
from loccit.model import Inspection
from loccit.preflight.stage import run
from tests.printing.example import ID


def test_what_we_print_passes_every_profile(printed: Desk) -> None:
    """Archive, accessibility, press, fonts and words: all pass, and it is kept."""
    assert run(printed, ID) == []
    kept = store.read(printed.preflight_json(ID), Inspection)
    verdicts = {
        (file.file, profile.profile): profile.verdict
        for file in kept.files
        for profile in file.profiles
    }
    assert verdicts == {
        (f"out/{ID}/{ID}{name}.pdf", profile): "pass"
        for name, first in (("", "PDF/A-3a"), ("-print", "PDF/X-4"))
        for profile in (first, "PDF/UA-1", "fonts", "printed-text")
    }


def test_rules_were_applied(printed: Desk) -> None:
    """A pass is no empty pass."""
    run(printed, ID)
    kept = store.read(printed.preflight_json(ID), Inspection)
    assert all(profile.rules for file in kept.files for profile in file.profiles)
