"""What a page may load: names on a list, handed over as bytes, and nothing else."""

from collections.abc import Mapping
from typing import Any, Protocol

SCHEME = "loccit:"
_TYPES = {"ttf": "font/ttf", "svg": "image/svg+xml", "icc": "application/icc"}


class NotOnListError(ValueError):
    """A page asked for something that is not on its list."""


class Fetcher(Protocol):
    """WeasyPrint's fetcher, as far as we use it."""

    def fetch(self, url: str, headers: Any = None) -> Any:
        """Return the response for ``url``."""


def fetcher(shelf: Mapping[str, bytes]) -> Fetcher:
    """Return a fetcher that knows the names of ``shelf`` ("font/FILE.ttf") only.

    It opens no file and no connection, so there is no path to climb out of: a name
    is on the list, letter for letter, or it is refused.
    """
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class Shelf(URLFetcher):
        def fetch(self, url: str, headers: Any = None) -> URLFetcherResponse:
            content = shelf.get(url.removeprefix(SCHEME))
            if content is None or not url.startswith(SCHEME):
                raise NotOnListError(
                    f"{url} is not one of the briefing's fonts and figures"
                )
            kind = _TYPES.get(url.rpartition(".")[2], "application/octet-stream")
            return URLFetcherResponse(url, content, {"Content-Type": kind})

    made: Fetcher = Shelf()  # type: ignore[no-untyped-call]
    return made
