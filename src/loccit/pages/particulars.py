"""What the annex says of a source in small print: who judged it, how it was got."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from loccit.sources.records.dates import printed


@dataclass(frozen=True, slots=True)
class Particular:
    """One point: what it is about, and the record's own words."""

    name: str
    words: str


def particulars(
    record: Mapping[str, Any], assessor: str = ""
) -> tuple[Particular, ...]:
    """Return the points of a source's ``record`` that a reader judges it by.

    ``assessor`` gave all grades, and is said once for all of them.
    """
    points = _points(record, assessor)
    return tuple(Particular(name, words) for name, words in points if words.strip())


def assessor(records: Iterable[Mapping[str, Any]]) -> str:
    """Return who graded all sources that are graded, and when; "" if several did."""
    found = {_assessor(one) for one in records if one.get("reliability")}
    return found.pop() if len(found) == 1 else ""


def _points(record: Mapping[str, Any], assessor: str) -> Iterator[tuple[str, str]]:
    by = _assessor(record)
    said = f"({by})" if by and by != assessor else ""
    yield "Grade", f"{_said(record, 'reliability-basis')} {said}".strip()
    yield "Source", _said(record, "descriptor")
    yield "Captured", _captured(record)
    yield "Archived", _said(record, "archive-url")
    yield "AI", disclosed(record.get("ai-disclosure") or {})


def _assessor(record: Mapping[str, Any]) -> str:
    on = printed(_said(record, "assessed-on"))
    return ", ".join(filter(None, (_said(record, "assessed-by"), on)))


def _captured(record: Mapping[str, Any]) -> str:
    by, with_ = _said(record, "captured-by"), _said(record, "captured-with")
    said = [f"by {by}" if by else "", f"with {with_}" if with_ else ""]
    return " ".join(filter(None, said))


def disclosed(said: Mapping[str, Any]) -> str:
    """Return what ICS 206-01 asks to be told of material that AI made."""
    tool = " ".join(filter(None, (_said(said, "tool"), _said(said, "version"))))
    named = {
        "parameters": "parameters",
        "metrics": "metrics",
        "training-origin": "trained on",
    }
    rest = [f"{words} {said[key]}" for key, words in named.items() if said.get(key)]
    return "; ".join(filter(None, (f"made with {tool}" if tool else "", *rest)))


def _said(record: Mapping[str, Any], key: str) -> str:
    return str(record.get(key) or "").strip()
