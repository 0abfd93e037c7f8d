"""The fields of a record that are ours and not CSL's, each with its meaning.

``examples`` holds a value that is right; ``bad`` one that is refused. Both stand in
docs/reference/sources.md with the message that they get.
"""

from typing import Any, Literal

from pydantic import Field

from loccit.desk.door import Written
from loccit.sources.records.kinds import Address, Edtf, Ids, Marking

SourceKind = Literal[
    "news", "official", "academic", "dataset", "imagery", "social", "interview",
    "company", "other",
]  # fmt: skip


def own(meaning: str, example: Any, bad: Any, *, alias: str | None = None) -> Any:
    """Return an optional field with its meaning, an example and a bad one."""
    return Field(
        default=None,
        alias=alias,
        description=meaning,
        examples=[example],
        json_schema_extra={"bad": bad},
    )


class Disclosure(Written):
    """What ICS 206-01 asks of anything that was derived by AI."""

    tool: str
    version: str | None = None
    parameters: str | None = None
    metrics: str | None = None
    training_origin: str | None = Field(default=None, alias="training-origin")


class Own(Written):
    """What an analyst knows of a source beyond its bibliography."""

    originator: str | None = own(
        "who first said it, when that is not the author",
        "Shin Wonsik, South Korean defence minister",
        ["Shin Wonsik", "Time"],
    )
    independence_group: str | None = own(
        "sources that draw on one origin share a name here and corroborate nothing "
        "among themselves",
        "seoul",
        ["seoul", "time"],
        alias="independence-group",
    )
    information_date: Edtf = own(
        "when the information is from, when that is not the date of issue",
        "2024-06",
        "last June",
        alias="information-date",
    )
    anchor_date: Edtf = own(
        "the day from which “5 September” or “last month” in the text is counted; "
        "without it, `issued` is",
        "2024-09-06",
        "2024-02-30",
        alias="anchor-date",
    )
    source_kind: SourceKind | None = own(
        "what it is", "official", "newspaper", alias="source-kind"
    )
    access: Literal["PAI", "CAI", "other"] | None = own(
        "publicly (PAI) or commercially (CAI) available information", "PAI", "public"
    )
    reliability: Literal["A", "B", "C", "D", "E", "F"] | None = own(
        "the Admiralty scale’s letter for the source; printed in the annex", "B", "B2"
    )
    reliability_basis: str | None = own(
        "why it has this letter; printed beside it",
        "A serving minister on the record; no method stated.",
        ["on the record", "no method"],
        alias="reliability-basis",
    )
    assessed_by: str | None = own(
        "who gave the letter; printed",
        "Northeast Asia Desk",
        ["Kim", "Lee"],
        alias="assessed-by",
    )
    assessed_on: Edtf = own(
        "when that was; printed", "2024-09-13", "13 September", alias="assessed-on"
    )
    descriptor: str | None = own(
        "quality, access, bias and currency of the source, in a short narrative; "
        "printed",
        "A trade magazine; most figures are second-hand.",
        ["second-hand", "partisan"],
    )
    licence: str | None = own("what its licence allows", "CC BY 4.0", ["CC", "BY"])
    quotation_limit: int | None = Field(
        default=None,
        gt=0,
        alias="quotation-limit",
        description=(
            "how many of its words one briefing may show, on the page, the web page, "
            "the ledger and what is attached together; without it, 25 a passage"
        ),
        examples=[300],
        json_schema_extra={"bad": 0},
    )
    marking: Marking | None = own(
        "its TLP label or your own marking; a source may not be marked higher than "
        "the page that uses it",
        "TLP:GREEN",
        "TLP:YELLOW",
    )
    archive_url: Address | None = own(
        "where a copy of it is kept; printed",
        "https://archive.example/2024/article",
        "the archive",
        alias="archive-url",
    )
    captured_with: str | None = own(
        "the program that fetched it; printed",
        "SingleFile 1.22",
        ["SingleFile"],
        alias="captured-with",
    )
    captured_by: str | None = own(
        "who fetched it; printed", "A. Lee", ["Lee", "Kim"], alias="captured-by"
    )
    retain_until: Edtf = own(
        "the day until which it is kept: at least a year after `accessed`, for what "
        "is on the web",
        "2026-09-12",
        "forever",
        alias="retain-until",
    )
    encoding: str | None = own(
        "how its letters are encoded, where the file does not tell",
        "cp1251",
        ["cp1251", "utf-8"],
    )
    ai_disclosure: Disclosure | None = own(
        "what made it, if that was AI: `tool` (needed), `version`, `parameters`, "
        "`metrics`, `training-origin`; printed",
        {"tool": "Scribe", "version": "2.1"},
        {"version": "2.1", "trainig-origin": "unknown"},
        alias="ai-disclosure",
    )
    supersedes: Ids | None = own(
        "ids of sources that this one replaces: citing them is a finding",
        ["amr-2024-08"],
        {"id": "amr-2024-08"},
    )
    relays: Ids | None = own(
        "ids of sources that this one passes on", ["shin-wonsik"], 7
    )
