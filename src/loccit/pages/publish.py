"""The page as a whole: cover, sections, annex and colophon around the pieces."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from loccit.model import Briefing, Derived, Part
from loccit.pages.dress import Dresser
from loccit.pages.front import masthead, short, standfirst, tally
from loccit.pages.gather import placed
from loccit.pages.inputs import Inputs
from loccit.pages.marker import places
from loccit.pages.origins import origins
from loccit.pages.page import Annex, Colophon, Cover, Page, SumRow
from loccit.pages.particulars import assessor, disclosed
from loccit.pages.pieces import Chart, KeyFigure, Section
from loccit.pages.side import shortened
from loccit.pages.source_summary import Base
from loccit.pages.sources import SourceEntry, admiralty, entry
from loccit.pages.trace import Pane, Trace
from loccit.pages.uses import uses_of
from loccit.pages.wording import counted, number_word, sentence
from loccit.scales import Scale
from loccit.sources.records.dates import printed
from loccit.store import digest, to_json
from loccit.tables.words import equation


@dataclass(frozen=True)
class Publisher:
    """Puts the page together; ``targets`` are the ids that stand in the text."""

    inputs: Inputs
    dresser: Dresser
    scale: Scale
    fonts: tuple[str, ...]
    targets: frozenset[str]

    def page(self, medium: str, notes: tuple[Markup, ...]) -> Page:
        """Return the page for ``medium``."""
        briefing, ledger = self.inputs.briefing, self.inputs.tracing.ledger
        front = briefing.front
        entries = self._entries()
        return Page(
            medium=medium,
            id=briefing.id,
            lang=str(front.get("lang") or "en-GB"),
            title=str(front.get("title") or ""),
            short=short(str(front.get("title") or "")),
            subtitle=str(front.get("subtitle") or ""),
            standfirst=standfirst(
                briefing.statements, str(front.get("subtitle") or "")
            ),
            authors=tuple(front.get("author") or ()),
            keywords=tuple(front.get("keywords") or ()),
            date_iso=str(front.get("date") or ""),
            draft=bool(self.inputs.open),
            masthead=masthead(self.inputs),
            cover=self._cover(),
            sections=tuple(self._sections()),
            annex=self._annex(entries),
            scale=self.scale,
            judged=any(p.kind == "judgment" for _, p in placed(briefing.parts)),
            colophon=Colophon(
                counts=ledger.counts,
                fonts=self.fonts,
                build=digest(to_json(ledger))[:9],
                note=str(front.get("edition-note") or ""),
                ai=disclosed(front.get("ai-disclosure") or {}),
                aside=ledger.set_aside,
            ),
            findings=self.inputs.open,
            notes=notes,
            traces=self._traces(entries) if medium == "web" else (),
            numbers=self._numbers(),
        )

    def _numbers(self) -> dict[str, int]:
        """Return the printed numbers by the ids of their elements."""
        claims = self.inputs.tracing.ledger.claims
        numbers = self.dresser.numbers
        return (
            {f"c-{c.id}": c.number for c in claims if c.number}
            | {f"fig-{id}": number for id, number in numbers.figures.items()}
            | {f"tbl-{id}": number for id, number in numbers.tables.items()}
        )

    def _cover(self) -> Cover:
        briefing = self.inputs.briefing
        held = [s for s in self.inputs.tracing.ledger.sources if s.file]
        relayed = len(self.inputs.tracing.ledger.sources) - len(held)
        said = f"{counted(len(held), 'source')} held"
        said += f", {number_word(relayed)} relayed" if relayed else ""
        cut_off = printed(str(briefing.front.get("cut-off") or ""))
        return Cover(
            figure=self._cover_figure(),
            key_figures=tuple(self._key_figures(briefing))[:4],
            feet=(
                f"Information to {cut_off}" if cut_off else f"Briefing {briefing.id}",
                sentence(said),
                tally(self.inputs.tracing.ledger.counts),
            ),
        )

    def _cover_figure(self) -> Chart | None:
        cover = str(self.inputs.briefing.front.get("cover") or "")
        drawn = cover in self.dresser.figures
        return self.dresser.chart(cover, cover=True) if drawn else None

    def _key_figures(self, briefing: Briefing) -> Iterator[KeyFigure]:
        for key, part in placed(briefing.parts):
            if part.kind == "key-figures":
                yield from self.dresser.key_figures(part, key)
                return

    def _sections(self) -> Iterator[Section]:
        for index, part in enumerate(self.inputs.briefing.parts):
            if _is_annex(part):
                continue
            section = self._section(part, str(index))
            if section.pieces:
                yield section

    def _section(self, part: Part, key: str) -> Section:
        if part.kind == "section":
            return self.dresser.section(part, key)
        piece = self.dresser.piece(part, key)
        return Section(
            id="",
            depth=0,
            title=Markup(),
            name="",
            classes=(),
            pieces=(piece,) if piece else (),
        )

    def _entries(self) -> tuple[SourceEntry, ...]:
        uses = list(uses_of(self.inputs, self.dresser.numbers, self.targets))
        labels, by = self.inputs.labels, self._assessor()
        return tuple(
            entry(
                cited,
                self.inputs.sources[cited.id],
                uses,
                labels,
                by,
                self.inputs.tracing.shown.get(cited.id),
            )
            for cited in self.inputs.tracing.ledger.sources
        )

    def _assessor(self) -> str:
        return assessor(one.record for one in self.inputs.sources.values())

    def _annex(self, entries: tuple[SourceEntry, ...]) -> Annex:
        found = [
            (str(i), part)
            for i, part in enumerate(self.inputs.briefing.parts)
            if _is_annex(part)
        ]
        key, part = found[0] if found else ("", None)
        derived = self.inputs.tracing.ledger.derived
        cited = self.inputs.tracing.ledger.sources
        reliability, credibility = admiralty(entries)
        return Annex(
            title=self.dresser.html.get(f"{key}/head") or Markup("Source annex"),
            pieces=self.dresser.pieces(part.parts, key) if part else (),
            held=tuple(one for one in entries if one.held),
            relayed=tuple(one for one in entries if not one.held),
            assessor=self._assessor(),
            origins=origins(entries, [self.inputs.sources[c.id] for c in cited]),
            summary=Base(
                self.inputs.tracing.ledger.claims, cited, self.inputs.sources
            ).statement(),
            summed=any(
                part.kind == "source-summary"
                for _, part in placed(self.inputs.briefing.parts)
            ),
            sums=tuple(self._sum(one) for one in derived),
            reliability=tuple(reliability),
            credibility=tuple(credibility),
        )

    def _sum(self, derived: Derived) -> SumRow:
        """Return a worked-out value, named by the sentence that prints it."""
        claims = self.inputs.tracing.ledger.claims
        using = [c.text for c in claims if derived.id in c.derived]
        # A judgment shares the values of its block; the sentence itself prints one.
        said = min(using, key=lambda text: derived.text not in text, default="")
        sum, result = equation(derived)
        return SumRow(
            id=derived.id,
            said=shortened(said, 9),
            sum=sum,
            result=result,
            places=places(derived.rests_on, self.inputs.labels),
        )

    def _traces(self, entries: tuple[SourceEntry, ...]) -> tuple[Trace, ...]:
        ledger = self.inputs.tracing.ledger
        return Pane(
            claims=ledger.claims,
            sources=self.inputs.sources,
            entries={c.id: e for c, e in zip(ledger.sources, entries, strict=True)},
            labels=self.inputs.labels,
            names=self.inputs.names,
            numbers=self._numbers(),
            derived=ledger.derived,
            shown=self.inputs.tracing.shown,
        ).traces()


def _is_annex(part: Part) -> bool:
    return part.kind == "annex" or (
        part.kind == "section"
        and ("annex" in part.classes or any(p.kind == "annex" for p in part.parts))
    )
