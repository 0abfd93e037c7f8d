"""A claim of a small briefing, for the tests of what people accept."""

from loccit.model import Claim, Evidence

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
