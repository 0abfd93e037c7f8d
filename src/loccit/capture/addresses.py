"""Addresses of the web: without passwords, compared, and public or private."""

import ipaddress
import re
import socket
from contextlib import suppress
from urllib.parse import SplitResult, unquote, urlsplit, urlunsplit

from loccit.capture.captured import NotAdded

SCHEMES = ("http", "https")
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_PORTS = {"http": 80, "https": 443}
# Names that are given out inside networks only (RFC 6761, 6762, ICANN's .internal).
_INSIDE = ("localhost", "local", "internal", "intranet", "lan", "home.arpa")


def is_address(words: str) -> bool:
    """Return whether ``words`` are an address and not the name of a file."""
    return bool(_ADDRESS.match(words))


def bare(url: str) -> str:
    """Return ``url`` as it may be written down: without user, password, fragment."""
    parts = _split(url)
    return urlunsplit(parts._replace(netloc=_host(parts), fragment=""))


def credentials(url: str) -> tuple[str, str] | None:
    """Return the user and password that ``url`` holds."""
    parts = _split(url)
    if not parts.username:
        return None
    return unquote(parts.username), unquote(parts.password or "")


def checked(url: str) -> str:
    """Return ``url``; raises :class:`NotAdded` if it is no address of the web."""
    parts = _split(url)
    if parts.scheme not in SCHEMES:
        raise NotAdded(
            f"{parts.scheme}:// addresses are not fetched, only http:// and https://.",
            "Download the file and add it: loccit add FILE",
        )
    if not parts.hostname:
        raise NotAdded(f"{bare(url)} names no server.", "Look at the address again.")
    return url


def same(one: str, other: str) -> bool:
    """Return whether two addresses are one page's: but for user, fragment, port."""
    return _canonical(one) == _canonical(other)


def _canonical(url: str) -> str:
    try:
        parts = _split(url)
        return urlunsplit(
            (parts.scheme, _host(parts), parts.path or "/", parts.query, "")
        )
    except NotAdded:
        return url


def origin(url: str) -> tuple[str, str]:
    """Return scheme and server, which decide who may see a password."""
    parts = _split(url)
    return parts.scheme, _host(parts)


def _split(url: str) -> SplitResult:
    """Return the parts of ``url``; raises :class:`NotAdded`, without its password."""
    try:
        parts = urlsplit(url.strip())
        _ = parts.port
    except ValueError:
        raise NotAdded(
            "This is not an address of the web.", "Look at it again, its port too."
        ) from None
    return parts


def _host(parts: SplitResult) -> str:
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    usual = parts.port in (None, _PORTS.get(parts.scheme))
    return host if usual else f"{host}:{parts.port}"


def inside(url: str) -> bool:
    """Return whether the server of ``url`` is of a private network or this machine.

    A name that cannot be looked up here (a proxy may know it) counts as public.
    """
    host = _split(url).hostname or ""
    if host.split(".")[-1] in _INSIDE or host.endswith("home.arpa"):
        return True
    with suppress(ValueError):
        return not _public(host)
    if "." not in host:
        return True
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except OSError:
        return False
    return not all(_public(str(one[4][0])) for one in found)


def _public(address: str) -> bool:
    ip = ipaddress.ip_address(address.partition("%")[0])
    mapped = ip.ipv4_mapped if isinstance(ip, ipaddress.IPv6Address) else None
    return (mapped or ip).is_global
