"""The day that stands for today in a build, which reads no clock."""

import os
from datetime import UTC, datetime


def epoch_day() -> str | None:
    """Return the day of SOURCE_DATE_EPOCH, None where it is not set.

    That is seconds since 1970, UTC: reproducible-builds.org.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isascii() and epoch.isdigit():
        return datetime.fromtimestamp(int(epoch), UTC).date().isoformat()
    return None
