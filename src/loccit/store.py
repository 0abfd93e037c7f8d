"""The stages' files: canonical JSON, typed on the way in, whole or not at all."""

import hashlib
import os
import tempfile
from pathlib import Path
from typing import Any, TypeVar

from loccit.imports import without

# What msgspec takes from there is in typing since Python 3.11; to import it costs as
# much as all of msgspec.
with without("typing_extensions"):
    import msgspec

T = TypeVar("T")


def digest(content: bytes | str) -> str:
    """Return the SHA-256 of ``content`` (text as UTF-8) in hex.

    Text may hold the name of a file that is no UTF-8, as Python keeps such.
    """
    if isinstance(content, str):
        content = content.encode(errors="surrogateescape")
    return hashlib.sha256(content).hexdigest()


def to_json(value: Any) -> bytes:
    """Return ``value`` as UTF-8 JSON: sorted keys, one space, one final newline."""
    packed = msgspec.json.encode(value, order="sorted")
    return msgspec.json.format(packed, indent=1) + b"\n"


def read(path: Path, kind: type[T]) -> T:
    """Return the value of type ``kind`` that the JSON file ``path`` holds."""
    return msgspec.json.decode(path.read_bytes(), type=kind)


def write(path: Path, value: Any) -> None:
    """Write ``value`` to ``path`` as canonical JSON."""
    write_bytes(path, to_json(value))


def write_bytes(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path`` through a temporary file in the same folder.

    A reader, or a build killed half-way, sees the old file or the new one.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def write_text(path: Path, text: str) -> None:
    """Write ``text`` to ``path`` as UTF-8."""
    write_bytes(path, text.encode())
