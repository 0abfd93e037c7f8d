"""Imports that leave out what costs a stage's start more than it gives."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without(name: str) -> Iterator[None]:
    """Let imports in here find no module ``name``: for libraries that do as well so.

    One that is loaded already stays.
    """
    left_out = name not in sys.modules
    if left_out:
        sys.modules[name] = None  # type: ignore[assignment]
    try:
        yield
    finally:
        if left_out:
            del sys.modules[name]
