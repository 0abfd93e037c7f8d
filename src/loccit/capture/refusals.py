"""What can go wrong with a page, in words for the person who wants it."""

from collections.abc import Iterator
from contextlib import contextmanager

from loccit.capture.captured import NotAdded

LATER = "Try again later, or save the page in a browser and add the file."
BROWSER = (
    "Save the page in a browser that may see it, and add the file: loccit add FILE"
)
_ELSEWHERE = "Look at the address, or look for a copy in a web archive and add that."


def refusal(status: int, here: str, after: str | None) -> NotAdded:
    """Return why the server gave no page, by its status (RFC 9110)."""
    if status in (401, 402, 403, 407):
        what, remedy = f"{here} may not be read without a login", BROWSER
    elif status in (404, 410):
        what, remedy = f"There is no such page: {here}", _ELSEWHERE
    elif status in (429, 503):
        wait = f"; its server says: after {after}" if after else ""
        what, remedy = f"{here} is asked too often or too busy{wait}", LATER
    elif status >= 500:
        what, remedy = f"The server of {here} failed", LATER
    else:
        what, remedy = f"{here} gave no page", BROWSER
    return NotAdded(f"{what} (HTTP {status}).", remedy)


def too_long(here: str, megabytes: int) -> NotAdded:
    """Return that a page is longer than the desk's limit."""
    return NotAdded(
        f"{here} sends more than {megabytes} megabytes.",
        "Raise limits: megabytes in loccit.yaml, if you want all of it.",
    )


def cut_short(here: str) -> NotAdded:
    """Return that a page did not come whole."""
    return NotAdded(f"{here} broke off before all of it had come.", LATER)


@contextmanager
def in_words(here: str) -> Iterator[None]:
    """Say what went wrong on the way; the libraries' own words hold addresses."""
    import requests
    import urllib3

    try:
        yield
    except requests.exceptions.SSLError as error:
        untrusted = "CERTIFICATE_VERIFY_FAILED" in str(error)
        why = "its certificate does not hold" if untrusted else "it speaks no TLS"
        raise NotAdded(
            f"The connection to {here} is not safe: {why}.",
            "Nothing is fetched unchecked. If your organisation has a certificate "
            "authority of its own, let REQUESTS_CA_BUNDLE name its file.",
        ) from error
    except (requests.exceptions.Timeout, urllib3.exceptions.TimeoutError) as error:
        raise NotAdded(f"{here} does not answer.", LATER) from error
    except requests.exceptions.ProxyError as error:
        raise NotAdded(
            f"The proxy on the way to {here} does not answer.",
            "Look at the environment variables http_proxy and https_proxy.",
        ) from error
    except urllib3.exceptions.DecodeError as error:
        raise NotAdded(f"{here} is packed, and damaged.", LATER) from error
    except urllib3.exceptions.ProtocolError as error:
        raise cut_short(here) from error
    except (
        requests.exceptions.RequestException,
        urllib3.exceptions.HTTPError,
    ) as error:
        raise NotAdded(
            f"{here} cannot be reached.",
            "Look at the address, and whether this machine has a network.",
        ) from error
