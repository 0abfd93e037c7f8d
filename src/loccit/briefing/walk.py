"""The parts walked in order of printing: every sentence becomes a statement."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from loccit.briefing.inlines import text_of
from loccit.briefing.pandoc import Inline
from loccit.briefing.prose import Prose
from loccit.briefing.sentences import Piece
from loccit.briefing.statements import Place
from loccit.model import ClaimKind, Finding, Part

# Forward-looking prose of the desk, which needs no evidence.
DESK = ("alternative", "assumption", "desk-judgment", "gaps", "indicators")
_DECIDED: dict[str, ClaimKind] = {
    "assumption": "assumption",
    "alternative": "alternative",
}
_UNNAMED = ("section", "prose", "figure", "table")


@dataclass(slots=True)
class Walker:
    """Walks the parts of one file."""

    prose: Prose
    findings: list[Finding] = field(default_factory=list)

    def parts(self, parts: Iterable[Part], place: Place) -> tuple[Part, ...]:
        """Return the parts with every sentence in its claim Span."""
        clean = self.prose.resolver.clean
        walked = (self.part(part, place) for part in parts)
        return tuple(
            replace(
                part,
                head=tuple(map(clean, part.head)),
                content=tuple(map(clean, part.content)),
            )
            for part in walked
        )

    def part(self, part: Part, place: Place) -> Part:
        """Return one part, its attributes filled in, its sentences claimed."""
        line = self._line(part) if part.head else part.line
        fill = self.prose.resolver.fill
        attributes = {key: fill(value) for key, value in part.attributes.items()}
        part = replace(part, line=line, attributes=attributes)
        inside = self._inside(part, place)
        if part.kind == "judgment":
            return self._judgment(part, inside)
        return replace(
            part,
            head=tuple(self.prose.heading(list(part.head), part.line)),
            content=tuple(self.prose.blocks(part.content, inside)),
            parts=self.parts(part.parts, inside),
        )

    def _line(self, part: Part) -> int:
        row = self.prose.resolver.row(list(part.head))
        return self.prose.statements.aligner.line(
            "".join(a.text if a.kind == "word" else " " for a in row)
        )

    def title(self, part: Part) -> str:
        """Return the printed words of a section's heading."""
        return text_of(self.prose.resolver.row(list(part.head)))

    def _inside(self, part: Part, place: Place) -> Place:
        """Return the place of what stands in ``part``."""
        names = {part.kind, *part.classes}
        decided = next((_DECIDED[n] for n in sorted(names) if n in _DECIDED), None)
        return replace(
            place,
            section=self.title(part) if part.head else place.section,
            in_summary=place.in_summary or "summary" in names,
            desk=place.desk or bool(names.intersection(DESK)),
            kind=decided or place.kind,
            own="" if part.kind in _UNNAMED else part.id,
        )

    def _judgment(self, part: Part, place: Place) -> Part:
        """Return the judgment: its first sentence the head, the others evidence."""
        others = list(part.content)
        first = others.pop(0) if others else {}
        plain = first.get("t") in ("Para", "Plain")
        cut = self.prose.cut(first["c"]) if plain else []
        if not any(piece.sentence for piece in cut):
            self.findings.append(self._no_sentence(part))
            kept = self.prose.blocks(part.content, place)
            return replace(part, content=tuple(kept))
        at = next(index for index, piece in enumerate(cut) if piece.sentence)
        known = len(self.prose.statements.found)
        head = self.prose.sentence(cut[at].atoms, replace(place, kind="judgment"))
        id = self.prose.statements.found[known].id
        inside = replace(place, own="", judgment=id)
        rest = self._rest(cut[at + 1 :], inside)
        evidence = [{"t": "Para", "c": rest}] if rest else []
        content = (*evidence, *self.prose.blocks(others, inside))
        self.prose.statements.rest_on_block(id)
        return replace(part, id=id, head=tuple(head), content=content)

    def _rest(self, cut: list[Piece], place: Place) -> list[Inline]:
        """Return the evidence sentences of a judgment's first paragraph."""
        while cut and not cut[0].sentence:
            cut = cut[1:]
        return self.prose.pieces(cut, place)

    def _no_sentence(self, part: Part) -> Finding:
        return Finding(
            code="judgment-without-sentence",
            severity="error",
            message="This judgment does not begin with a sentence.",
            remedy="Write the judgment as the first sentence of the block.",
            file=self.prose.statements.file,
            line=part.line,
        )
