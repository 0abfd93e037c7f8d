"""The known word nearest to one that is not known."""

from collections.abc import Sequence


def nearest(key: str, known: Sequence[str]) -> str:
    """Return a remedy that names the known word nearest to ``key``."""
    said = key.casefold()
    close = [one for one in known if _alike(said, one.casefold())]
    if close:
        return f"Did you mean {min(close, key=lambda one: _slip(said, one))!r}?"
    return f"Known here: {_listed(sorted(known))}."


def _alike(said: str, known: str) -> bool:
    from rapidfuzz.distance import OSA, Indel

    near = Indel.normalized_similarity(said, known) >= 0.6
    return near or OSA.distance(said, known) == 1


def _slip(said: str, known: str) -> tuple[int, bool]:
    """Return how far apart two words are; of two as near, the same initial wins.

    Letters that changed places are one slip of the fingers, as are one letter too
    many, too few or wrong: the optimal string alignment distance.
    """
    from rapidfuzz.distance import OSA

    word = known.casefold()
    return OSA.distance(said, word), said[:1] != word[:1]


def _listed(known: Sequence[str], most: int = 30) -> str:
    more = f" and {len(known) - most} more" if len(known) > most else ""
    return f"{', '.join(known[:most])}{more}"
