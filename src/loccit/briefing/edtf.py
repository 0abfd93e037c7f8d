"""Dates as people write them in front matter: the EDTF forms that briefings use."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from loccit.desk.epoch import epoch_day
from loccit.model import Source

# EDTF level 0 and 1 (ISO 8601-2:2019): a day, month, year, season or quarter.
_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?|-[Qq][1-4])?[?~%]?")

_UNSURE = ("?", "~", "%")


def is_date(text: str) -> bool:
    """Whether ``text`` is an EDTF date, or an interval of two of them."""
    ends = text.split("/")
    return len(ends) <= 2 and all(map(_is_single, ends))


def _is_single(text: str) -> bool:
    match = _FORM.fullmatch(text)
    if match is None:
        return False
    month = int(match[2] or 1)
    if match[3] is None:
        # 21 to 24 are seasons, 33 to 36 quarters.
        return 1 <= month <= 12 or 21 <= month <= 24 or 33 <= month <= 36
    try:
        date(int(match[1]), month, int(match[3]))
    except ValueError:
        return False
    return True


def default_date(sources: Iterable[Source]) -> str | None:
    """Return the date of a briefing that gives none.

    That is SOURCE_DATE_EPOCH's, else the latest date on which one of ``sources``
    was issued, else None. A date that is not certain, as that of a file's making,
    dates no briefing.
    """
    if day := epoch_day():
        return day
    issued = (_issued(source.record.get("issued")) for source in sources)
    return max((day for day in issued if day), default=None)


def _issued(said: Any) -> str | None:
    """Return a record's date of issue, from EDTF text or CSL's date-parts."""
    if isinstance(said, dict):
        parts = said.get("date-parts")
        first = parts[0] if isinstance(parts, list) and parts else None
        if isinstance(first, list) and first:
            return "-".join(f"{int(part):02d}" for part in first)
        return None
    text = str(said) if said is not None else ""
    return text if is_date(text) and not text.endswith(_UNSURE) else None
