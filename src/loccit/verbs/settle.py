"""What is agreed with the analyst for one briefing: places, new words, numbers."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from loccit.sources.passages.anchors import Key
from loccit.verbs.asking import Asking
from loccit.verbs.looked import Looked, written


@dataclass(frozen=True, slots=True)
class Settled:
    """What was agreed for one briefing.

    ``named`` are the bare citations that get a place, ``moved`` the new locators,
    ``taken`` the citations whose words of today are taken.
    """

    named: Sequence[Looked]
    moved: Mapping[tuple[str, str], str]
    taken: frozenset[Key]


def settle(looked: Sequence[Looked], asking: Asking) -> Settled:
    """Ask about each citation that has no place, new words or another place."""
    for one in looked:
        if one.state == "gone":
            asking.lost(one.where, str(one), one.problem)
    bare = [one for one in looked if one.state == "bare" and one.place]
    named = [one for one in bare if _placed(one, asking)]
    taken = _taken(looked, asking)
    moved = _moved(looked, taken, asking)
    # Today's words of another place cannot be held under the old number.
    waiting = {
        one.key
        for one in looked
        if one.shifted and (one.key[0], one.key[1]) not in moved
    }
    return Settled(named, moved, frozenset(taken - waiting))


def _placed(one: Looked, asking: Asking) -> bool:
    return asking.place(one.where, str(one), one.place, one.words)


def _taken(looked: Sequence[Looked], asking: Asking) -> set[Key]:
    """Return the citations whose words of today are taken; each is asked once."""
    altered: dict[Key, Looked] = {}
    for one in looked:
        if one.change:
            altered.setdefault(one.key, one)
    for one in altered.values():
        if one.change and not one.takeable:
            words = written(one.citation, one.citation.locator, one.change.new or "…")
            asking.quote(one.where, str(one), one.change, words)
    return {
        key
        for key, one in altered.items()
        if one.change
        and one.takeable
        and asking.change(one.where, str(one), one.change)
    }


def _moved(
    looked: Sequence[Looked], taken: set[Key], asking: Asking
) -> dict[tuple[str, str], str]:
    """Return the new locators agreed to, for each source all of them or none.

    Old and new numbers of one source cannot stand side by side: "para. 3" would
    mean two passages.
    """
    agreed: dict[tuple[str, str], str] = {}
    for source in dict.fromkeys(one.citation.source for one in looked):
        own = [one for one in looked if one.citation.source == source]
        lost = [
            one
            for one in own
            if one.state == "gone" or (one.change and one.key not in taken)
        ]
        shifted = {one.key: one for one in own if one.shifted}
        if shifted and lost:
            sys.stdout.write(
                f"@{source}: not renumbered while a citation of it has lost its words "
                f"(line {lost[0].citation.line}). Mend that first: loccit check\n"
            )
            continue
        answers = [_placed(one, asking) for one in shifted.values()]
        if all(answers):
            agreed |= {key[:2]: one.place for key, one in shifted.items()}
    return agreed
