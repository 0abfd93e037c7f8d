"""Where the words that a citation means stand in its source today.

Words are found exactly, after the normalisation of
:mod:`loccit.sources.passages.normalise`, or not at all: what is merely like them is
shown as ``nearest`` and accepted by nobody.
"""

from dataclasses import fields, replace

from loccit.model import Evidence, Passage, Relation, Source
from loccit.sources.passages.again import CLAUSE, find_again, still_there
from loccit.sources.passages.anchors import Anchor
from loccit.sources.passages.disturbed import in_its_place, sentence_around
from loccit.sources.passages.located import (
    WORSE,
    Located,
    State,
    altered,
    changed,
    moved,
    short,
)
from loccit.sources.passages.normalise import normalise, occurrences
from loccit.sources.passages.places import passage
from loccit.sources.passages.reread import find_reread
from loccit.sources.passages.wanted import Wanted, quoted_in, wanted_in

__all__ = ["Located", "anchor", "evidence", "locate"]


def locate(
    source: Source, locator: str | None, quote: str | None, anchor: Anchor | None
) -> Located:
    """Return where the words of a citation stand in ``source``.

    The locator means the words of ``anchor``, never today's numbering: the text may
    be another since, or be cut into other blocks though it is the same. A text
    that differs while the file does not is the work of another reader, or another
    version of it: such words are ``moved``, or ``gone`` where the reader lost them,
    and never ``altered``.
    """
    if not locator and not quote:
        return Located(
            passages=(),
            state="gone",
            problem="The citation names no place; run `loccit anchor`.",
        )
    wanted, problem = wanted_in(source, locator, quote)
    state: State = "same" if anchor else "unanchored"
    now = _joined([_now(source, one, state) for one in wanted]) if wanted else None
    if anchor and not (now and _holds(source, anchor, now)):
        return _joined([_again(source, wanted, piece) for piece in anchor.pieces])
    return now or Located(passages=(), state="gone", problem=problem)


def _holds(source: Source, anchor: Anchor, now: Located) -> bool:
    """Return whether ``anchor`` was made from today's text, and of the words ``now``.

    Equal texts may be cut into other blocks: "para. 4" is then another passage.
    """
    spans = [(piece.start, piece.end) for piece in anchor.pieces]
    return (
        all(piece.text_sha256 == source.text_sha256 for piece in anchor.pieces)
        and all(source.text[p.start : p.end] == p.exact for p in anchor.pieces)
        and spans == [(found.start, found.end) for found in now.passages]
    )


def _now(source: Source, wanted: Wanted, state: State) -> Located:
    """Return what one part of a citation names in the text of today."""
    if wanted.quote is None:
        blocks = wanted.blocks or ()
        found = (passage(source, blocks[0].start, blocks[-1].end),)
        return Located(passages=found, state=state)
    places = occurrences(wanted.quote, source.text)
    there = [place for place in places if wanted.covers(place[0])]
    if there:
        problem = "" if wanted.blocks or not there[1:] else _twice(source, there)
        found = (passage(source, *there[0]),)
        return Located(passages=found, state="same", problem=problem)
    if places:
        return moved(passage(source, *places[0]))
    return changed(source, wanted.quote, (wanted.quote,))


def _again(source: Source, wanted: list[Wanted], piece: Anchor) -> Located:
    """Return where an anchor's words stand in a text that is no longer its own."""
    place = find_again(source.text, piece) or still_there(source, wanted, piece)
    if place is None and piece.sha256 == source.sha256:
        return _read_anew(source, piece)
    if place is None:
        context = f"{piece.prefix}{piece.exact}{piece.suffix}"
        short = len(piece.exact) < CLAUSE
        order = (context, piece.exact) if short else (piece.exact, context)
        return changed(source, piece.exact, order)
    if now := _instead(source, piece, place):
        return altered(source, piece.exact, now)
    found = passage(source, *place)
    if any(one.covers(place[0]) for one in wanted):
        return Located(passages=(found,), state="same")
    return moved(found)


def _instead(source: Source, piece: Anchor, place: tuple[int, int]) -> str:
    """Return what the passage became, where the words at ``place`` only equal it.

    In a file that did not change they are the passage: its reader is another.
    """
    if piece.sha256 == source.sha256:
        return ""
    quoted = normalise(piece.exact) in quoted_in(piece.locator, piece.quote)
    more = "" if quoted else sentence_around(source, *place)
    return more or in_its_place(source, place, piece)


def _read_anew(source: Source, piece: Anchor) -> Located:
    """Return what became of words that only a reader changed, not their source."""
    place = find_reread(source.text, piece)
    if place:
        return moved(passage(source, *place))
    problem = (
        f"“{short(piece.exact)}” is not found in {source.id}, though its file has not "
        "changed since: it is read otherwise now."
    )
    return Located(passages=(), state="gone", problem=problem)


def _twice(source: Source, places: list[tuple[int, int]]) -> str:
    names = dict.fromkeys(passage(source, *place).locator for place in places)
    return (
        f"The words stand in {source.id} {len(places)} times "
        f"({', '.join(names)}); the first was taken. Name the paragraph too."
    )


def _joined(parts: list[Located]) -> Located:
    """Return the parts of one citation as one: the worst state is its state."""
    worst = max(parts, key=lambda part: WORSE.index(part.state))
    return Located(
        passages=tuple(found for part in parts for found in part.passages),
        state=worst.state,
        nearest=worst.nearest,
        problem=" ".join(dict.fromkeys(p.problem for p in parts if p.problem)),
    )


def anchor(source: Source, locator: str | None, quote: str | None) -> Anchor | None:
    """Return the anchor of a citation in the text of today; None if it has no place."""
    located = locate(source, locator, quote, None)
    pieces = [
        Anchor(
            source=source.id,
            locator=locator,
            quote=quote,
            exact=found.exact,
            prefix=found.prefix,
            suffix=found.suffix,
            start=found.start,
            end=found.end,
            text_sha256=source.text_sha256,
            sha256=source.sha256 or "",
        )
        for found in located.passages
    ]
    return replace(pieces[0], further=tuple(pieces[1:])) if pieces else None


def evidence(
    passage: Passage,
    *,
    relation: Relation = "supports",
    credibility: int | None = None,
    chain: tuple[str, ...] = (),
) -> Evidence:
    """Return ``passage`` in its role under a claim, a cell or a mark."""
    words = {field.name: getattr(passage, field.name) for field in fields(Passage)}
    return Evidence(**words, relation=relation, credibility=credibility, chain=chain)
