"""Where a link may lead: web pages, mail, and places in the briefing itself."""

import re

SCHEMES = ("http", "https", "mailto")
# Browsers drop these from an address before they read its scheme (WHATWG URL, 4.4).
_DROPPED = re.compile(
    r"%(?:20|0[0-9a-d])"
    r"|[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]",
    re.IGNORECASE,
)
_SCHEME = re.compile(r"([^/?#:]*):")


def scheme(address: str) -> str | None:
    """Return the scheme of an address as browsers read it; None for a relative one."""
    found = _SCHEME.match(_DROPPED.sub("", address))
    return found[1].casefold() if found else None


def may_lead(address: str) -> bool:
    """Whether a finished file may hold a link to ``address``."""
    if address.startswith("#"):
        return True
    named = scheme(address)
    return named in SCHEMES and address.casefold().startswith(f"{named}:")
