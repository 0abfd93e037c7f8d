"""Writing an ICC profile: ICC.1:2001-04 (version 2.4), for output, by tables."""

import struct
from itertools import product

from loccit.printing.profile.inks import D50, Press, Triple, to_xyz
from loccit.printing.profile.separate import separate

INK_STEPS = 9
LAB_STEPS = 17
_FULL = 0xFFFF
# ICC.1:2001-04, A.1: 16-bit L* ends at 0xFF00 in version 2.
_L_UNIT = 0xFF00 / 100


def profile(press: Press, name: str, rights: str, paper: Triple) -> bytes:
    """Return ``press`` as an ICC output profile, CMYK to CIELAB and back.

    All intents share one table for each way, media-relative, without gamut mapping
    beyond the nearest printable colour.
    """
    to_lab, (to_inks, outside) = _to_lab(press), _to_inks(press)
    tags = {
        b"desc": _description(name),
        b"cprt": b"text\0\0\0\0" + rights.encode("ascii") + b"\0",
        b"wtpt": b"XYZ \0\0\0\0" + b"".join(map(_fixed, to_xyz(paper))),
        **dict.fromkeys((b"A2B0", b"A2B1", b"A2B2"), to_lab),
        **dict.fromkeys((b"B2A0", b"B2A1", b"B2A2"), to_inks),
        b"gamt": outside,
    }
    return _file(tags)


def _file(tags: dict[bytes, bytes]) -> bytes:
    """Lay out header, tag table and tag contents; equal contents are kept once."""
    start = 128 + 4 + 12 * len(tags)
    places: dict[bytes, int] = {}
    body = b""
    for content in tags.values():
        if content not in places:
            places[content] = start + len(body)
            body += content + b"\0" * (-len(content) % 4)
    table = b"".join(
        tag + struct.pack(">II", places[content], len(content))
        for tag, content in tags.items()
    )
    return _header(start + len(body)) + struct.pack(">I", len(tags)) + table + body


def _header(size: int) -> bytes:
    made = struct.pack(">I4sI4s4s4s", size, b"", 0x02400000, b"prtr", b"CMYK", b"Lab ")
    # A fixed date: the profile is a function of the model alone.
    made += struct.pack(">6H4s", 2026, 1, 1, 0, 0, 0, b"acsp")
    made += struct.pack(">4sI4s4sQI", b"", 0, b"", b"", 0, 1)
    return (made + b"".join(map(_fixed, D50))).ljust(128, b"\0")


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def _description(name: str) -> bytes:
    words = name.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(words)) + words + b"\0" * 78


def _table(inputs: int, outputs: int, steps: int, values: list[int]) -> bytes:
    """Return a lut16Type: unit matrix, straight curves, ``values`` row by row."""
    head = b"mft2\0\0\0\0" + struct.pack(">4B", inputs, outputs, steps, 0)
    unit = b"".join(map(_fixed, (1, 0, 0, 0, 1, 0, 0, 0, 1)))
    straight = struct.pack(">2H", 0, _FULL)
    cells = struct.pack(f">{len(values)}H", *values)
    curves = straight * inputs, straight * outputs
    return head + unit + struct.pack(">2H", 2, 2) + curves[0] + cells + curves[1]


def _to_lab(press: Press) -> bytes:
    values: list[int] = []
    for inks in product(range(INK_STEPS), repeat=4):
        c, m, y, k = (step / (INK_STEPS - 1) for step in inks)
        values += _encoded(press.lab((c, m, y, k)))
    return _table(4, 3, INK_STEPS, values)


def _encoded(lab: Triple) -> list[int]:
    raw = (lab[0] * _L_UNIT, (lab[1] + 128) * 256, (lab[2] + 128) * 256)
    return [min(_FULL, max(0, round(value))) for value in raw]


def _to_inks(press: Press) -> tuple[bytes, bytes]:
    """Return the table of inks, and the one that says what cannot be printed."""
    values: list[int] = []
    outside: list[int] = []
    for place in product(range(LAB_STEPS), repeat=3):
        raw = [step / (LAB_STEPS - 1) * _FULL for step in place]
        lab = min(raw[0] / _L_UNIT, 100.0), raw[1] / 256 - 128, raw[2] / 256 - 128
        inks, off = separate(press, lab)
        values += [round(ink * _FULL) for ink in inks]
        outside.append(0 if off < 3 else _FULL)
    return (
        _table(3, 4, LAB_STEPS, values),
        _table(3, 1, LAB_STEPS, outside),
    )
