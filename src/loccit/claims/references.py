"""The references of a briefing's sources: made once, kept while nothing changes."""

from collections.abc import Mapping
from importlib.metadata import version
from typing import Any

import msgspec

from loccit import store
from loccit.desk import Desk, read_settings
from loccit.model import Finding, Source
from loccit.sources.records.naming import cited_title
from loccit.sources.records.references import CiteprocError, references
from loccit.sources.records.style import read_style


def reference_lines(
    desk: Desk, sources: Mapping[str, Source], front: Mapping[str, Any]
) -> tuple[dict[str, str], list[Finding]]:
    """Return the reference of each source by id, in the style that ``front`` names.

    A style that citeproc cannot use gives the default's references and an error.
    """
    name = front.get("csl")
    style, _ = read_style(desk, name)
    records = {
        id: {**source.record, "title": cited_title(source)}
        for id, source in sources.items()
    }
    lang = str(front.get("lang") or "en-GB")
    try:
        return _kept(desk, records, style, lang), []
    except CiteprocError as error:
        finding = Finding(
            code="csl-style",
            severity="error",
            message=f"No references can be made in the style “{name}”. {error}",
            remedy="Mend the style, or take csl: out to use the default.",
            file=str(name or ""),
        )
        return _kept(desk, records, read_style(desk, None)[0], lang), [finding]


def _kept(
    desk: Desk, records: dict[str, dict[str, Any]], style: str, lang: str
) -> dict[str, str]:
    asked = [list(records), records, style, lang, version("pypandoc_binary")]
    path = desk.store / "references" / f"{store.digest(store.to_json(asked))}.json"
    try:
        return store.read(path, dict[str, str])
    except (OSError, msgspec.DecodeError):
        pass
    seconds = read_settings(desk.root)[0].limits.seconds
    made = references(records, style, lang, seconds)
    store.write(path, made)
    return made
