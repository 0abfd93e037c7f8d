"""A small model of offset printing on coated paper: inks to colour and back.

Neugebauer's equations with the Yule-Nielsen correction: a tint is the mix of its
sixteen possible overprints, weighted by the area that each covers. No press was
measured for it.
"""

from dataclasses import dataclass
from itertools import product

Triple = tuple[float, float, float]
Inks = tuple[float, float, float, float]

# CIE 15: the D50 white, to which ICC profiles refer.
D50: Triple = (0.9642, 1.0, 0.8249)
# Round values near the solid aims of ISO 12647-2 for coated paper (CIELAB, D50).
PAPER: Triple = (95, 0, -2)
BLACK: Triple = (16, 0, 0)
SOLIDS: dict[tuple[int, int, int], Triple] = {
    (0, 0, 0): PAPER,
    (1, 0, 0): (55, -37, -50),
    (0, 1, 0): (48, 74, -3),
    (0, 0, 1): (91, -5, 93),
    (0, 1, 1): (47, 68, 48),
    (1, 0, 1): (50, -66, 26),
    (1, 1, 0): (24, 18, -46),
    (1, 1, 1): (23, 0, 0),
}
# Gives a tone value increase of about 15 % at half tone.
SPREAD = 1.7
# How much of black's lightness is left to the inks under it: four solids come to
# L* 7 then, not to 0.
UNDER_BLACK = 0.65


def to_xyz(lab: Triple) -> Triple:
    """Return CIELAB (D50) as XYZ, white having Y = 1."""
    middle = (lab[0] + 16) / 116
    steps = (middle + lab[1] / 500, middle, middle - lab[2] / 200)
    x, y, z = (w * _linear(s) for w, s in zip(D50, steps, strict=True))
    return x, y, z


def _linear(step: float) -> float:
    return step**3 if step > 6 / 29 else 3 * (6 / 29) ** 2 * (step - 4 / 29)


def to_lab(xyz: Triple) -> Triple:
    """Return XYZ as CIELAB (D50)."""
    x, y, z = (_root(value / white) for value, white in zip(xyz, D50, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _root(share: float) -> float:
    low = share <= (6 / 29) ** 3
    return share / (3 * (6 / 29) ** 2) + 4 / 29 if low else float(share ** (1 / 3))


@dataclass(frozen=True, slots=True)
class Press:
    """The sixteen overprints, ready for mixing: their XYZ to the power 1/n."""

    overprints: tuple[tuple[tuple[int, ...], Triple], ...]

    def lab(self, inks: Inks) -> Triple:
        """Return the colour of ``inks`` (0 to 1 each); paper is (100, 0, 0)."""
        total = [0.0, 0.0, 0.0]
        for solid, roots in self.overprints:
            area = 1.0
            for ink, on in zip(inks, solid, strict=True):
                area *= ink if on else 1 - ink
            for channel, root in enumerate(roots):
                total[channel] += area * root
        x, y, z = (white * t**SPREAD for white, t in zip(D50, total, strict=True))
        return to_lab((x, y, z))


def press() -> Press:
    """Return the model press."""
    paper, black = to_xyz(PAPER), to_xyz(BLACK)
    made = []
    for solid in product((0, 1), repeat=4):
        xyz = to_xyz(SOLIDS[solid[0], solid[1], solid[2]])
        share = [one / white for one, white in zip(xyz, paper, strict=True)]
        if solid[3]:
            left = [1 - UNDER_BLACK + UNDER_BLACK * s for s in share]
            share = [s * k / w for s, k, w in zip(left, black, paper, strict=True)]
        a, b, c = (s ** (1 / SPREAD) for s in share)
        made.append((solid, (a, b, c)))
    return Press(tuple(made))
