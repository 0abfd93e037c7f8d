"""Page numbers in the annex: "↑ p. 2, 3" for each cited passage."""

import re
from collections.abc import Mapping
from html import escape

_BACKLINKS = re.compile(
    r'<span class="backlinks" data-targets="(?P<targets>[^"<>]*)">[^<]*</span>'
)


def fill(html: str, pages: Mapping[str, int]) -> str:
    """Return ``html`` with every empty back-links span filled in.

    ``pages`` gives each anchor's page. Each page is named once, in order, and links
    to the first of the span's targets on it; targets that no page has are left out.
    """
    return _BACKLINKS.sub(lambda found: _links(found, pages), html)


def _links(found: re.Match[str], pages: Mapping[str, int]) -> str:
    first: dict[int, str] = {}
    targets = found["targets"].split()
    for target in sorted((t for t in targets if t in pages), key=targets.index):
        first.setdefault(pages[target], target)
    links = [
        f'<a href="#{escape(first[page])}">{"" if n else "p. "}{page}</a>'
        for n, page in enumerate(sorted(first))
    ]
    opening = found[0].partition(">")[0]
    return f"{opening}>{', '.join(links)}</span>"
