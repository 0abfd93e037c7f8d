"""Sentences become statements: kind, id, number, line, and their claim Span."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from loccit.briefing.alignment import Aligner
from loccit.briefing.inlines import Atom, nest, span, text_of
from loccit.briefing.pandoc import Inline
from loccit.facts import grammar
from loccit.model import ClaimKind, Statement
from loccit.sources.passages.normalise import normalise
from loccit.store import digest

NUMBERED = ("fact", "judgment")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a sentence stands; ``kind`` when the block decides it.

    ``own`` is the block's id, for its first sentence; ``row`` the citations that
    stand alone in a cell of the same table row; ``aside`` words stand elsewhere in
    the file than in print; ``line`` is set for those outside the running text.
    """

    section: str = ""
    in_summary: bool = False
    desk: bool = False
    kind: ClaimKind | None = None
    judgment: str | None = None
    own: str = ""
    row: tuple[str, ...] = ()
    aside: bool = False
    line: int | None = None


@dataclass(slots=True)
class Statements:
    """Collects the statements of one file in the order of printing."""

    file: str
    aligner: Aligner
    found: list[Statement] = field(default_factory=list)
    _ids: set[str] = field(default_factory=set)
    _numbers: int = 0

    def add(
        self,
        atoms: tuple[Atom, ...],
        place: Place,
        walk_note: Callable[[Atom, Place], Atom],
    ) -> list[Inline]:
        """Return the sentence in its claim Span, having noted its statement.

        Words that hold no letter or digit are no statement. ``walk_note`` makes
        the statements of a footnote, which print after this one.
        """
        text = text_of(atoms)
        if not any(char.isalnum() for char in text):
            return nest(atoms)
        statement = self._statement(text, atoms, place)
        self.found.append(statement)
        inside = replace(place, own="", row=(), kind=_of_note(place), aside=True)
        walked = [walk_note(a, inside) if a.kind == "note" else a for a in atoms]
        return [_wrapped(statement, [*nest(walked), *_ends(atoms)])]

    def _statement(self, text: str, atoms: tuple[Atom, ...], place: Place) -> Statement:
        cites = tuple(id for atom in atoms for id in atom.cites) or place.row
        values = tuple(atom.value for atom in atoms if atom.value)
        evident = bool(cites or values)
        kind = place.kind or ("fact" if evident or _checkable(atoms) else "narrative")
        line = place.line or self.aligner.line(_as_written(atoms), aside=place.aside)
        return Statement(
            id=self._id(text, place.own),
            number=self._number() if kind in NUMBERED else None,
            kind=kind,
            text=text,
            file=self.file,
            line=line,
            section=place.section,
            in_summary=place.in_summary,
            desk=place.desk,
            citations=cites,
            values=values,
            judgment=place.judgment,
        )

    def _number(self) -> int:
        self._numbers += 1
        return self._numbers

    def _id(self, text: str, own: str) -> str:
        wanted = own or digest(normalise(text))[:8]
        id, repeat = wanted, 1
        while id in self._ids:
            repeat += 1
            id = f"{wanted}-{repeat}"
        self._ids.add(id)
        return id

    def rest_on_block(self, judgment: str) -> None:
        """Let the judgment rest on the union of its block's evidence."""
        block = [s for s in self.found if judgment in (s.id, s.judgment)]
        union = tuple(dict.fromkeys(id for s in block for id in s.citations))
        values = tuple(dict.fromkeys(id for s in block for id in s.values))
        at = next(i for i, s in enumerate(self.found) if s.id == judgment)
        self.found[at] = replace(self.found[at], citations=union, values=values)


def _of_note(place: Place) -> ClaimKind | None:
    """Return the kind of a footnote's sentences: a judgment's are facts."""
    return None if place.kind == "judgment" else place.kind


def _checkable(atoms: Iterable[Atom]) -> bool:
    """Whether the words hold a number, date or quotation, which need evidence."""
    # "Figure 1" counts nothing.
    text = text_of(a if a.kind != "made" else replace(a, text="") for a in atoms)
    quoted = any(any(map(str.isalnum, q.text)) for q in grammar.quotations(text))
    return bool(quoted or grammar.quantities(text) or grammar.dates(text))


def _as_written(atoms: Iterable[Atom]) -> str:
    """Return the words as the raw text has them: without values and references."""
    return "".join(a.text if a.kind in ("word", "other") else " " for a in atoms)


def _ends(atoms: Iterable[Atom]) -> list[Inline]:
    """Return the markers of derived values, which close the sentence."""
    labels = dict.fromkeys(atom.derived for atom in atoms if atom.derived)
    return [span("", ["derived"], {"derived": str(label)}, []) for label in labels]


def _wrapped(statement: Statement, inner: list[Inline]) -> Inline:
    classes = ["claim", statement.kind, *(["desk"] if statement.desk else [])]
    number = {"number": str(statement.number)} if statement.number else {}
    return span(f"c-{statement.id}", classes, number, inner)
