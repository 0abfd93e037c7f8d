"""A briefing's citations looked up for ``loccit anchor``."""

from collections.abc import Iterator
from dataclasses import dataclass

from loccit import store
from loccit.claims.propose import propose
from loccit.desk import Desk
from loccit.model import Briefing, Citation, Source
from loccit.sources.passages.anchors import Anchor, Key, read_anchors
from loccit.sources.passages.locate import locate
from loccit.sources.passages.places import locator_of
from loccit.sources.passages.today import Change, change


@dataclass(frozen=True, slots=True)
class Looked:
    """A citation looked up: what its words became, and a place proposed for it.

    ``change`` tells old words and new where they are altered, ``problem`` what is
    wrong with it, for people.
    """

    citation: Citation
    state: str
    place: str
    words: str
    change: Change | None = None
    problem: str = ""

    @property
    def key(self) -> Key:
        """The citation's own words, by which its anchor is found."""
        return key_of(self.citation)

    @property
    def where(self) -> str:
        """The citation's file and line."""
        return f"{self.citation.file}:{self.citation.line}"

    @property
    def shifted(self) -> bool:
        """Return whether its passage stands in another place than it says."""
        moved = self.state in ("moved", "altered") and self.citation.locator
        return bool(moved and self.place and self.place != self.citation.locator)

    @property
    def takeable(self) -> bool:
        """Return whether today's words can be taken without another citation."""
        return bool(self.change and self.change.new and not self.citation.quote)

    def __str__(self) -> str:
        """Return the citation as people write it."""
        return written(self.citation, self.citation.locator, self.citation.quote)


def key_of(citation: Citation) -> Key:
    """Return the citation's own words, by which its anchor is found."""
    return citation.source, citation.locator or "", citation.quote or ""


def written(citation: Citation, locator: str | None, quote: str | None) -> str:
    """Return a citation of the same source as people write it."""
    place = f", {locator}" if locator else ""
    words = ' "{}"'.format(quote.replace('"', r"\"")) if quote else ""
    return f"[@{citation.source}{place}{words}]"


def look(desk: Desk, id: str) -> Iterator[Looked]:
    """Look up every citation of a written briefing."""
    briefing = store.read(desk.briefing_json(id), Briefing)
    anchors, _ = read_anchors(desk.lock(desk.briefings[id]))
    said = {key: s.text for s in briefing.statements for key in s.citations}
    for citation in () if briefing.automatic else briefing.citations:
        source = store.read(desk.source_json(citation.source), Source)
        if citation.locator or citation.quote:
            yield _found(citation, source, anchors.get(key_of(citation)))
        else:
            found = propose(said.get(citation.id, ""), source)
            place, words = (found.locator, found.exact) if found else ("", "")
            yield Looked(citation, "bare", place, words)


def _found(citation: Citation, source: Source, held: Anchor | None) -> Looked:
    located = locate(source, citation.locator, citation.quote, held)
    if located.state == "altered":
        changed = change(source, citation.locator, citation.quote, held)
        return Looked(citation, "altered", changed.locator, changed.new, changed)
    places = located.passages
    words = " … ".join(passage.exact for passage in places)
    place = locator_of(places) if places else ""
    return Looked(citation, located.state, place, words, problem=located.problem)
