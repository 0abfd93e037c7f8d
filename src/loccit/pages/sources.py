"""Sources as the annex prints them: held ones with passages, relayed ones without."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from loccit.model import CitedSource, Evidence, Source
from loccit.pages.marker import Place, place
from loccit.pages.particulars import Particular, particulars
from loccit.pages.passages import PassageRow, Use, passages
from loccit.sources.passages.shown import Range
from loccit.sources.records.dates import printed

_RELIABILITY = {
    "A": "completely reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "cannot be judged",
}
_CREDIBILITY = {
    1: "confirmed",
    2: "probably true",
    3: "possibly true",
    4: "doubtful",
    5: "improbable",
    6: "cannot be judged",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceEntry:
    """A source's part of the annex; ``digest`` is the SHA-256 in groups of 16."""

    label: str
    anchor: str
    held: bool
    reference: str
    name: str
    digest: tuple[str, ...]
    grade: str
    grade_words: str
    retrieved: str
    words: int
    bytes: int
    known: str
    particulars: tuple[Particular, ...]
    passages: tuple[PassageRow, ...]
    cited: int
    counted: int
    through: tuple[Place, ...]


def entry(
    cited: CitedSource,
    source: Source,
    uses: Iterable[Use],
    labels: Mapping[str, str],
    assessor: str = "",
    only: tuple[Range, ...] | None = None,
) -> SourceEntry:
    """Return the annex's entry of ``source``; ``uses`` are all of the document.

    ``assessor`` is who gave all grades, where it is one. ``only`` these ranges of
    the source may be shown; None where all may.
    """
    every = list(uses)
    own = [use for use in every if use.evidence.source == source.id]
    through = _through(source.id, [use.evidence for use in every], labels)
    grade, words = _grade(source, [u.evidence for u in own] or through)
    rows, count, blocks = passages(source, own, cited.label, only)
    digest = cited.sha256 or ""
    return SourceEntry(
        label=cited.label,
        anchor=cited.label.lower(),
        held=source.held,
        reference=cited.reference,
        name=short_name(source),
        digest=tuple(digest[i : i + 16] for i in range(0, len(digest), 16)),
        grade=grade,
        grade_words=words,
        retrieved=printed(str(source.record.get("accessed") or "")),
        words=source.words,
        bytes=source.bytes,
        known=_known(source.record),
        particulars=particulars(source.record, assessor),
        passages=rows,
        cited=count,
        counted=blocks,
        through=tuple(_first_places(through, labels)),
    )


def _through(
    source: str, every: Iterable[Evidence], labels: Mapping[str, str]
) -> list[Evidence]:
    """Return what came through others from ``source``.

    A passage that relays it alone is better than one that relays several.
    """
    found = [one for one in every if source in one.chain]
    return [one for one in found if labels.keys() & one.chain == {source}] or found


def _first_places(
    evidence: Iterable[Evidence], labels: Mapping[str, str]
) -> Iterable[Place]:
    """Return the first four places, in the order of the sources' text."""
    ordered = sorted(evidence, key=lambda one: (one.source, one.start))
    return list(dict.fromkeys(place(one, labels) for one in ordered))[:4]


def _known(record: Mapping[str, Any]) -> str:
    """Return what is known of a source that is not held, in its record's words."""
    said = (record.get("descriptor"), record.get("reliability-basis"))
    return " ".join(str(words) for words in said if words)


def short_name(source: Source) -> str:
    """Return the name that a line of small print has room for; ``*…*`` is italic."""
    record = source.record
    if record.get("container-title"):
        return f"*{record['container-title']}*"
    for person in record.get("author") or ():
        if isinstance(person, dict):
            name = " ".join(filter(None, (person.get("given"), person.get("family"))))
            return str(person.get("literal") or name or source.id)
    return str(record.get("originator") or record.get("title") or source.id)


def _grade(source: Source, evidence: Iterable[Evidence]) -> tuple[str, str]:
    """Return the Admiralty grade, "C3", and in words; "" when it is not judged."""
    letter = str(source.record.get("reliability") or "")
    levels = sorted({e.credibility for e in evidence if e.credibility is not None})
    grades = [f"{letter}{level}" for level in levels] or [letter]
    words = [_RELIABILITY.get(letter, "")]
    words += [_CREDIBILITY[levels[0]]] if len(levels) == 1 else []
    return ", ".join(filter(None, grades)), ", ".join(filter(None, words))


def admiralty(
    entries: Iterable[SourceEntry],
) -> tuple[list[tuple[str, str, bool]], list[tuple[str, str, bool]]]:
    """Return the scale's two rows; the flag says that a grade in use has it."""
    used = "".join(entry.grade for entry in entries)
    return (
        [(key, words, key in used) for key, words in _RELIABILITY.items()],
        [(str(key), words, str(key) in used) for key, words in _CREDIBILITY.items()],
    )
