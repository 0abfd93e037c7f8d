"""Writing new locators into a briefing's text."""

import re
from collections.abc import Mapping

from loccit.briefing.marks import KEY, PLACE
from loccit.desk import to_id
from loccit.model import Citation

_ENDS = re.compile(r"\s*[\];]")
Renumbered = Mapping[tuple[str, str], str]


def with_locator(text: str, citation: Citation, locator: str) -> str:
    """Return ``text`` with a locator at a bare citation, on or after its line.

    ``[@port]`` becomes ``[@port, para. 3]``, and ``@port`` in a sentence becomes
    ``@port [para. 3]``.
    """
    lines = text.splitlines(keepends=True)
    first = len("".join(lines[: citation.line - 1]))
    for key in KEY.finditer(text, first):
        if to_id(key[1] or key[2]) != citation.source:
            continue
        if _ENDS.match(text, key.end()):
            return f"{text[: key.end()]}, {locator}{text[key.end() :]}"
        inside = text.rfind("[", 0, key.start()) > text.rfind("]", 0, key.start())
        if not inside and not PLACE.match(text, key.end()):
            return f"{text[: key.end()]} [{locator}]{text[key.end() :]}"
    return text


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
