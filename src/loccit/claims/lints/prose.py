"""The sentences of a briefing that are the desk's own words, for lints on wording."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from loccit.claims.lints.lint import Subject
from loccit.model import Claim, ClaimKind, Finding, Severity

_QUOTED = re.compile(r"“[^”]*”|„[^“”]*[“”]|«[^»]*»|\"[^\"]*\"")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: ``words`` without what it quotes, ``evidence`` what it rests on."""

    claim: Claim
    words: str
    evidence: str

    @property
    def kind(self) -> ClaimKind:
        """What the sentence is: a fact, a judgment, an assumption …"""
        return self.claim.kind

    def finding(
        self, code: str, message: str, remedy: str, severity: Severity = "warning"
    ) -> Finding:
        """Return a finding at the sentence's line."""
        return Finding(
            code=code,
            severity=severity,
            message=message,
            remedy=remedy,
            file=self.claim.file,
            line=self.claim.line,
            claim=self.claim.id,
        )


def sentences(subject: Subject) -> Iterator[Sentence]:
    """Yield each sentence of an English briefing that a person wrote.

    The words of an automatic briefing are its sources', and what the lints listen
    for are English words.
    """
    lang = str(subject.briefing.front.get("lang") or "en")
    if subject.briefing.automatic or not lang.startswith("en"):
        return
    for claim in subject.claims:
        evidence = " ".join(one.exact for one in claim.evidence)
        yield Sentence(claim, _QUOTED.sub("“”", claim.text), evidence)


def shown(words: str) -> str:
    """Return found words as a message quotes them."""
    return f"“{' '.join(words.split())}”"
