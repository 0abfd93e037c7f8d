"""One page fetched from the web, within limits; runs in a child process."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from loccit import __version__
from loccit.capture.addresses import bare, checked, credentials, inside, origin
from loccit.capture.captured import NotAdded
from loccit.capture.refusals import (
    BROWSER,
    LATER,
    cut_short,
    in_words,
    refusal,
    too_long,
)
from loccit.child import MEGABYTE

if TYPE_CHECKING:
    from requests import PreparedRequest, Response, Session

AGENT = f"loccit/{__version__} (keeps sources that a briefing cites)"
_ACCEPT = "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8"
_REDIRECTS = 8
_MOVED = (301, 302, 303, 307, 308)
_CONNECT, _SILENCE = 10, 30
_CHUNK = 65_536
# What tells the content of an answer; cookies and the like are not kept.
_KEPT = (
    "content-type", "content-encoding", "content-language", "content-disposition",
    "date", "etag", "last-modified", "memento-datetime",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a server sent, or why there is nothing (``problem``, ``remedy``).

    ``body`` is as it was served, with its Content-Encoding undone. ``status`` 304
    has none.
    """

    problem: str = ""
    remedy: str = ""
    status: int = 0
    final_url: str = ""
    redirects: tuple[str, ...] = ()
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What to fetch: ``held_url`` is where the bytes at hand came from.

    ``conditions`` (If-None-Match …) are sent to that address alone. ``private``
    lets a public server lead into a private network.
    """

    url: str
    megabytes: int
    seconds: int
    private: bool = False
    held_url: str = ""
    conditions: Mapping[str, str] = field(default_factory=dict)


def fetch(request: Request) -> Answer:
    """Return the answer to ``request``; a refusal stands in it, too."""
    import requests

    with requests.Session() as session:
        session.headers.clear()
        session.headers.update(
            {"User-Agent": AGENT, "Accept": _ACCEPT, "Accept-Encoding": "identity"}
        )
        # Without this, passwords from ~/.netrc would be sent unasked.
        session.auth = _as_it_is
        try:
            return _follow(session, request)
        except NotAdded as refused:
            return Answer(problem=refused.message, remedy=refused.remedy)


def _as_it_is(prepared: "PreparedRequest") -> "PreparedRequest":
    return prepared


def _follow(session: "Session", request: Request) -> Answer:
    """Ask, and go where the server leads, each step looked at first."""
    url, passed = checked(request.url), list[str]()
    secret = credentials(url)
    while True:
        own = secret if origin(url) == origin(request.url) else None
        here = bare(url)
        with in_words(here):
            held = here == request.held_url
            response = session.get(
                here,
                auth=own,
                headers=dict(request.conditions) if held else {},
                allow_redirects=False,
                stream=True,
                timeout=(
                    min(_CONNECT, request.seconds),
                    min(_SILENCE, request.seconds),
                ),
            )
        with response:
            if response.status_code not in _MOVED or "location" not in response.headers:
                return _answer(response, here, passed, request)
        passed.append(here)
        url = _next(here, response.headers["location"], passed, request)


def _next(here: str, location: str, passed: list[str], request: Request) -> str:
    """Return the address that ``here`` leads to, if one may go there."""
    # Header bytes come as Latin-1; addresses are UTF-8 (RFC 3986 and practice).
    location = location.encode("latin-1", "ignore").decode("utf-8", "replace")
    url = urljoin(here, location)
    try:
        checked(url)
    except NotAdded as refused:
        raise NotAdded(
            f"{here} leads to an address that is not followed. {refused.message}",
            BROWSER,
        ) from None
    circle = passed.count(bare(url)) > 1
    if circle or len(passed) > _REDIRECTS:
        how = "in a circle" if circle else f"on and on, {len(passed)} times"
        raise NotAdded(f"{bare(request.url)} leads {how}.", BROWSER)
    if not request.private and inside(url) and not inside(here):
        raise NotAdded(
            f"{here}, a public address, leads to {bare(url)}, which lies in a private "
            "network.",
            "If that is meant, add it by that address, or say --private.",
        )
    return url


def _answer(
    response: "Response", here: str, passed: list[str], request: Request
) -> Answer:
    status = response.status_code
    asked = here == request.held_url and request.conditions
    if not (status == 200 or (status == 304 and asked)):
        raise refusal(status, here, response.headers.get("retry-after"))
    body = b"" if status == 304 else _body(response, here, request.megabytes)
    if status == 200 and not body.strip():
        raise NotAdded(f"{here} sent nothing.", LATER)
    headers = {
        name: response.headers[name] for name in _KEPT if name in response.headers
    }
    return Answer(
        status=status,
        final_url=here,
        redirects=tuple(passed),
        headers=headers,
        body=body,
    )


def _body(response: "Response", here: str, megabytes: int) -> bytes:
    """Return the whole body; what is too long is given up while it comes in."""
    said = response.headers.get("content-length", "")
    limit = megabytes * MEGABYTE
    packed = response.headers.get("content-encoding", "identity").lower()
    if said.isdecimal() and int(said) > limit:
        raise too_long(here, megabytes)
    body = bytearray()
    with in_words(here):
        while chunk := response.raw.read1(_CHUNK, decode_content=True):
            body += chunk
            if len(body) > limit:
                raise too_long(here, megabytes)
    if packed not in ("identity", "gzip", "x-gzip", "deflate", "br"):
        raise NotAdded(
            f"{here} came packed as {packed!r}, which is not known.", BROWSER
        )
    if said.isdecimal() and response.raw.tell() < int(said):
        raise cut_short(here)
    return bytes(body)
