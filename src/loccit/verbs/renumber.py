"""Writing new locators into a briefing's text."""

import re
from collections.abc import Mapping

from loccit.model import Citation

Renumbered = Mapping[tuple[str, str], str]


def with_locator(text: str, citation: Citation, locator: str) -> str:
    """Return ``text`` with a locator in a bare citation, on or after its line."""
    lines = text.splitlines(keepends=True)
    before = "".join(lines[: citation.line - 1])
    rest = "".join(lines[citation.line - 1 :])
    pattern = rf"(@{re.escape(citation.source)})(?=\s*[\];])"
    return before + re.sub(pattern, rf"\1, {locator}", rest, count=1)


def renumbered(text: str, new: Renumbered) -> str:
    """Return ``text`` with every locator of ``new`` replaced, all in one pass.

    One pass, since "para. 2" may become "para. 3" while "para. 3" becomes another.
    """
    if not new:
        return text
    named = "|".join(
        rf"(?:@{re.escape(source)},\s*{_spaced(locator)})" for source, locator in new
    )
    pattern = rf"({named})(?=\s*[\];\"“])"

    def replace(match: re.Match[str]) -> str:
        source, _, locator = match[1].partition(",")
        key = (source.removeprefix("@"), " ".join(locator.split()))
        return f"{source}, {new[key]}"

    return re.sub(pattern, replace, text)


def _spaced(locator: str) -> str:
    return r"\s+".join(map(re.escape, locator.split()))
