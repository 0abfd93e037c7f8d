"""Colour to inks on the model press: how much black, then the three others."""

from loccit.printing.profile.inks import Inks, Press, Triple

STEPS = 24
_NEAR = 0.5
_SHIFT = 0.002


def separate(press: Press, lab: Triple) -> tuple[Inks, float]:
    """Return the inks that come nearest to ``lab``, and how far off they are (ΔE).

    Black does the more, the darker and greyer the colour; where the three inks
    cannot go dark enough beside it, more of it is taken.
    """
    chroma = float((lab[1] ** 2 + lab[2] ** 2) ** 0.5)
    depth = min(max(1 - lab[0] / 100, 0.0), 1.0)
    black = depth**2 * max(0.0, 1 - chroma / 80)
    best: tuple[Inks, float] | None = None
    for more in range(6):
        found = _solve(press, lab, min(1.0, black + (1 - black) * more / 5))
        if best is None or found[1] < best[1] - _NEAR:
            best = found
        if best[1] < _NEAR:
            break
    assert best is not None  # noqa: S101  # range(6) is not empty
    return best


def _solve(press: Press, lab: Triple, black: float) -> tuple[Inks, float]:
    """Return cyan, magenta, yellow for ``lab`` beside ``black``: damped descent."""
    inks = [0.3, 0.3, 0.3]
    error = _distance(press, inks, black, lab)
    reach = 0.25
    for _ in range(STEPS * 4):
        moved = False
        for ink in range(3):
            for way in (reach, -reach):
                tried = list(inks)
                tried[ink] = min(1.0, max(0.0, tried[ink] + way))
                off = _distance(press, tried, black, lab)
                if off < error:
                    inks, error, moved = tried, off, True
        if not moved:
            reach /= 2
        if reach < _SHIFT:
            break
    return (inks[0], inks[1], inks[2], black), error


def _distance(press: Press, inks: list[float], black: float, lab: Triple) -> float:
    made = press.lab((inks[0], inks[1], inks[2], black))
    return float(sum((a - b) ** 2 for a, b in zip(made, lab, strict=True)) ** 0.5)
