"""Getting hold of a source: a file from the disk, a page from the web."""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from loccit.capture.addresses import bare, checked
from loccit.capture.captured import Captured, NotAdded
from loccit.capture.fetch import Answer, Request, fetch
from loccit.capture.kinds import charset, kind, own_kind
from loccit.capture.refusals import LATER
from loccit.child import MEGABYTE, ChildFailed, call
from loccit.desk.settings import Limits
from loccit.model import Entry, Response
from loccit.sources.formats.format import READERS

# Kinds that give themselves away, and the suffixes under which they are rightly kept.
_ALIKE = {"html": {"html", "htm", "md", "txt"}}


def from_file(path: Path, limits: Limits) -> Captured:
    """Return the bytes of ``path``; raises :class:`NotAdded`."""
    name = str(path)
    if path.is_dir():
        raise NotAdded(f"{name} is a folder.", f"Add its files: loccit add {name}/*")
    if not path.exists():
        hint = f", or write https://{name} for a page of the web" * ("." in name)
        raise NotAdded(f"There is no file {name}.", f"Look at the name{hint}.")
    if not path.is_file():
        raise NotAdded(f"{name} is no plain file.", "Copy its content into one.")
    suffix = path.suffix[1:].lower()
    if suffix not in READERS:
        raise NotAdded(
            f"{name} is of a format that cannot be read.",
            f"These can be: {', '.join(sorted(READERS))}. Save it as one of them.",
        )
    content = _content(path, limits)
    own = own_kind(content)
    # What is packed, and how, is for its reader to say.
    if own and own != "zip" and suffix not in _ALIKE.get(own, {own}):
        raise NotAdded(
            f"{name} is called .{suffix}, but its content is {own}.",
            f"Give it its right name, {path.stem}.{own}, and add that.",
        )
    return Captured(content=content, suffix=suffix, name=path.stem, origin=name)


def _content(path: Path, limits: Limits) -> bytes:
    size = path.stat().st_size
    if size > limits.megabytes * MEGABYTE:
        raise NotAdded(
            f"{path} has {size / MEGABYTE:,.1f} megabytes; the limit is "
            f"{limits.megabytes}.",
            "Take a smaller part of it, or raise limits: megabytes in loccit.yaml.",
        )
    try:
        return path.read_bytes()
    except OSError as error:
        raise NotAdded(f"{path} cannot be opened: {error.strerror}.") from error


def from_web(
    url: str, limits: Limits, *, private: bool, held: Entry | None = None
) -> Captured | None:
    """Return the page at ``url``, None if the server says that it is as ``held``.

    Raises :class:`NotAdded`.
    """
    checked(url)
    response = held.response if held else None
    request = Request(
        url=url,
        megabytes=limits.megabytes,
        seconds=limits.fetch_seconds,
        private=private,
        held_url=response.final_url if response else "",
        conditions=_conditions(response.headers if response else {}),
    )
    answer = _ask(request, limits)
    if answer.status == 304:
        return None
    return _captured(bare(url), answer)


def _conditions(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the conditions under which a server need not send a page again."""
    names = {"etag": "If-None-Match", "last-modified": "If-Modified-Since"}
    return {names[name]: headers[name] for name in names if name in headers}


def _ask(request: Request, limits: Limits) -> Answer:
    """Fetch in a child process: it can be stopped whatever the server does."""
    try:
        answer = call(
            fetch,
            request,
            seconds=limits.fetch_seconds,
            megabytes=limits.memory_megabytes,
            patience=1,
        )
    except ChildFailed as failed:
        raise NotAdded(
            f"{bare(request.url)} was not fetched. {failed.reason}",
            f"{LATER} Slow servers: raise limits: fetch-seconds in loccit.yaml.",
        ) from None
    if answer.problem:
        raise NotAdded(answer.problem, answer.remedy)
    return answer


def _captured(url: str, answer: Answer) -> Captured:
    content_type = answer.headers.get("content-type", "")
    last = PurePosixPath(unquote(urlsplit(answer.final_url).path)).name
    return Captured(
        content=answer.body,
        suffix=kind(answer.body, content_type, last, url),
        name=answer.final_url,
        origin=url,
        encoding=charset(answer.body, content_type),
        response=Response(
            url=url,
            final_url=answer.final_url,
            status=answer.status,
            redirects=answer.redirects,
            headers=answer.headers,
        ),
    )
