"""matplotlib's SVG made clean: marks' ids, sizes in mm, plain attributes only."""

import re
from itertools import groupby

from lxml import etree

from loccit.figures.shapes import WIDTH
from loccit.theme import Theme
from loccit.theme.colour import press

_SVG = "http://www.w3.org/2000/svg"
# A picture that says nothing: what a figure that cannot be drawn leaves.
EMPTY = f'<svg xmlns="{_SVG}" width="{WIDTH:g}mm" height="0mm"/>\n'.encode()
_COLOURED = ("fill", "stroke")
_HEX = re.compile("^#[0-9a-fA-F]{6}$")


def cleaned(painted: bytes, height: float) -> bytes:
    """Return matplotlib's SVG with one group for each mark and nothing unused."""
    root = etree.fromstring(painted)
    clean = etree.Element(f"{{{_SVG}}}svg", nsmap={None: _SVG})
    clean.set("width", f"{WIDTH:g}mm")
    clean.set("height", f"{round(height, 2):g}mm")
    clean.set("viewBox", root.get("viewBox"))
    pieces = [(_mark(e), e) for e in root.iter(f"{{{_SVG}}}path", f"{{{_SVG}}}text")]
    for mark, group in groupby(pieces, key=lambda piece: piece[0]):
        parent = etree.SubElement(clean, f"{{{_SVG}}}g", id=mark) if mark else clean
        parent.extend(_plain(element) for _, element in group)
    return bytes(etree.tostring(clean, encoding="utf-8")) + b"\n"


def _mark(element: etree._Element) -> str:
    """Return the id of the mark around ``element``, "" for the axes' parts."""
    group = element.getparent()
    id = group.get("id", "") if group is not None else ""
    return id if id.startswith("m-") else ""


def _plain(element: etree._Element) -> etree._Element:
    """Return a path or text with its style as attributes, which every reader knows."""
    plain = etree.Element(element.tag)
    for name in ("x", "y"):
        if element.get(name):
            plain.set(name, f"{float(element.get(name)):.2f}")
    if element.get("d"):
        plain.set("d", _short(element.get("d")))
    for name, value in _declarations(element.get("style", "")):
        if name in _COLOURED and _HEX.match(value):
            value = value.upper()
        plain.set(name, value.replace("'", "").removesuffix("px"))
    if "fill" not in plain.attrib:
        plain.set("fill", "#000000")
    plain.text = element.text
    return plain


def _declarations(style: str) -> list[tuple[str, str]]:
    pairs = (part.partition(":") for part in style.split(";") if part.strip())
    return [(name.strip(), value.strip()) for name, _, value in pairs]


def _short(path: str) -> str:
    """Return path data in hundredths of a point, on one line."""
    number = re.compile(r"-?\d+\.\d+")
    short = number.sub(lambda m: f"{float(m[0]):.2f}".rstrip("0").rstrip("."), path)
    return " ".join(short.split())


def for_press(svg: bytes, theme: Theme) -> bytes:
    """Return the chart ``svg`` with its colours as ``device-cmyk()``."""
    root = etree.fromstring(svg)
    for element in root.iter():
        for name in _COLOURED:
            colour = element.get(name)
            if colour and _HEX.match(colour):
                element.set(name, press(colour, theme))
    return bytes(etree.tostring(root, encoding="utf-8")) + b"\n"
