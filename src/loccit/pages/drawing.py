"""Charts in the web page: the SVG itself, so that its words stay words."""

import re

_ID = re.compile(r'\bid="([^"]+)"')
_USE = re.compile(r'(url\(#|href="#)([^")]+)')
_OPEN = re.compile(r"<svg\b[^>]*>", re.DOTALL)
_SIZE = re.compile(r'\s(?:width|height|role|aria-label)="[^"]*"')


def inline(svg: str, alt: str, prefix: str = "") -> str:
    """Return an SVG file as an element of a page, as wide as its place.

    ``alt`` (already escaped) names it; ``prefix`` keeps its ids apart from those
    of the same chart elsewhere on the page.
    """
    body = svg[svg.find("<svg") :]
    if prefix:
        body = _ID.sub(rf'id="{prefix}\1"', body)
        body = _USE.sub(rf"\1{prefix}\2", body)
    opening = _OPEN.match(body)
    if opening is None:
        return ""
    head = _SIZE.sub("", opening[0])
    named = f'<svg role="img" aria-label="{alt}"{head[len("<svg") :]}'
    return named + body[opening.end() :].strip()
