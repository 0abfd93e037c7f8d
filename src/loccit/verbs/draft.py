"""``loccit draft ID``: the automatic briefing as Markdown, for an analyst to edit."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from loccit import store
from loccit.desk import Desk, to_id
from loccit.desk.graph import Graph
from loccit.desk.lines import FRONT_MATTER
from loccit.verbs.snakemake import QUIET, complain, in_desk, snakemake


def run(given: argparse.Namespace) -> int:
    """Write the briefing out; what a person wrote is never written over.

    A file with a front matter only goes on below it; a new one lists its sources.
    """
    if not in_desk():
        return 2
    desk = Desk(Path.cwd())
    id = to_id(given.id)
    path = _target(desk, given.to, id)
    listed = [to_id(one) for one in (given.sources or "").split(",") if one.strip()]
    wrong = _wrong(desk, path, id, given.to, listed)
    if wrong:
        sys.stderr.write(f"loccit: {wrong}\n")
        return 2
    new = not path.exists()
    if new:
        store.write_text(path, _front(desk, id, listed))
    return _written(path, id=to_id(path.stem), new=new)


def _target(desk: Desk, to: str | None, id: str) -> Path:
    if to:
        return Path.cwd() / to
    return desk.briefings.get(id, desk.root / "briefings" / f"{id}.md")


def _wrong(
    desk: Desk, path: Path, id: str, to: str | None, listed: Sequence[str]
) -> str:
    """Return what stands against writing to ``path``, with its remedy; "" if none."""
    from loccit.desk.nearest import nearest

    if not id:
        return "a briefing needs a name of letters or digits.\n  → loccit draft weekly"
    if path.parent != desk.root / "briefings" or path.suffix != ".md":
        return f"{to} is no place for a briefing.\n  → Name a file briefings/NAME.md."
    mine = to_id(path.stem)
    if mine in desk.briefings and not Graph(desk).names[mine].automatic:
        file = desk.relative(path)
        free = f"briefings/{_free(desk, mine)}.md"
        return (
            f"{file} is written already, and is left as it is.\n"
            f"  → Draft into another file: loccit draft {id} --to {free}"
        )
    if listed and path.exists():
        return (
            f"{desk.relative(path)} is there already.\n"
            f"  → Write into its front matter: sources: [{', '.join(listed)}]"
        )
    unknown = [one for one in listed if one not in desk.source_files]
    if unknown:
        held = list(desk.source_files)
        remedy = nearest(unknown[0], held) if held else "Add one: loccit add FILE"
        return f"there is no source {unknown[0]!r}.\n  → {remedy}"
    return "" if desk.source_files else "there are no sources.\n  → loccit add FILE"


def _free(desk: Desk, id: str) -> str:
    numbers = (f"{id}-{n}" for n in range(2, len(desk.briefings) + 3))
    return next(name for name in numbers if name not in desk.briefings)


def _front(desk: Desk, id: str, listed: Sequence[str]) -> str:
    """Return the front matter of the briefing ``id``, else one that lists sources."""
    if id in desk.briefings:
        text = desk.briefings[id].read_text(encoding="utf-8-sig")
        split = FRONT_MATTER.match(text.replace("\r\n", "\n"))
        if split:
            return split[0].rstrip() + "\n"
    named = f"sources: [{', '.join(listed)}]\n" if listed else ""
    return f"---\n{named}---\n"


def _written(path: Path, *, id: str, new: bool) -> int:
    """Compose the briefing ``id`` and write it; a new file goes where that fails."""
    from loccit.briefing.automatic.draft import drafted
    from loccit.verbs.anchor import anchored

    desk = Desk(Path.cwd())
    before = path.read_bytes()
    ran = snakemake(*QUIET, desk.relative(desk.briefing_json(id)), quiet=True)
    done = ran.returncode == 0
    if done and path.read_bytes() == before:
        store.write_text(path, drafted(desk, id))
        done = anchored(Desk(Path.cwd()), [id]) == 0
    else:
        complain(ran)
        if new:
            path.unlink()
    if not done:
        return 1
    sys.stdout.write(_next(desk.relative(path), id))
    return 0


def _next(file: str, id: str) -> str:
    return (
        f"{file} is drafted. Next:\n"
        f"  1. Edit it; the comments in it say how.\n"
        f"  2. loccit check {id}, and loccit anchor {id} for citations of your own.\n"
        f"  3. snakemake makes out/{id}/{id}.pdf and .html.\n"
    )
