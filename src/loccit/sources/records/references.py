"""References of a briefing's sources, all by one run of citeproc, which pandoc has."""

import json
import re
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from loccit.sources.records import csl
from loccit.sources.records.own import Own

_OURS = frozenset(f.alias or name for name, f in Own.model_fields.items())
_POINT = re.compile(r"(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?([?~%]?)")
_QUARTER = re.compile(r"-(?:Q[1-4]|3[3-6])")


class CiteprocError(Exception):
    """Citeproc made no references; the message is a sentence for people."""


def references(
    records: Mapping[str, Mapping[str, Any]], style: str, lang: str, seconds: int
) -> dict[str, str]:
    """Return the reference of each source by its id, in the CSL ``style`` (XML).

    ``*…*`` marks what is italic, ``\\*`` is an asterisk. With no title the id stands
    in its place. Terms and dates are in ``lang``. Raises :class:`CiteprocError`.
    """
    keys = {f"s{number}": id for number, id in enumerate(records, 1)}
    items = [item(records[id], key, id) for key, id in keys.items()]
    if not items:
        return {}
    blocks = _citeproc(items, style, lang, seconds)
    cited = dict(zip(keys, (_words(block) for block in blocks), strict=False))
    listed = dict(_listed(blocks[len(keys) :]))
    return {
        id: _unnumbered(listed.get(key) or cited[key], number)
        for number, (key, id) in enumerate(keys.items(), 1)
    }


def item(record: Mapping[str, Any], key: str, id: str) -> dict[str, Any]:
    """Return a record as CSL-JSON has it, under ``key``."""
    kept = {name: said for name, said in record.items() if name not in _OURS}
    dates = {name: csl_date(str(kept[name])) for name in csl.DATES if name in kept}
    if not kept.get("author") and not kept.get("editor") and record.get("originator"):
        kept["author"] = [{"literal": record["originator"]}]
    kept.pop("custom", None)
    kind = kept.get("type") or ("webpage" if kept.get("URL") else "document")
    return {**kept, **dates, "title": kept.get("title") or id, "type": kind, "id": key}


def csl_date(edtf: str) -> dict[str, Any]:
    """Return an EDTF date as CSL-JSON has it: date-parts, or its words."""
    ends = [_QUARTER.sub("", end) for end in edtf.split("/")]
    points = [_POINT.fullmatch(end) for end in ends if end not in ("", "..")]
    if not points or not all(points):
        return {"literal": edtf}
    parts = [[int(n) for n in p.groups()[:3] if n] for p in points if p]
    vague = any(p[4] for p in points if p)
    return {"date-parts": parts, **({"circa": True} if vague else {})}


def _citeproc(
    items: list[dict[str, Any]], style: str, lang: str, seconds: int
) -> list[dict[str, Any]]:
    """Return pandoc's blocks: one citation for each item, then the bibliography."""
    import pypandoc

    with tempfile.TemporaryDirectory(prefix="loccit-") as folder:
        Path(folder, "style.csl").write_text(style, encoding="utf-8")
        Path(folder, "items.json").write_text(json.dumps(items), encoding="utf-8")
        command = [pypandoc.get_pandoc_path(), "--sandbox", "--citeproc"]
        command += ["--from=markdown", "--to=json", "--csl=style.csl"]
        command += ["--bibliography=items.json", "--metadata=link-bibliography=false"]
        command += [f"--metadata=lang={_locale(lang)}"]
        try:
            done = subprocess.run(  # noqa: S603 - our own pandoc, its sandbox
                command,
                input="\n\n".join(f"[@{one['id']}]" for one in items).encode(),
                capture_output=True,
                check=False,
                timeout=seconds,
                cwd=folder,
            )
        except subprocess.TimeoutExpired as error:
            raise CiteprocError(f"It took longer than {seconds} seconds.") from error
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise CiteprocError(f"Citeproc said: {said[-1] if said else done.returncode}.")
    blocks: list[dict[str, Any]] = json.loads(done.stdout)["blocks"]
    return blocks


def _locale(lang: str) -> str:
    """Return the language for citeproc, which takes "en-AU" for American."""
    other = lang.startswith("en-") and lang != "en-US"
    return "en-GB" if other else lang


def _listed(blocks: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """Yield key and words of each entry of the bibliography."""
    for block in blocks:
        if block["t"] == "Div":
            (id, _, _), inner = block["c"]
            if id.startswith("ref-"):
                yield id.removeprefix("ref-"), _words({"t": "Div", "c": [0, inner]})
            else:
                yield from _listed(inner)


def _words(node: Any) -> str:
    """Return the words of a node of Pandoc's tree on one line, ``*…*`` in italics."""
    return " ".join("".join(_runs(node, plain=False)).split())


def _runs(node: Any, *, plain: bool) -> Iterator[str]:
    if isinstance(node, list):
        for one in node:
            yield from _runs(one, plain=plain)
        return
    if not isinstance(node, dict):
        return
    kind: str = node["t"]
    inner: Any = node.get("c") or ""
    if kind == "Str":
        # An asterisk of a title is no mark of ours.
        yield inner.replace("*", r"\*")
    elif kind in ("Space", "SoftBreak", "LineBreak"):
        yield " "
    elif kind == "Quoted":
        marks = "‘’" if inner[0]["t"] == "SingleQuote" else "“”"
        yield marks[0]
        yield from _runs(inner[1], plain=plain)
        yield marks[1]
    elif kind == "Emph":
        mark = "" if plain else "*"
        said = "".join(_runs(inner, plain=True))
        yield f"{mark}{said}{mark}" if said.strip() else said
    elif kind == "Cite":
        yield from _runs(inner[1], plain=plain)
    elif kind == "Span" and "csl-left-margin" in inner[0][1]:
        return
    elif kind in ("Code", "Math", "RawInline"):
        yield inner[1]
    else:
        yield from _runs(inner, plain=plain)


def _unnumbered(words: str, number: int) -> str:
    """Return a reference without its number: its label stands beside it."""
    return re.sub(rf"^[\[(]?{number}[\])]?[.:]?\s+", "", words)
