"""What people accepted: the lock's entries of claims and the words under them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from loccit import store
from loccit.desk.nearest import nearest
from loccit.model import Attestation, Claim, Finding
from loccit.sources.passages.lock import Lock, change_lock, read_lock
from loccit.sources.passages.normalise import normalise

_ENTRY = "accepted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rested:
    """A span of a source's words that a claim rested on, and their digest."""

    source: str
    locator: str
    exact: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """A named person's word that passages bear a claim out, with all words of then.

    ``by`` and ``on`` (a day, 2024-09-16) say who and when; ``sha256`` is the digest
    of ``text``, the claim's printed words. Digests are of normalised words.
    """

    claim: str
    text: str
    sha256: str
    evidence: tuple[Rested, ...]
    by: str
    on: str

    @property
    def attestation(self) -> Attestation:
        """The person and the day, as the ledger has them."""
        return Attestation(by=self.by, on=self.on)


def digest(words: str) -> str:
    """Return the digest of words that is the same however they are typed."""
    return store.digest(normalise(words))


def accept(claim: Claim, by: str, on: str) -> Acceptance:
    """Return the entry that ``by`` accepted ``claim``, as it is, on the day ``on``."""
    rested = (
        Rested(
            source=one.source,
            locator=one.locator,
            exact=one.exact,
            sha256=digest(one.exact),
        )
        for one in claim.evidence
    )
    return Acceptance(
        claim=claim.id,
        text=claim.text,
        sha256=digest(claim.text),
        evidence=tuple(dict.fromkeys(rested)),
        by=by,
        on=on,
    )


def read_accepted(path: Path) -> tuple[list[Acceptance], list[Finding]]:
    """Return the entries of the lock ``path``; a bad one is an error, the rest hold."""
    lock, broken = read_lock(path)
    entries, findings = [], list(broken)
    said = lock.get(_ENTRY, [])
    for one in said if isinstance(said, list) else [said]:
        try:
            entries.append(_entry(one))
        except (msgspec.ValidationError, ValueError) as error:
            findings.append(_bad(path, one, str(error)))
    return entries, findings


def _entry(said: Any) -> Acceptance:
    """Return an entry as it stands in a lock; ``ValueError`` says what is wrong."""
    known = [field.name for field in fields(Acceptance)]
    unknown = sorted(set(said) - set(known)) if isinstance(said, dict) else []
    if unknown:
        raise ValueError(f"unknown key {unknown[0]!r}. {nearest(unknown[0], known)}")
    entry = msgspec.convert(said, Acceptance)
    if not entry.by.strip():
        raise ValueError("it names nobody under “by”")
    if not _is_day(entry.on):
        raise ValueError(f"“{entry.on}” is no day, written as 2024-09-16")
    if entry.sha256 != digest(entry.text) or any(
        one.sha256 != digest(one.exact) for one in entry.evidence
    ):
        raise ValueError("its words are not those that its digest (sha256) was made of")
    return entry


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _bad(path: Path, said: Any, what: str) -> Finding:
    claim = said.get("claim") if isinstance(said, dict) else None
    lines = path.read_text("utf-8").splitlines()
    named = f'"claim": "{claim}"'
    at = next((n for n, line in enumerate(lines, 1) if claim and named in line), None)
    return Finding(
        code="attestation-unreadable",
        severity="error",
        message=f"An entry of what people accepted does not count: {what.rstrip('.')}.",
        remedy="Take the line out, or back from an earlier version of the lock; then "
        f"read the claim again: loccit accept {claim or '15'} --by NAME",
        file=f"{path.parent.name}/{path.name}",
        line=at,
    )


def record(
    path: Path, new: Iterable[Acceptance], old: Collection[Acceptance] = ()
) -> None:
    """Put the entries ``new`` into the lock ``path`` and take ``old`` ones off.

    A claim's other entries go too; what others wrote meanwhile is kept. Raises
    ``LockError`` when the lock cannot be read or may not be written.
    """
    fresh = {one.claim: _as_json(one) for one in new}
    gone = [_as_json(one) for one in old]

    def change(lock: Lock) -> Lock:
        held = [one for one in lock.get(_ENTRY, []) if one not in gone]
        kept = [one for one in held if one["claim"] not in fresh]
        every = sorted((*kept, *fresh.values()), key=lambda one: str(one["claim"]))
        return {**lock, _ENTRY: every}

    change_lock(path, change)


def _as_json(entry: Acceptance) -> Any:
    """Return ``entry`` as it is read from a file, with lists for tuples."""
    return msgspec.json.decode(msgspec.json.encode(entry))
