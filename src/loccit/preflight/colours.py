"""PDF/X-4: ink only. No colour of a screen, no transparency left to the printer."""

from collections.abc import Iterator
from typing import Any

_PAINT = ("rg", "RG")
_SPACE = ("cs", "CS")
_SCREEN = ("/DeviceRGB", "/CalRGB")


def painted(pdf: Any) -> Iterator[str]:
    """No text, line or area is painted in a screen colour."""
    import pikepdf

    for number, page in enumerate(pdf.pages, start=1):
        for content in _contents(page.obj):
            spaces = content.get("/Resources", {}).get("/ColorSpace", {})
            for step in pikepdf.parse_content_stream(content):
                name = str(step.operator)
                by_space = name in _SPACE and _is_screen(
                    _resolve(step.operands[0], spaces)
                )
                if name in _PAINT or by_space:
                    yield f"Page {number} paints in RGB, which a press does not have."
                    break


def pictures(pdf: Any) -> Iterator[str]:
    """No picture or gradient is in a screen colour."""
    import pikepdf

    for thing in pdf.objects:
        if not isinstance(thing, (pikepdf.Stream, pikepdf.Dictionary)):
            continue
        picture = thing.get("/Subtype") == "/Image" or "/ShadingType" in thing
        group: Any = thing.get("/Group")
        space = thing.get("/ColorSpace") if picture else None
        blend = group.get("/CS") if isinstance(group, pikepdf.Dictionary) else None
        if any(_is_screen(s) for s in (space, blend) if s is not None):
            yield "A picture, gradient or group is in RGB, which a press does not have."


def states(pdf: Any) -> Iterator[str]:
    """Nothing is see-through, and no curve changes the inks."""
    import pikepdf

    for thing in pdf.objects:
        if isinstance(thing, (pikepdf.Stream, pikepdf.Dictionary)):
            resources: Any = thing.get("/Resources", {})
            for state in resources.get("/ExtGState", {}).values():
                if any(0 < float(state.get(key, 1)) < 1 for key in ("/ca", "/CA")):
                    yield "Something is see-through; the theme's colours are solid."
                if any(key in state for key in ("/TR", "/TR2", "/HTP")):
                    yield "A transfer curve would change the inks."


def _contents(page: Any) -> Iterator[Any]:
    """Yield a page and the forms and patterns that it draws, each once."""
    import pikepdf

    waiting, seen = [page], set()
    while waiting:
        content = waiting.pop()
        yield content
        resources = content.get("/Resources", {})
        for kind in ("/XObject", "/Pattern"):
            for thing in resources.get(kind, {}).values():
                drawn = isinstance(thing, pikepdf.Stream)
                if (
                    drawn
                    and thing.objgen not in seen
                    and thing.get("/Subtype") != "/Image"
                ):
                    seen.add(thing.objgen)
                    waiting.append(thing)


def _resolve(name: Any, spaces: Any) -> Any:
    return spaces.get(str(name), name)


def _is_screen(space: Any) -> bool:
    """Return whether a colour space is RGB, by device, by rule or by profile."""
    import pikepdf

    if isinstance(space, pikepdf.Array):
        if space[0] == "/ICCBased":
            return bool(space[1].get("/N") == 3)
        # Indexed and Separation colours name the space under them.
        base = space[1] if space[0] == "/Indexed" else space[0]
        return _is_screen(base)
    return str(space) in _SCREEN
