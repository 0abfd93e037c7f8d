"""What was got hold of, before it is a source: bytes and where they came from."""

from dataclasses import dataclass

from loccit.model import Response


class NotAdded(Exception):  # noqa: N818 - it is no error of the caller's
    """Nothing was added; ``message`` says why and ``remedy`` what to do."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


@dataclass(frozen=True, slots=True, kw_only=True)
class Captured:
    """The bytes of a source to be, as they came.

    ``suffix`` is that of its format ("html"), ``name`` the words its id is made
    from if nobody chose one, ``origin`` what people call it: a path or an address.
    ``encoding`` is what the server said, where the bytes do not tell themselves.
    """

    content: bytes
    suffix: str
    name: str
    origin: str
    response: Response | None = None
    encoding: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What the person asked for beside the source itself."""

    id: str | None = None
    by: str | None = None
    private: bool = False
