"""The only date that stands in the files."""

import os
import re
from datetime import UTC, datetime
from typing import Any

_EDTF = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def file_day(front: dict[str, Any]) -> str:
    """Return the briefing's day, else SOURCE_DATE_EPOCH's, as "2024-09-16".

    Of a month, season, span or uncertain date it is the first day that is said for
    sure. PDF/X asks for a date; with neither it is the first day of Unix time, which
    nobody takes for a real one. The clock is never read.
    """
    said = _EDTF.match(str(front.get("date") or ""))
    if said:
        year, month, day = said.groups()
        sure = month if month and 1 <= int(month) <= 12 else "01"
        return f"{year}-{sure}-{day or '01'}"
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    return datetime.fromtimestamp(epoch, UTC).date().isoformat()
