"""Styles of references: three at hand, or any independent CSL style of the desk."""

import re
from pathlib import Path
from typing import Any

from loccit.desk import Desk
from loccit.desk.links import leads_out
from loccit.desk.nearest import nearest
from loccit.model import Finding

SHIPPED = ("author-date", "note", "numeric")
DEFAULT = "author-date"
_FOLDER = Path(__file__).parent / "styles"
_CSL = "{http://purl.org/net/xbiblio/csl}"
# What only makes sense where references stand one under the other and are called by
# author and year: ours stand each under its own label.
_STRANGE = ("subsequent-author-substitute", "disambiguate-add-year-suffix")
_FIND = "An independent style stands at https://www.zotero.org/styles."


def read_style(desk: Desk, name: str | None) -> tuple[str, list[Finding]]:
    """Return the CSL style called ``name``, or in the desk's file ``name``, as XML.

    Where there is none, the default with one error. The error names a file when
    that is there and wrong.
    """
    said = name or DEFAULT
    if said in SHIPPED:
        return (_FOLDER / f"{said}.csl").read_text(encoding="utf-8"), []
    style, finding = _of_desk(desk, said)
    if finding:
        return read_style(desk, DEFAULT)[0], [finding]
    return style, []


def _of_desk(desk: Desk, name: str) -> tuple[str, Finding | None]:
    path = desk.root / name
    if leads_out(path, desk.root):
        return "", _finding(
            f"The style of references {name!r} lies outside the desk.",
            "Put a copy of it into the desk.",
        )
    if not path.is_file():
        return "", _finding(
            f"There is no style of references called “{name}”.",
            f"{nearest(name, SHIPPED)} Or write the path of a .csl file in the desk.",
        )
    return _checked(path.read_bytes(), name)


def _checked(content: bytes, file: str) -> tuple[str, Finding | None]:
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        return "", _finding(
            f"{file} is no CSL style: it is broken XML ({error.msg}).",
            f"Download it again. {_FIND}",
            file,
            error.lineno,
        )
    if root.tag != f"{_CSL}style":
        return "", _finding(f"{file} is no CSL style.", _FIND, file)
    parent = _parent(root)
    if parent:
        return "", _finding(
            f"{file} holds no rules of its own: it only points to the style {parent}.",
            f"Download {parent} and name that. {_FIND}",
            file,
        )
    return _alone(root), None


def _parent(root: Any) -> str:
    """Return the name of the style that a dependent one points to, or ""."""
    if root.find(f"{_CSL}citation") is not None:
        return ""
    for link in root.iter(f"{_CSL}link"):
        if link.get("rel") == "independent-parent":
            return re.sub(r".*/", "", str(link.get("href") or "")) or "another"
    return "that it does not name"


def _alone(root: Any) -> str:
    """Return the style's XML without what joins one reference to others."""
    from lxml import etree

    for element in root.iter():
        for name in _STRANGE:
            element.attrib.pop(name, None)
    return str(etree.tostring(root, encoding="unicode"))


def _finding(
    message: str, remedy: str, file: str = "", line: int | None = None
) -> Finding:
    return Finding(
        code="csl-style",
        severity="error",
        message=message,
        remedy=remedy,
        file=file,
        line=line,
    )
