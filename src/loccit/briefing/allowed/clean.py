"""A briefing's tree cleaned: links, keys, classes and raw code that may not pass.

Every list of attributes in the tree is looked at, wherever Pandoc puts one, so that
no element is forgotten.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from loccit.briefing.allowed.addresses import may_lead, scheme
from loccit.briefing.allowed.attributes import (
    EVERYWHERE,
    OF_BLOCKS,
    OF_HEADINGS,
    is_attributes,
    sift,
)
from loccit.briefing.allowed.ids import Ids
from loccit.briefing.allowed.raw import safe
from loccit.briefing.allowed.sayings import Sayings
from loccit.briefing.allowed.where import Where, spelled, words_of
from loccit.briefing.pandoc import Block

_RAW = ("RawBlock", "RawInline")


@dataclass(slots=True)
class Cleaner:
    """Cleans the blocks of one file; ``say`` collects what was left out.

    ``unmask`` gives a text of the tree with its marks as they were written;
    ``headings`` are the names of blocks, which a heading may bear as a class.
    """

    say: Sayings
    where: Where
    unmask: Callable[[str], str]
    raw_html: bool
    headings: tuple[str, ...]
    ids: Ids = field(default_factory=Ids)

    def blocks(self, blocks: Iterable[Block]) -> list[Block]:
        """Return the blocks without what may not be printed."""
        return self._list(list(blocks))

    def _list(self, values: list[Any]) -> list[Any]:
        if is_attributes(values):
            return self._attributes("", values, EVERYWHERE)
        done: list[Any] = []
        for value in values:
            if isinstance(value, dict):
                done += self._node(value)
            elif isinstance(value, list):
                done.append(self._list(value))
            else:
                done.append(value)
        return done

    def _node(self, node: dict[str, Any]) -> list[dict[str, Any]]:
        """Return what stays of a node: itself, what it holds, or nothing."""
        t, c = node.get("t"), node.get("c")
        if t == "Link" and isinstance(c, list):
            return self._link(c)
        if t == "Image" and isinstance(c, list):
            self.say.picture(c[2][0], self._line(spelled(c[2][0]), c[1]))
            return self._list(c[1])
        if t == "Figure" and isinstance(c, list):
            # Pandoc's own figures hold one picture; its caption describes it.
            self._list(c[2])
            return self._list(c[1][1])
        if t in _RAW and isinstance(c, list):
            return self._raw(str(t), c)
        if t in ("Header", "Div") and isinstance(c, list):
            return [{"t": t, "c": self._block(str(t), c)}]
        if isinstance(c, list):
            return [{**node, "c": self._list(c)}]
        return [node]

    def _block(self, t: str, c: list[Any]) -> list[Any]:
        at = 1 if t == "Header" else 0
        if t == "Header":
            self._named(c[1][1], c[2])
        done = self._list([*c[:at], [], *c[at + 1 :]])
        done[at] = self._attributes(t, c[at], OF_BLOCKS)
        return done

    def _named(self, classes: list[str], title: list[Any]) -> None:
        """Look for a heading's classes that mean nothing."""
        known = (*self.headings, *OF_HEADINGS)
        for name in classes:
            if name not in known:
                line = self._line((f".{name}",), title)
                self.say.heading_class(name, known, line)

    def _link(self, c: list[Any]) -> list[dict[str, Any]]:
        address = self.unmask(c[2][0])
        inner = self._list(c[1])
        if not may_lead(address):
            line = self._line(spelled(address), c[1])
            self.say.link(address, scheme(address), line)
            return inner
        attributes = self._attributes("Link", c[0], EVERYWHERE)
        return [{"t": "Link", "c": [attributes, inner, c[2]]}]

    def _attributes(self, t: str, c: list[Any], allowed: tuple[str, ...]) -> list[Any]:
        count = self.ids.take(t, c[0], c[1])
        if count > 1:
            self.say.id_twice(c[0], self.where.nth(c[0], count))
        sifted = sift(c[1], c[2], allowed)
        for key in sifted.keys_out:
            self.say.attribute(key, allowed, self._line((f"{key}=", key), []))
        for name in sifted.classes_out:
            self.say.our_class(name, self._line((f".{name}", name), []))
        return [c[0], sifted.classes, sifted.pairs]

    def _raw(self, t: str, c: list[Any]) -> list[dict[str, Any]]:
        text = self.unmask(c[1])
        line = self._line((text, text.split("\n", maxsplit=1)[0]), [])
        if not self.raw_html or not c[0].startswith("html"):
            self.say.raw(text, line)
            return []
        kept, out = safe(text)
        if out:
            self.say.raw_part(out, line)
        return [{"t": t, "c": ["html", kept]}] if kept else []

    def _line(self, written: Iterable[str], around: list[Any]) -> int:
        return self.where.line(written, words_of(around))
