"""Cross-references: ``@fig-x``, ``@tbl-x`` and ``@sec-x`` become numbered links."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from loccit.briefing.citations import reserved
from loccit.briefing.inlines import Atom, made, word
from loccit.briefing.marks import Mark
from loccit.briefing.pandoc import Inline
from loccit.desk.nearest import nearest
from loccit.model import Finding, Part

_NOUNS = {"fig": ("figure", "Figure"), "tbl": ("table", "Table")}


@dataclass(frozen=True, slots=True)
class Target:
    """What a cross-reference points to: the address and the words of the link."""

    address: str
    text: str


def targets(parts: Iterable[Part], title: Callable[[Part], str]) -> dict[str, Target]:
    """Return the targets by name ("fig-exchange"), numbered in order of the parts.

    ``title`` gives a section's printed title. The first of a name is its target.
    """
    found: dict[str, Target] = {}
    counts = dict.fromkeys(_NOUNS, 0)
    for part in _all(parts):
        for name, target in _named(part, counts, title):
            found.setdefault(name, target)
    return found


def _named(
    part: Part, counts: dict[str, int], title: Callable[[Part], str]
) -> Iterator[tuple[str, Target]]:
    if not part.id:
        return
    for prefix, (kind, noun) in _NOUNS.items():
        if part.kind == kind:
            counts[prefix] += 1
            name = f"{prefix}-{part.id.removeprefix(f'{prefix}-')}"
            yield name, Target(f"#{name}", f"{noun}\u00a0{counts[prefix]}")
    if part.kind == "section" and part.head:
        name = f"sec-{part.id.removeprefix('sec-')}"
        yield name, Target(f"#{part.id}", title(part))


def _all(parts: Iterable[Part]) -> Iterator[Part]:
    for part in parts:
        yield part
        yield from _all(part.parts)


@dataclass(slots=True)
class CrossReferences:
    """Resolves the cross-references of one file; collects those to nowhere."""

    file: str
    targets: dict[str, Target]
    findings: list[Finding] = field(default_factory=list)

    def atoms(self, mark: Mark) -> tuple[Atom, ...]:
        """Return the links of one mark, with commas between."""
        row: list[Atom] = []
        for name in reserved(mark):
            if row:
                row += [word(","), Atom("space", {"t": "Space"}, " ")]
            target = self.targets.get(name)
            if target is None:
                self._say(name, mark)
            text = target.text if target else f"@{name}"
            row.append(replace(made(text), inline=_link(text, target)))
        return tuple(row)

    def _say(self, name: str, mark: Mark) -> None:
        known = list(self.targets)
        self.findings.append(
            Finding(
                code="unknown-target",
                severity="error",
                message=f"@{name} points to nothing in this briefing.",
                remedy=nearest(name, known) if known else "Give the block that id.",
                file=self.file,
                line=mark.line,
            )
        )


def _link(text: str, target: Target | None) -> Inline:
    string = {"t": "Str", "c": text}
    if target is None:
        return string
    attributes = ["", ["xref"], []]
    return {"t": "Link", "c": [attributes, [string], [target.address, ""]]}
