"""The markers that stand behind a sentence: [S1 ¶7], [D1]."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from loccit.model import Evidence
from loccit.pages.tree import Node, span, text
from loccit.sources.passages.places import where


@dataclass(frozen=True)
class Place:
    """Where evidence stands in print: its words ("S1 ¶7") and its anchor."""

    label: str
    where: str
    anchor: str

    @property
    def text(self) -> str:
        """The marker's words without brackets."""
        return f"{self.label} {self.where}".strip()


def place(evidence: Evidence, labels: Mapping[str, str]) -> Place:
    """Return where ``evidence`` stands: its ¶ or cell, its page, or its heading."""
    label = labels.get(evidence.source, evidence.source)
    anchor = label.lower()
    if evidence.para is not None:
        return Place(label, where(evidence), f"{anchor}-p{evidence.para}")
    if evidence.page:
        return Place(label, f"p. {evidence.page}", anchor)
    return Place(label, "§", anchor)


def places(
    evidence: Sequence[Evidence], labels: Mapping[str, str]
) -> tuple[Place, ...]:
    """Return the places of several pieces of evidence, each once, in order."""
    return tuple(dict.fromkeys(place(one, labels) for one in evidence))


@dataclass(frozen=True)
class Markers:
    """Fills the empty marker Spans: ``evidence`` by citation, ``labels`` by source.

    ``cited`` names each citation's source, for one whose passage is lost;
    ``known`` the derived values.
    """

    evidence: Mapping[str, Sequence[Evidence]]
    labels: Mapping[str, str]
    sources: Mapping[str, str]
    known: frozenset[str]

    def cited(self, id: str, linked: bool = False) -> list[Node]:
        """Return the markers of citation ``id``, one for each passage."""
        found = places(self.evidence.get(id, ()), self.labels)
        if not found:
            source = self.sources.get(id, "")
            label = self.labels.get(source, source)
            return [_marker(f"{label} ?", label.lower(), ["lost"], linked)]
        return [_marker(one.text, one.anchor, [], linked) for one in found]

    def derived(self, id: str, linked: bool = False) -> list[Node]:
        """Return the marker of derived value ``id``."""
        if id not in self.known:
            return []
        return [_marker(id, id.lower(), ["sum"], linked)]


def _marker(words: str, anchor: str, extra: list[str], linked: bool) -> Node:
    bracket = [span(["bracket"], [text(mark)]) for mark in "[]"]
    inside = [bracket[0], text(words), bracket[1]]
    names = ["marker", *extra]
    if linked:
        return span(names, inside)
    return {"t": "Link", "c": [["", names, []], inside, [f"#{anchor}", ""]]}
