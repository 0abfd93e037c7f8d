"""What is known of a source's bytes since they came into the desk."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """The answer of a web server that a source was fetched from.

    ``url`` is what was asked for, ``final_url`` what answered after ``redirects``
    (each address that was passed through). ``headers`` are those that tell the
    content, by their names in lower case. No address holds a password.
    """

    url: str
    final_url: str
    status: int
    redirects: tuple[str, ...] = ()
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A source file as it was added: computed, never typed.

    ``added`` is when its bytes were taken up, ``checked`` when its server last said
    that they are still the same; both are RFC 3339 in UTC. ``tool`` is what did it.
    """

    sha256: str
    bytes: int
    added: str
    tool: str
    checked: str = ""
    response: Response | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """``sources/manifest.json``: the sources added, by their file in the desk."""

    files: dict[str, Entry] = field(default_factory=dict)
