"""L6: information much older than its publication, and nothing that says so.

ICS 206-01 asks that a source's currency be described. "Much" is
``information-age`` of ``loccit.yaml`` in days, 180 unless it says otherwise.
"""

from collections.abc import Iterator

from loccit.claims.lints.lint import Subject
from loccit.model import Finding
from loccit.sources.records.dates import printed
from loccit.sources.records.days import apart


def look(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each source whose dates lie far apart."""
    limit = subject.settings.information_age
    for id, source in subject.sources.items():
        record = source.record
        from_when, issued = record.get("information-date"), record.get("issued")
        if not from_when or not issued or record.get("descriptor"):
            continue
        days = apart(str(from_when), str(issued))
        if days is not None and days > limit:
            yield Finding(
                code="L6",
                severity="warning",
                message=(
                    f"The information of {id} is from {printed(str(from_when))}, the "
                    f"source from {printed(str(issued))}: at least {days} days lie "
                    "between, and no descriptor says so."
                ),
                remedy="Write a descriptor: that says how old the information is.",
                file=subject.records[id],
                source=id,
            )
