"""Citations as written: which source, which place in it, which words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from loccit.briefing.marks import KEY, RESERVED, Mark
from loccit.desk import to_id
from loccit.desk.nearest import nearest
from loccit.model import Citation, Finding
from loccit.model.source import Relation
from loccit.sources.passages import locator as places

_QUOTED = r'"(?:\\.|[^"\\])*"|“[^”]*”'
_PART = re.compile(rf"(?:{_QUOTED}|[^;\"“]|[\"“])+", re.DOTALL)
_LAST = re.compile(rf"({_QUOTED})\s*$", re.DOTALL)
_ATTRIBUTE = re.compile(r"([\w-]+)=(\"[^\"]*\"|“[^”]*”|[^\s\"]+)|(\S+)")
_ATTRIBUTES = ("credibility", "relation", "relays", "speaker")
_RELATIONS: dict[str, Relation] = {
    "supports": "supports",
    "contradicts": "contradicts",
    "relays": "relays",
    "context": "context",
}


@dataclass(slots=True)
class Citations:
    """Reads the citations of one file; collects them and what is wrong in them."""

    file: str
    sources: Sequence[str]
    found: list[Citation] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    def read(self, mark: Mark) -> tuple[Citation, ...]:
        """Return the citations of one mark, numbered on; a wrong one is left out."""
        if mark.half:
            self._half(mark)
            return ()
        said = self._attributes(mark)
        new = []
        for part in _PART.findall(mark.inner):
            citation = self._one(part.strip(), mark, said)
            if citation:
                self.found.append(citation)
                new.append(citation)
        return tuple(new)

    def _one(self, part: str, mark: Mark, said: dict[str, str]) -> Citation | None:
        key = KEY.search(re.sub(_QUOTED, lambda m: " " * len(m[0]), part))
        if key is None:
            self._say("bad-citation", f"The citation “{part}” names no source.", mark)
            return None
        if part[: key.start()].strip():
            self._prefix(part[: key.start()].strip(), mark)
        source = to_id(key[1] or key[2])
        if not self._known(source, key[1] or key[2], mark):
            return None
        rest = part[key.end() :].strip().removeprefix(",").strip()
        place, quote = self._place(" ".join(rest.split()), mark)
        return Citation(
            id=f"k{len(self.found) + 1}",
            source=source,
            locator=place,
            quote=quote,
            file=self.file,
            line=mark.line,
            relays=self._relays(said, mark),
            speaker=said.get("speaker"),
            credibility=self._credibility(said, mark),
            relation=self._relation(said, mark),
        )

    def _known(self, source: str, written: str, mark: Mark) -> bool:
        if source in self.sources:
            return True
        bare = mark.kind == "author"
        remedy = nearest(source, self.sources) if self.sources else ""
        escape = f" If no source is meant, write \\@{written}." if bare else ""
        self._say(
            "unknown-source",
            f"@{written} is no source of this desk.",
            mark,
            f"{remedy}{escape}".strip(),
        )
        return False

    def _place(self, rest: str, mark: Mark) -> tuple[str | None, str | None]:
        """Return the locator, raw, and the quoted words after it."""
        if not rest:
            return None, None
        if re.search('["“]', re.sub(_QUOTED, "", rest)):
            self._open_quote(rest, mark)
            return rest, None
        only = re.fullmatch(_QUOTED, rest)
        if only:
            return None, _words(rest) or None
        try:
            located = places.parse(rest)
        except places.LocatorError as error:
            self._say("bad-locator", str(error), mark)
            return rest, None
        last = _LAST.search(rest)
        if len(located) == 1 and located[0].quote and last:
            return rest[: last.start()].strip(), located[0].quote
        return rest, None

    def _open_quote(self, rest: str, mark: Mark) -> None:
        self._say(
            "open-quotation",
            f"The quotation in the citation “{rest}” is never closed.",
            mark,
            'Put " behind its last word, before the bracket; a quotation mark inside '
            'it is written \\".',
        )

    def _half(self, mark: Mark) -> None:
        """Say which bracket is missing; what was to stand in it cannot be told."""
        opened = mark.half == "["
        said = "opened and never closed" if opened else "closed and never opened"
        self._say(
            "half-citation",
            f"The bracket of the citation {mark.inner} is {said}.",
            mark,
            f"Put {'] behind' if opened else '[ before'} it: "
            f"[{mark.inner}, para. 3]. A bracket that belongs to the text is "
            f"written \\{mark.half}.",
        )

    def _attributes(self, mark: Mark) -> dict[str, str]:
        said: dict[str, str] = {}
        for key, value, odd in _ATTRIBUTE.findall(mark.attributes):
            if key in _ATTRIBUTES:
                said[key] = value.strip('"“”')
            else:
                self._say(
                    "unknown-key",
                    f"A citation has no attribute “{key or odd}”.",
                    mark,
                    nearest(key or odd, _ATTRIBUTES),
                )
        return said

    def _relays(self, said: dict[str, str], mark: Mark) -> tuple[str, ...]:
        ids = [to_id(word) for word in re.split(r"[\s,@]+", said.get("relays", ""))]
        known = tuple(id for id in ids if id in self.sources)
        for id in ids:
            if id and id not in self.sources:
                self._say(
                    "unknown-source",
                    f"The relayed source “{id}” has no record in this desk.",
                    mark,
                    f"Write sources/{id}.yaml, or mend the name."
                    f" {nearest(id, self.sources)}",
                )
        return known

    def _credibility(self, said: dict[str, str], mark: Mark) -> int | None:
        grade = said.get("credibility")
        if grade is None or grade in [*"123456"]:
            return int(grade) if grade else None
        self._say(
            "bad-value",
            f"The credibility “{grade}” is not one of the grades 1 to 6.",
            mark,
        )
        return None

    def _relation(self, said: dict[str, str], mark: Mark) -> Relation:
        word = said.get("relation", "supports")
        if word not in _RELATIONS:
            message = f"A source cannot stand in the relation “{word}” to a claim."
            self._say("bad-value", message, mark, nearest(word, [*_RELATIONS]))
        return _RELATIONS.get(word, "supports")

    def _prefix(self, words: str, mark: Mark) -> None:
        self.findings.append(
            Finding(
                code="citation-prefix",
                severity="warning",
                message=f"The words “{words}” inside a citation are not printed.",
                remedy="Write them in the sentence, before the bracket.",
                file=self.file,
                line=mark.line,
            )
        )

    def _say(self, code: str, message: str, mark: Mark, remedy: str = "") -> None:
        self.findings.append(
            Finding(
                code=code,
                severity="error",
                message=message,
                remedy=remedy or 'Write [@source, para. 3] or [@source "exact words"].',
                file=self.file,
                line=mark.line,
            )
        )


def _words(quoted: str) -> str:
    if quoted.startswith("“"):
        return quoted[1:-1]
    return re.sub(r"\\(.)", r"\1", quoted[1:-1])


def reserved(mark: Mark) -> Iterable[str]:
    """Return the ids of a cross-reference, in order: "fig-exchange"."""
    keys = (m[1] or m[2] for m in KEY.finditer(mark.inner))
    return [key for key in keys if key.startswith(RESERVED)]
