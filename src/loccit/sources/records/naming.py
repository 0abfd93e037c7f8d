"""What a source is called: its title, a short name, its headings in mixed case."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from loccit.model import Source

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_LONGEST, _WORDS = 60, 12


def title_of(source: Source) -> str:
    """Return the source's title, else the one its text opens with, else its file's."""
    return stated_title(source) or file_words(source.id)


def stated_title(source: Source) -> str:
    """Return the title in the record, else the heading or line on top; "" for none.

    A heading further down is that of a part.
    """
    said = str(source.record.get("title") or "").strip()
    if said:
        return said
    top = source.blocks[0] if source.blocks else None
    heading = top is not None and top.kind == "heading"
    first = source.text[top.start : top.end] if top and heading else ""
    return mixed(first or _first_line(source), source.text)


def cited_title(source: Source) -> str:
    """Return the title for a reference: of a source without one, its file's name."""
    name = (source.file or "").rpartition("/")[2]
    return stated_title(source) or (f"{name}, untitled" if name else source.id)


def _first_line(source: Source) -> str:
    """Return the first line of a text if it is short and no sentence."""
    lines = (line.strip() for line in source.text.split("\n"))
    first = next(filter(None, lines), "")
    return first if len(first.split()) <= _WORDS and first[-1:].isalnum() else ""


def file_words(id: str) -> str:
    """Return an id as words: "weekly-digest" as "Weekly digest"."""
    words = id.replace("-", " ")
    return words[:1].upper() + words[1:]


def mixed(heading: str, text: str) -> str:
    """Return a heading of capitals only as ``text`` writes its words.

    "NATO AND UKRAINE" becomes "NATO and Ukraine" where the text has both so.
    """
    flat = " ".join(heading.split()).strip("*_# ")
    if not flat.isupper():
        return flat
    written = Counter(_WORD.findall(text))
    forms: dict[str, str] = {}
    # The heading's own capitals come last, however often they stand there.
    for word, _ in sorted(written.most_common(), key=lambda pair: pair[0].isupper()):
        forms.setdefault(word.casefold(), word)
    lowered = _WORD.sub(lambda m: _form(m[0], forms, written), flat)
    return lowered[:1].upper() + lowered[1:]


def _form(word: str, forms: dict[str, str], written: Counter[str]) -> str:
    """Return a word as the text has it; one found in capitals alone keeps them."""
    form = forms.get(word.casefold(), word.lower())
    return word.lower() if form == word and written[word] < 2 else form


def short_names(sources: Sequence[Source]) -> dict[str, str]:
    """Return a name for each source, by id, that none of the others bears."""
    offered = {source.id: list(_names(source)) for source in sources}
    counts = Counter(name for names in offered.values() for name in set(names))
    return {
        id: next((n for n in names if counts[n] == 1), names[-1])
        for id, names in offered.items()
    }


def _names(source: Source) -> Iterable[str]:
    record = source.record
    originator = str(record.get("originator") or "").partition(",")[0]
    said = (originator, record.get("container-title"), record.get("publisher"))
    for name in (*said, *authors(record.get("author")), title_of(source)):
        if name and len(str(name)) <= _LONGEST:
            yield str(name)
    yield file_words(source.id)


def authors(said: Any) -> list[str]:
    """Return the names of a record's authors, as CSL or plain words have them."""
    every = said if isinstance(said, list) else [said] if said else []
    return [name for one in every if (name := _author(one))]


def _author(one: Any) -> str:
    if not isinstance(one, dict):
        return str(one)
    parts = (one.get("given"), one.get("family"))
    return str(one.get("literal") or " ".join(str(p) for p in parts if p))


def origin_of(source: Source) -> str:
    """Return what is equal for sources that rest on one origin."""
    record = source.record
    said = record.get("independence-group") or record.get("originator")
    return str(said or source.id).casefold()
