"""Publications named as the origin of a statement."""

from loccit.model import Publication


def find(text: str, anchor: str | None = None) -> list[Publication]:
    """Return the publications that ``text`` names as an origin."""
    return []
