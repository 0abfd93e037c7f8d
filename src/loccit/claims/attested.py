"""Claims as people attested them, and what is said of attestations that fell."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from loccit.claims.accepted import Acceptance, read_accepted
from loccit.claims.standing import ATTESTABLE, Accepted, Held, compare
from loccit.claims.wording import of, short, with_codes
from loccit.desk.epoch import epoch_day
from loccit.model import Claim, Finding, Severity


def attested(
    claims: Sequence[Claim], lock: Path, file: str, strict: bool
) -> tuple[tuple[Claim, ...], list[Finding]]:
    """Return the claims of the briefing ``file`` as attested by ``lock``.

    The findings are the entries that no longer stand, or cannot be read.
    """
    said, broken = read_accepted(lock)
    accepted = compare(claims, said, epoch_day())
    void = list(_findings(accepted, file, strict))
    every = tuple(with_codes(accepted.attest(one), void) for one in claims)
    return every, [*broken, *void]


def entries(claims: Sequence[Claim], lock: Path) -> dict[str, Acceptance]:
    """Return what somebody accepted of each claim, by its id, standing or not."""
    held = compare(claims, read_accepted(lock)[0], epoch_day()).held
    return {id: one.entry for id, one in held.items()}


def _findings(accepted: Accepted, file: str, strict: bool) -> Iterator[Finding]:
    """Yield the entries that no longer stand: by whom, when, and what changed.

    Where ``strict``, a void one is an error. One whose sentence is gone is a note.
    """
    severity: Severity = "error" if strict else "warning"
    for held in accepted.held.values():
        if held.why:
            yield _void(held, severity)
    for entry in accepted.lost:
        yield Finding(
            code="attestation-lost",
            severity="note",
            message=f"{entry.by} accepted on {entry.on} a sentence that is no longer "
            f"there: “{short(entry.text)}”",
            remedy="Nothing to do: the next “loccit accept” takes the entry off.",
            file=file,
        )


def _void(held: Held, severity: Severity) -> Finding:
    entry = held.entry
    return of(
        held.claim,
        "attestation-void",
        f"Accepted by {entry.by} on {entry.on}, and not any more: "
        + "; ".join(held.why),
        refusal(held.claim)
        or f"Read them again: loccit accept {held.claim.number or held.claim.id} --by "
        "NAME. To let it go, take its line out of the lock.",
        severity,
    )


def refusal(claim: Claim) -> str:
    """Return why nobody may attest ``claim``, and what to do; "" if they may."""
    if claim.verdict in ATTESTABLE:
        return ""
    return {
        "altered": "Its passage was changed. Read it again, mend the sentence or type "
        "“loccit anchor”, then accept the claim.",
        "gone": "Its passage is no longer there. Cite another first.",
        "unsupported": "Something in it is not in its passage. “loccit check” says "
        "what; mend that first.",
        "unsourced": "It cites nothing. Cite the passage that it rests on first.",
        None: "It rests on no passage, so there is nothing to hold it against.",
    }[claim.verdict]
