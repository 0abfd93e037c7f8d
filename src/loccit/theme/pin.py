"""One static font out of a variable one, kerning included.

fontTools' instancer pins outlines and metrics well, but its merging of a font's
kerning takes 20 seconds for Source Serif. All axes are pinned here, so each kerning
value only needs its own delta added: that is done first, in under two.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from fontTools.misc.fixedTools import floatToFixedToFloat
from fontTools.misc.roundTools import otRound
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.otBase import BaseTable, ValueRecord
from fontTools.varLib.instancer import instantiateVariableFont
from fontTools.varLib.models import normalizeLocation, piecewiseLinearMap
from fontTools.varLib.varStore import VarStoreInstancer

Delta = Callable[[Any], int]

# OpenType 1.9, "Device and VariationIndex tables": this format says that the
# table holds no pixel sizes but an index into the store of variations.
_VARIATION_INDEX = 0x8000
# OpenType 1.9, GPOS "ValueFormat flags": the upper four bits name device tables.
_PLAIN_VALUES = 0x000F
# In format 3 these carry device tables, in format 1 plain numbers.
_PLACES = ("Anchor", "CaretValue")
_DEVICES = {
    "XPlaDevice": "XPlacement",
    "YPlaDevice": "YPlacement",
    "XAdvDevice": "XAdvance",
    "YAdvDevice": "YAdvance",
    "XDeviceTable": "XCoordinate",
    "YDeviceTable": "YCoordinate",
    "DeviceTable": "Coordinate",
}


def pinned(path: Path, axes: dict[str, float]) -> TTFont:
    """Return the font ``path`` with its axes at ``axes`` (by tag, user units).

    Axes that the font lacks are left out, those not named keep their default; a
    font without axes comes back as it is.
    """
    font = TTFont(path, recalcTimestamp=False)
    if "fvar" not in font:
        return font
    place = {a.axisTag: axes.get(a.axisTag, a.defaultValue) for a in font["fvar"].axes}
    _pin_positions(font, place)
    instantiateVariableFont(font, place, inplace=True, updateFontNames=False)
    return font


def _pin_positions(font: TTFont, place: dict[str, float]) -> None:
    """Add the deltas of kerning, marks and carets at ``place``; drop their store."""
    store = getattr(font["GDEF"].table, "VarStore", None) if "GDEF" in font else None
    if store is None:
        return
    at = VarStoreInstancer(store, font["fvar"].axes, _normalised(font, place))

    def delta(device: Any) -> int:
        if device.DeltaFormat != _VARIATION_INDEX:
            return 0
        return int(otRound(at[(device.StartSize << 16) + device.EndSize]))

    for tag in ("GPOS", "GDEF"):
        if tag in font:
            for part in _parts(font[tag].table, set()):
                _settle(part, delta)
    font["GDEF"].table.VarStore = None
    font["GDEF"].table.Version = 0x00010002


def _normalised(font: TTFont, place: dict[str, float]) -> dict[str, float]:
    """Return ``place`` on the scale -1 to 1, bent by the font's ``avar`` table."""
    axes = {
        a.axisTag: (a.minValue, a.defaultValue, a.maxValue) for a in font["fvar"].axes
    }
    flat = normalizeLocation(place, axes)
    bends = font["avar"].segments if "avar" in font else {}
    bent = {
        tag: piecewiseLinearMap(value, bends[tag]) if bends.get(tag) else value
        for tag, value in flat.items()
    }
    return {tag: floatToFixedToFloat(value, 14) for tag, value in bent.items()}


def _parts(thing: Any, seen: set[int]) -> Iterator[Any]:
    """Yield every table and value record inside ``thing`` once."""
    if isinstance(thing, (list, tuple, dict)):
        inside = list(thing.values() if isinstance(thing, dict) else thing)
    elif isinstance(thing, (BaseTable, ValueRecord)):
        if id(thing) in seen:
            return
        seen.add(id(thing))
        if isinstance(thing, BaseTable):
            thing.ensureDecompiled()
        yield thing
        inside = list(vars(thing).values())
    else:
        return
    for one in inside:
        yield from _parts(one, seen)


def _settle(part: Any, delta: Delta) -> None:
    """Replace the devices of one table or value record by what they add."""
    for device, number in _DEVICES.items():
        found = vars(part).pop(device, None)
        if found is not None:
            setattr(part, number, getattr(part, number, 0) + delta(found))
    if type(part).__name__ in _PLACES and part.Format == 3:
        part.Format = 1
    for name in ("ValueFormat", "ValueFormat1", "ValueFormat2"):
        if hasattr(part, name):
            setattr(part, name, getattr(part, name) & _PLAIN_VALUES)
