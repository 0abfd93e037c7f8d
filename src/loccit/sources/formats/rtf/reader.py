"""An RTF file read sign by sign."""

from collections.abc import Iterator
from dataclasses import replace

from loccit.model import Finding
from loccit.sources.formats.layout import Piece
from loccit.sources.formats.rtf.letters import Letters
from loccit.sources.formats.rtf.sheet import Sheet
from loccit.sources.formats.rtf.state import MARKS, STORIES, State, change, enter
from loccit.sources.formats.rtf.story import RtfStory
from loccit.sources.formats.rtf.tokens import Token, tokens
from loccit.sources.formats.symbols import raised
from loccit.sources.formats.told import hidden_text, tracked_changes

_CHARS = {
    "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "bullet": "•", "tab": "\t", "line": " ", "lbr": " ",
    "emspace": " ", "enspace": " ", "qmspace": " ", "zwj": "\u200d",
    "zwnj": "\u200c", "page": " ", "column": " ",
    "ltrmark": "\u200e", "rtlmark": "\u200f",
}  # fmt: skip
_SIGNS = {"~": "\u00a0", "_": "\u2011"}
_ENDS = {"par", "sect"}
_WHOLE = {"ansi", "mac", "pc", "pca", "ansicpg"}
_HIGH, _LOW = range(0xD800, 0xDC00), range(0xDC00, 0xE000)


class Reader:
    """Reads the signs of a file; ``said`` are the properties it names."""

    def __init__(self, encoding: str | None) -> None:
        self.said: dict[str, str] = {}
        self._letters = Letters(encoding)
        self._sheet = Sheet()
        self._state = State()
        self._story = RtfStory()
        self._outer: list[tuple[State, RtfStory]] = []
        self._first = self._starred = False
        self._after = 0
        self._high = 0
        self._hidden = self._tracked = False

    def read(self, text: str) -> list[Piece]:
        """Return the pieces of a file read as Latin-1."""
        for token in tokens(text):
            self._take(token)
        while self._outer:
            self._close()
        return self._story.finish(self._sheet.role(self._state))

    @property
    def title(self) -> str:
        """What stands in the title's style."""
        return self._story.title

    def findings(self) -> Iterator[Finding]:
        """Yield what a person should know of the text that was read."""
        if self._hidden:
            yield hidden_text()
        if self._tracked:
            yield tracked_changes()

    def _take(self, token: Token) -> None:
        match token.kind:
            case "open":
                self._outer.append((self._state, self._story))
                self._state = replace(self._state)
                self._first, self._starred, self._after = True, False, 0
                return
            case "close":
                if self._outer:
                    self._close()
                self._after = 0
            case "text" | "byte":
                self._bytes(token)
            case "sign":
                self._sign(token.said)
                if token.said == "*":
                    return
            case "word":
                self._word(token.said, token.number)
        self._first = False

    def _close(self) -> None:
        story, current = self._story, self._sheet.role(self._state)
        self._add(self._letters.rest())
        self._state, self._story = self._outer.pop()
        if story is not self._story:
            self._story.waiting += story.finish(current)

    def _bytes(self, token: Token) -> None:
        """Take text or a byte, but for what stands in for a Unicode character."""
        raw = (
            bytes.fromhex(token.said)
            if token.kind == "byte"
            else token.said.encode("latin-1", "replace")
        )
        passed = min(self._after, len(raw))
        self._after -= passed
        self._add(self._read(raw[passed:]))

    def _read(self, raw: bytes) -> str:
        # A symbol font's own name is not written in its symbols.
        if self._state.destination == "fonts":
            return raw.decode("latin-1")
        return self._letters.read(raw, self._state.font) if raw else ""

    def _sign(self, sign: str) -> None:
        if sign == "*":
            self._starred = True
        elif sign in "\r\n":
            self._end()
        elif sign in "{}\\":
            self._add(self._read(sign.encode()))
        elif sign in _SIGNS:
            self._add(self._letters.rest() + _SIGNS[sign])

    def _word(self, word: str, number: int | None) -> None:
        if word == "u":
            self._unicode(number or 0)
        elif word in _CHARS:
            self._after, passed = max(self._after - 1, 0), self._after
            self._add("" if passed else self._letters.rest() + _CHARS[word])
        elif self._first and enter(self._state, word, self._starred):
            if word in STORIES and self._state.destination == "text":
                self._story = RtfStory()
            elif word in MARKS and self._outer:
                self._outer[-1][0].listed = True
        else:
            self._after = 0
            self._control(word, number)

    def _unicode(self, number: int) -> None:
        """Take a character, or half of one beyond U+FFFF (UTF-16)."""
        code = number % 0x10000
        self._after = self._state.after
        if code in _HIGH:
            self._high = code
            return
        if code in _LOW:
            pair = 0x10000 + (self._high - _HIGH.start) * 0x400 + code - _LOW.start
            code = pair if self._high else ord("\ufffd")
        self._high = 0
        self._add(self._letters.rest() + self._letters.char(code, self._state.font))

    def _control(self, word: str, number: int | None) -> None:
        kind = self._state.destination
        if word in _WHOLE:
            self._letters.whole(word, number)
        elif kind == "fonts":
            self._font(word, number)
        elif kind == "styles":
            self._sheet.take(self._state, word, number)
        elif kind == "text" and word in _ENDS:
            self._end()
        elif kind == "info" and self._date(word, number):
            return
        elif kind in ("text", "info") and not self._story.take(word):
            change(self._state, word, number)
            self._tracked |= word in ("revised", "deleted") and number != 0

    def _font(self, word: str, number: int | None) -> None:
        if word == "f":
            self._state.font = number or 0
        elif word == "fcharset":
            self._letters.charset(self._state.font, number or 0)

    def _date(self, word: str, number: int | None) -> bool:
        """Take a part of a date (yr, mo, dy); return whether it was one."""
        if word not in ("yr", "mo", "dy") or number is None:
            return False
        before = self.said.get(self._state.named, "")
        self.said[self._state.named] = f"{before}{'-' * bool(before)}{number:02d}"
        return True

    def _add(self, words: str) -> None:
        state = self._state
        match state.destination:
            case "text" if state.hidden:
                self._hidden |= bool(words.strip())
            case "text" if not state.deleted:
                self._story.add(raised(words, state.place))
            case "fonts":
                self._letters.name(state.font, words)
            case "styles" if words:
                self._sheet.name(state.style, words)
            case "info" if state.named and words:
                self.said[state.named] = self.said.get(state.named, "") + words

    def _end(self) -> None:
        self._add(self._letters.rest())
        self._story.end_paragraph(self._sheet.role(self._state), self._state.in_table)
