"""Labels over a line of time: stacked so that none meets another or a leader."""

from dataclasses import dataclass

GAP = 1.6


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Words ``width`` mm wide that belong to the place ``x`` on the line.

    Without a ``leader`` they stand next to the line and start at ``x``.
    """

    x: float
    width: float
    leader: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A label's left edge in mm and its level, 0 the one next to the line."""

    left: float
    level: int


def place(labels: list[Label], width: float) -> list[Placed] | None:
    """Return a place for each of ``labels``, ordered by x, between 0 and ``width``.

    Each stands at the left of its leader, the first ones at the right where there
    is no room; None when neither way works. The fewest levels win.
    """
    tries = (_split(labels, width, split) for split in range(len(labels) + 1))
    found = [places for places in tries if places is not None]
    return min(
        found, key=lambda p: max((one.level for one in p), default=0), default=None
    )


def _split(labels: list[Label], width: float, split: int) -> list[Placed] | None:
    """Return places with the first ``split`` labels at the right of their leaders."""
    placed: dict[int, Placed] = {}
    order = [*range(split, len(labels)), *reversed(range(split))]
    for index in sorted(order, key=lambda index: labels[index].leader):
        label = labels[index]
        left = label.x + GAP if index < split else label.x - GAP - label.width
        if not label.leader:
            left = label.x
        if left < 0 or left + label.width > width:
            return None
        level = _level(labels, placed, index, left)
        if level is None:
            return None
        placed[index] = Placed(left=left, level=level)
    return [placed[index] for index in range(len(labels))]


def _level(
    labels: list[Label], placed: dict[int, Placed], index: int, left: float
) -> int | None:
    """Return the lowest level at which one more label stands free."""
    for level in range(len(labels) if labels[index].leader else 1):
        if all(
            _free(labels[index], left, level, labels[other], place)
            for other, place in placed.items()
        ):
            return level
    return None


def _free(label: Label, left: float, level: int, other: Label, at: Placed) -> bool:
    """Whether two labels keep clear of each other and of each other's leaders."""
    apart = left + label.width + GAP <= at.left or at.left + other.width + GAP <= left
    if level == at.level and not apart:
        return False
    mine = (
        other.leader
        and level <= at.level
        and left - GAP / 2 < other.x < left + label.width + GAP / 2
    )
    theirs = (
        label.leader
        and at.level <= level
        and at.left - GAP / 2 < label.x < at.left + other.width + GAP / 2
    )
    return not (mine or theirs)
