"""What goes out only when no error is open: a briefing that is strict."""

from collections.abc import Sequence

from loccit.desk import Desk
from loccit.model import Finding
from loccit.refusal import RefusalError


def refusal(id: str, errors: Sequence[Finding]) -> RefusalError:
    """Return why the pages of the briefing ``id`` are not written."""
    noun = "error is" if len(errors) == 1 else "errors are"
    said = "".join(f"{error}\n" for error in errors)
    return RefusalError(
        f"{said}{id} is strict and {len(errors)} {noun} open: nothing goes out.\n"
        "  → Mend what is named above; for a draft that shows it, leave out "
        "“strict: true”."
    )


def take_back(desk: Desk, id: str) -> None:
    """Remove the pages and PDFs that were made of the briefing before.

    Beside a newer ledger they would pass for what the desk now says.
    """
    for stage in ("pages", "printing", "preflight"):
        for path in desk.outputs(stage, id):
            path.unlink(missing_ok=True)
