"""The gazetteer's names in a sentence, looked for where it rests."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from loccit.claims.labels import place
from loccit.facts.agreement.words import has_words
from loccit.facts.names import Entry, names
from loccit.model import Check, Evidence, Source
from loccit.sources.passages.places import block_of


@dataclass(frozen=True)
class Gazetteer:
    """The desk's known names: each alias with its entry."""

    known: Mapping[str, Entry]

    def checks(
        self,
        text: str,
        evidence: Iterable[Evidence],
        sources: Mapping[str, Source],
        labels: Mapping[str, str],
    ) -> list[Check]:
        """Return a check for each known name in ``text``, each name once.

        Any alias counts. The name may stand in the block of the evidence or
        elsewhere in its source, whose paragraphs go on to say "he" and "the
        ministry"; then the source alone is named as the place.
        """
        rests = list(evidence)
        found: dict[str, Check] = {}
        for name in names(text, self.known):
            if name.status == "known" and name.id and name.id not in found:
                where = self._where(name.id, rests, sources, labels)
                found[name.id] = Check(
                    what="name", text=name.text, found=bool(where), where=where
                )
        return list(found.values())

    def _where(
        self,
        id: str,
        evidence: Iterable[Evidence],
        sources: Mapping[str, Source],
        labels: Mapping[str, str],
    ) -> str:
        aliases = [alias for alias, entry in self.known.items() if entry.id == id]
        elsewhere = ""
        for one in evidence:
            source = sources[one.source]
            block = block_of(source, one.start, one.end)
            words = source.text[block.start : block.end] if block else one.exact
            if any(has_words(words, alias) for alias in aliases):
                return place(one, labels)
            if any(has_words(source.text, alias) for alias in aliases):
                elsewhere = elsewhere or labels.get(one.source, one.source)
        return elsewhere
