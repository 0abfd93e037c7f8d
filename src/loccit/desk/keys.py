"""Keys that people write, as plain dataclasses: only to check them takes pydantic.

A stage that finds a file checked already (:mod:`loccit.desk.checked`) starts without
it, in half the time.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar


def as_written(name: str) -> str:
    """Return the key that people write for the field ``name``."""
    return name.replace("_", "-")


class Keys:
    """A file or part of one that people write: unknown keys are refused.

    For frozen dataclasses; a field "a_b" is the key "a-b".
    """

    __slots__ = ()
    __pydantic_config__: ClassVar[dict[str, Any]] = {
        "extra": "forbid",
        "populate_by_name": True,
        "coerce_numbers_to_str": True,
        "alias_generator": as_written,
    }


@dataclass(frozen=True, slots=True)
class Held:
    """Holds a written value to ``check``, which returns it or raises ``ValueError``.

    It stands inside ``Annotated``, as pydantic's own validators do.
    """

    check: Callable[[Any], Any]

    def __get_pydantic_core_schema__(
        self, kind: Any, inner: Callable[[Any], Any]
    ) -> Any:
        """Check after the value's type is known to be right."""
        from pydantic_core.core_schema import no_info_after_validator_function

        return no_info_after_validator_function(self.check, inner(kind))
