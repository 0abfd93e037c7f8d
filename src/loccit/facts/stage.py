"""Stage 2: what a source's text states, with exact offsets."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from loccit import store
from loccit.child import ChildFailed, call
from loccit.desk.folder import Desk
from loccit.desk.settings import read_settings
from loccit.facts import dates, learned, publications, quantities, quotations
from loccit.facts.gazetteer import read_gazetteer
from loccit.facts.names import Entry, names
from loccit.facts.people import People
from loccit.facts.scan import Scan
from loccit.facts.voices import Voices
from loccit.model import Date, Facts, Finding, Name, Quantity, Quotation, Source, Span

S = TypeVar("S", bound=Span)


def run(desk: Desk, id: str) -> list[Finding]:
    """Read stage 1's file of the source ``id`` and write what its text states.

    Returns the findings: a broken gazetteer, a model of names that is lacking, days
    whose year nothing tells, quotations that nothing closes.
    """
    source = store.read(desk.source_json(id), Source)
    known, findings = read_gazetteer(desk)
    settings, _ = read_settings(desk.root)
    proposed, lacking = learned.of(desk.root, running(source), settings)
    findings += lacking
    try:
        facts = call(
            find,
            source,
            known,
            proposed,
            seconds=settings.limits.seconds,
            megabytes=settings.limits.memory_megabytes,
        )
    except ChildFailed as failed:
        facts = find(replace(source, text="", blocks=(), sentences=()), known)
        findings.append(_unread(source, failed.reason))
    record = f"sources/{id}.yaml"
    findings += [*_yearless(facts, record), *_open(source, facts)]
    store.write(desk.facts_json(id), replace(facts, findings=tuple(findings)))
    return findings


_BREAK = re.compile(r"(?<!\d)\n|\n(?!\d)")


def find(
    source: Source, known: dict[str, Entry], proposed: Sequence[Name] = ()
) -> Facts:
    """Return the facts of ``source``; ``known`` are the gazetteer's names.

    ``proposed`` are names that join where the grammar finds none.
    """
    text = running(source)
    scan = Scan(text)
    told = dates.dates(text, anchor(source.record), scan=scan)
    taken = [(date.start, date.end) for date in told]
    people = People(text)
    origins = publications.find(text, known=told, people=people)
    voices = Voices(text, people, origins)
    quoted = quotations.find(text, origins)
    stated = heard(quantities.find(scan, taken, voices), quoted)
    return Facts(
        id=source.id,
        text_sha256=source.text_sha256,
        quantities=_exact(source, stated),
        dates=_exact(source, told),
        quotations=_exact(source, quoted),
        publications=_exact(source, origins),
        names=_exact(source, names(text, known, people, proposed)),
    )


def heard(stated: Sequence[Quantity], quoted: Sequence[Quotation]) -> list[Quantity]:
    """Return the quantities, those in quoted words credited to who speaks them."""
    starts = [quotation.start for quotation in quoted]
    credited: list[Quantity] = []
    for quantity in stated:
        at = bisect_right(starts, quantity.start) - 1
        inside = at >= 0 and quantity.end <= quoted[at].end
        speaker = quoted[at].speaker if inside else None
        own = quantity.attributed_to or speaker
        changed = own != quantity.attributed_to
        credited.append(replace(quantity, attributed_to=own) if changed else quantity)
    return credited


def running(source: Source) -> str:
    """Return the text with a line break between blocks and none inside them.

    Every offset is kept: a break inside a block becomes a space, but between two
    figures, which that would make one number.
    """
    characters = list(_BREAK.sub(" ", source.text))
    for block in source.blocks:
        for edge in (block.start - 1, block.end):
            if 0 <= edge < len(characters) and characters[edge].isspace():
                characters[edge] = "\n"
    return "".join(characters)


def anchor(record: dict[str, object]) -> str | None:
    """Return the EDTF date from which the source's years are told."""
    for key in ("anchor-date", "issued"):
        said = record.get(key)
        if isinstance(said, str) and said:
            return said
    return None


def _exact(source: Source, found: list[S]) -> tuple[S, ...]:
    """Give each fact the source's own words; every span must lie in the text."""
    for span in found:
        if not 0 <= span.start < span.end <= len(source.text):
            message = f"{span.text!r} lies outside the text of {source.id}"
            raise ValueError(message)
        if _flat(source.text[span.start : span.end]) != _flat(span.text):
            message = f"{span.text!r} is not what stands there in {source.id}"
            raise ValueError(message)
    return tuple(_worded(span, source.text[span.start : span.end]) for span in found)


def _worded(span: S, words: str) -> S:
    return span if span.text == words else replace(span, text=words)


def _flat(words: str) -> str:
    return words.replace("\n", " ")


def _unread(source: Source, reason: str) -> Finding:
    return Finding(
        code="facts-unread",
        severity="warning",
        message=f"The numbers, dates and names of {source.file} could not be looked "
        f"for. {reason}",
        remedy="Cite it as it is; for an automatic briefing keep a smaller part of it, "
        "or raise limits: in loccit.yaml.",
        file=source.file or "",
        source=source.id,
    )


def _yearless(facts: Facts, record: str) -> list[Finding]:
    missing = [d for d in facts.dates if d.value and "XXXX" in d.value]
    return [_no_year(missing, facts.id, record)] if missing else []


def _no_year(missing: list[Date], id: str, record: str) -> Finding:
    words = ", ".join(dict.fromkeys(f"“{date.text}”" for date in missing[:5]))
    return Finding(
        code="date-without-year",
        severity="warning",
        message=f"Nothing tells the year of {words}.",
        remedy="Give the record “issued” or “anchor-date”, for example 2024-09-16.",
        file=record,
        source=id,
    )


def _open(source: Source, facts: Facts) -> list[Finding]:
    """Return a note for each quotation that its paragraph leaves open for good."""
    following = sorted(q.start for q in facts.quotations if q.continues)
    return [
        _unclosed(source, quotation)
        for quotation in facts.quotations
        if quotation.text[-1] not in "”\"’'»"
        and source.text[quotation.end :].strip()
        and not _goes_on(quotation.end, following)
    ]


def _goes_on(end: int, following: Sequence[int]) -> bool:
    """Return whether one of the quotations that continue starts soon after ``end``."""
    at = bisect_right(following, end)
    return at < len(following) and following[at] - end < 40


def _unclosed(source: Source, quotation: Quotation) -> Finding:
    return Finding(
        code="quotation-open",
        severity="note",
        message=f"The quotation “{quotation.text[1:40]}…” has no closing mark.",
        remedy="It is taken to end with its paragraph; look whether it does.",
        file=source.file or "",
        source=source.id,
    )
