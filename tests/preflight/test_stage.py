"""Stage 9 on what stages 7 and 8 made."""

from loccit import store
from loccit.desk import Desk
from loccit.model import Inspection
from loccit.preflight.stage import run
from tests.pages.example import ID


def test_what_we_make_passes_every_profile(whole: Desk) -> None:
    """Archive, accessibility, press, fonts and words: all pass, and it is kept."""
    assert run(whole, ID) == []
    kept = store.read(whole.preflight_json(ID), Inspection)
    verdicts = {
        (file.file, profile.profile): profile.verdict
        for file in kept.files
        for profile in file.profiles
    }
    assert verdicts == {
        **{
            (f"out/{ID}/{ID}{name}.pdf", profile): "pass"
            for name, first in (("", "PDF/A-3a"), ("-print", "PDF/X-4"))
            for profile in (first, "PDF/UA-1", "fonts", "printed-text")
        },
        (f"out/{ID}/{ID}.html", "printed-text"): "pass",
    }


def test_rules_were_applied(whole: Desk) -> None:
    """A pass is no empty pass."""
    run(whole, ID)
    kept = store.read(whole.preflight_json(ID), Inspection)
    assert all(profile.rules for file in kept.files for profile in file.profiles)


def test_what_is_not_looked_for_is_said(whole: Desk) -> None:
    """Claims without a marker of their own are counted, each by its rule."""
    run(whole, ID)
    kept = store.read(whole.preflight_json(ID), Inspection)
    said = {file.file: file.profiles[-1].left_out for file in kept.files}
    assert said[f"out/{ID}/{ID}.pdf"] == (
        "Claims in tables, whose markers may stand anywhere in their rows: 4.",
        "Claims that cite nothing: 11.",
        "Claims without a marker, their values coming from a table: 1.",
        "Judgments without a marker, their evidence being marked in their blocks: 1.",
    )
