"""The passages that a table's citations mean, and what became of them."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from loccit.desk.nearest import nearest
from loccit.facts.agreement.items import Items
from loccit.facts.agreement.standing import standing
from loccit.model import Evidence, Finding, Severity, Source
from loccit.sources.passages.anchors import Anchor, Key
from loccit.sources.passages.locate import Located, evidence, locate
from loccit.sources.passages.similar import likeness_in
from loccit.tables.citations import Cited
from loccit.tables.problems import Place

_STATES: dict[str, tuple[Severity, str]] = {
    "moved": (
        "note",
        "The row holds, and the lock goes on to hold these words. Cite them by "
        'themselves, @id "exact words", to hear of it no more.',
    ),
    "altered": (
        "error",
        "Correct the cells if need be, then type “loccit anchor”: it shows the old "
        "words and today's, and takes today's when you say yes.",
    ),
    "gone": (
        "error",
        'Cite a passage that is there by its own words, @id "…", or take it out.',
    ),
    "unanchored": ("warning", "Run `loccit anchor`, or add the exact words in quotes."),
}


@dataclass(frozen=True, slots=True)
class Tracer:
    """Looks citations up in the sources that are at hand; each only once.

    ``known`` are the ids of all sources of the desk. What is wrong with a citation
    is said where it first stands; that its words changed, where they are missed.
    """

    sources: dict[str, Source]
    anchors: dict[Key, Anchor]
    known: tuple[str, ...]
    _seen: dict[Cited, Located | None] = field(default_factory=dict)

    def trace(
        self, cited: Cited, place: Place, said: Items, say: Callable[[Finding], None]
    ) -> tuple[Evidence, ...]:
        """Return what of ``cited``, which stands in ``place``, bears ``said`` out.

        A paragraph that changed only in sentences on which ``said`` does not rest
        still does: the others are the evidence.
        """
        located = self.look(cited, place, say)
        if located is None:
            return ()
        source = self.sources[cited.source]
        found = located.passages
        if located.state == "altered":
            anchor = self.anchors.get(cited.key)
            by_place = anchor if not cited.quote else None
            found = standing(by_place, said, source) if by_place else ()
            if not found:
                say(_finding(cited, place, located, anchor))
        chain = _chain(source)
        return tuple(evidence(one, chain=chain) for one in found)

    def look(
        self, cited: Cited, place: Place, say: Callable[[Finding], None]
    ) -> Located | None:
        """Return where ``cited`` leads; None where nothing can be looked up."""
        if cited not in self._seen:
            self._seen[cited] = self._look_up(cited, place, say)
        return self._seen[cited]

    def _look_up(
        self, cited: Cited, place: Place, say: Callable[[Finding], None]
    ) -> Located | None:
        source = self.sources.get(cited.source)
        if source is None:
            say(_unknown(cited, place, self.known))
            return None
        if problem := _unusable(cited, place, source):
            say(problem)
            return None
        anchor = self.anchors.get(cited.key)
        located = locate(source, cited.locator, cited.quote, anchor)
        sound = located.state == "same" and not located.problem
        if not sound and located.state != "altered":
            say(_finding(cited, place, located, anchor))
        return located


def _unusable(cited: Cited, place: Place, source: Source) -> Finding | None:
    """Return why nothing can be looked up in ``source``, or None."""
    if not source.held:
        return place.finding(
            "source-not-held",
            "error",
            f"{cited} is a source that the desk does not hold, so its words cannot be "
            "traced.",
            "Cite the held source that passes its words on.",
            cited.source,
        )
    if not source.text:
        return place.finding(
            "source-unreadable",
            "error",
            f"{source.file} could not be read, so {cited} cannot be traced.",
            "Mend the source; its own findings say what is wrong with it.",
            cited.source,
        )
    return None


def _unknown(cited: Cited, place: Place, known: tuple[str, ...]) -> Finding:
    return place.finding(
        "source-unknown",
        "error",
        f"There is no source {cited.source!r}.",
        nearest(cited.source, known) if known else "Put it into sources/.",
        cited.source,
    )


def _finding(
    cited: Cited, place: Place, located: Located, anchor: Anchor | None
) -> Finding:
    if located.state == "same":
        return place.finding(
            "evidence-unclear", "warning", located.problem, "", cited.source
        )
    severity, remedy = _STATES[located.state]
    if located.state == "altered" and cited.quote:
        words = likeness_in(cited.quote, located.nearest)
        quoted = replace(cited, quote=words)
        remedy = f"Correct the cells if need be, and quote the source's words: {quoted}"
    words = _words(cited, located, anchor)
    return place.finding(
        f"evidence-{located.state}", severity, words, remedy, cited.source
    )


def _words(cited: Cited, located: Located, anchor: Anchor | None) -> str:
    """Return what became of the citation: the old words and the new."""
    old = anchor.exact if anchor else cited.quote
    if located.state == "altered" and old:
        return f"{cited} was “{old}”; the source now says “{located.nearest}”."
    if located.state == "gone" and old:
        return f"{cited}: the words “{old}” are gone from the source."
    problem = located.problem
    if located.state == "unanchored":
        problem = problem or "nothing yet holds the passage if the source changes."
    return f"{cited}: {problem}"


def _chain(source: Source) -> tuple[str, ...]:
    """Return who passed the source's words on, as its record says."""
    relays = source.record.get("relays") or ()
    listed = [relays] if isinstance(relays, str) else relays
    return tuple(str(name) for name in listed)
