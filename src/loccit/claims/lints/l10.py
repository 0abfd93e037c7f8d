"""L10: a source of the web that is kept for less than a year.

What stood on the web may change or go; a briefing must be answered for longer.
"""

from collections.abc import Iterator

from loccit.claims.lints.lint import Subject
from loccit.model import Finding
from loccit.sources.records.dates import printed
from loccit.sources.records.days import days_of, year_after


def look(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each source that will be gone within the year."""
    for id, source in subject.sources.items():
        record = source.record
        kept, fetched = record.get("retain-until"), record.get("accessed")
        if not (record.get("URL") and kept and fetched):
            continue
        last, first = days_of(str(kept)), days_of(str(fetched))
        if last and first and last[1] < year_after(first[0]):
            yield Finding(
                code="L10",
                severity="warning",
                message=(
                    f"{id} was fetched on {printed(str(fetched))} and is kept until "
                    f"{printed(str(kept))} only: less than a year."
                ),
                remedy=f"Keep it until {year_after(first[0]).isoformat()} at least.",
                file=subject.records[id],
                source=id,
            )
