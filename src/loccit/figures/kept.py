"""Charts kept from earlier builds: what was drawn once is not drawn again.

A source that changed leads to the tables that cite it, and they to their charts,
most of which stay as they were; matplotlib alone takes longer to start than this.
"""

from pathlib import Path

import msgspec

from loccit import store
from loccit.desk import Desk
from loccit.desk.code import code_digest
from loccit.figures.look_up import Request
from loccit.figures.pen import Pen
from loccit.model import Figure

_PICTURES = (".svg", ".press.svg")


def key(request: Request, pen: Pen) -> str:
    """Return a digest of all that decides how ``request`` is drawn."""
    spec = request.spec.model_dump_json() if request.spec else ""
    style = pen.theme.file("chart.mplstyle").read_bytes()
    asked = (request.table, request.rows, request.findings)
    known = [code_digest("figures"), request.file, spec, store.digest(style)]
    drawn = [repr(pen.theme), *(str(face.file) for face in pen.faces)]
    return store.digest("\n".join([*known, *drawn]).encode() + store.to_json(asked))


def restored(desk: Desk, id: str, key: str) -> Figure | None:
    """Write the figure ``id`` as it was drawn for ``key``; None if it never was."""
    kept, made = _kept(desk, id, key), desk.figure_json(id)
    try:
        figure = store.read(kept, Figure)
        pictures = [kept.with_suffix(suffix).read_bytes() for suffix in _PICTURES]
    except (OSError, msgspec.DecodeError):
        return None
    for suffix, picture in zip(_PICTURES, pictures, strict=True):
        store.write_bytes(made.with_suffix(suffix), picture)
    store.write(made, figure)
    return figure


def keep(desk: Desk, id: str, key: str) -> None:
    """Keep the figure ``id`` that was just drawn, and none drawn before it."""
    kept, made = _kept(desk, id, key), desk.figure_json(id)
    for old in kept.parent.glob("*"):
        old.unlink(missing_ok=True)
    for suffix in (*_PICTURES, ".json"):
        store.write_bytes(
            kept.with_suffix(suffix), made.with_suffix(suffix).read_bytes()
        )


def _kept(desk: Desk, id: str, key: str) -> Path:
    return desk.store / "figures" / id / f"{key[:24]}.json"
