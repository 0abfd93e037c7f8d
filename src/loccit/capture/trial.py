"""A source read as the build would read it, before a byte of it is in the desk."""

import shutil
import tempfile
from pathlib import Path
from typing import Any

from loccit.capture.captured import NotAdded
from loccit.desk import Desk
from loccit.desk.settings import FILE
from loccit.model import Source
from loccit.sources.records.metadata import fill_gaps
from loccit.sources.stage import read


def trial(
    desk: Desk, id: str, suffix: str, content: bytes, record: str, origin: str
) -> tuple[Source, dict[str, Any]]:
    """Return what stage 1 would make of ``content``, and what that says of itself.

    It is read in a desk of its own, by the rules and limits of ``desk``. Raises
    :class:`NotAdded` when the build would report an error.
    """
    with tempfile.TemporaryDirectory(prefix="loccit-") as folder:
        root = Path(folder)
        (root / "sources").mkdir()
        settings = [desk.root / FILE] if (desk.root / FILE).exists() else []
        for path in (*settings, *desk.libraries):
            shutil.copy(path, root / desk.relative(path))
        file = root / f"sources/{id}.{suffix}"
        file.write_bytes(content)
        if record:
            (root / f"sources/{id}.yaml").write_text(record, encoding="utf-8")
        source, said = read(Desk(root), id)
    for finding in source.findings:
        if finding.severity == "error":
            name = f"sources/{file.name}"
            raise NotAdded(
                f"{origin} was not added. {finding.message.replace(name, origin)}",
                finding.remedy,
            )
    return source, fill_gaps({}, said)
