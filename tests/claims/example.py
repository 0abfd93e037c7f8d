"""A claim of a small briefing, for the tests of what people accept."""

from loccit.claims.ledger import counts
from loccit.model import Claim, Evidence, Ledger

PASSAGE = Evidence(
    source="yard",
    locator="para. 1",
    start=0,
    end=23,
    exact="Four cranes stand idle.",
    prefix="",
    suffix=" The owner",
    para=1,
    page=None,
)
CLAIM = Claim(
    id="a0a0a0a0",
    number=1,
    kind="fact",
    text="Four cranes are idle.",
    file="briefings/note.md",
    line=4,
    section="",
    in_summary=False,
    verdict="traced",
    evidence=(PASSAGE,),
)


def ledger(*claims: Claim) -> Ledger:
    """Return a ledger of nothing but ``claims``."""
    return Ledger(
        briefing="note",
        edition=1,
        sources=(),
        claims=claims,
        marks=(),
        derived=(),
        counts=counts(claims, (), (), ()),
    )
