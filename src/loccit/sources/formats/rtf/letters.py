"""The letters of an RTF file: each font has a code page of its own."""

import codecs

from loccit.child import RefusedError
from loccit.sources.formats.symbols import symbol

# \fcharset → Python's codec (RTF 1.9.1, "Font table"); 0 is Western.
CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab",
    134: "gbk", 136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874",
    238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
# Code pages that Python has under no "cp" name.
CODE_PAGES = {936: "gbk", 1361: "johab", 10000: "mac_roman", 10007: "mac_cyrillic"}
SYMBOL = "symbol"
_SYMBOL_CHARSET = 2
_WHOLE = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}


class Letters:
    """Turns bytes into letters, by the code page of the font they are set in.

    ``default`` is the codec for fonts that say none. Raises :class:`RefusedError`
    when there is no such codec.
    """

    def __init__(self, default: str | None) -> None:
        self._said = default
        self._default = _known(default) if default else "cp1252"
        self._fonts: dict[int, str] = {}
        self._names: dict[int, str] = {}
        self._page = ""
        self._decoder: codecs.IncrementalDecoder | None = None

    def whole(self, word: str, number: int | None) -> None:
        """Note what a control word says of the whole file."""
        if self._said:
            return
        if word == "ansicpg":
            self._default = CODE_PAGES.get(number or 0) or _codec(f"cp{number}")
        elif word in _WHOLE:
            self._default = _WHOLE[word]

    def charset(self, number: int, charset: int) -> None:
        """Note the character set of the font ``number``; 1 is the default one."""
        if charset == _SYMBOL_CHARSET:
            self._fonts[number] = SYMBOL
        elif charset in CHARSETS:
            self._fonts[number] = CHARSETS[charset]

    def name(self, number: int, words: str) -> None:
        """Note a font's name, or what follows of it."""
        self._names[number] = self._names.get(number, "") + words

    def char(self, code: int, font: int) -> str:
        """Return the character ``code``; some are places in a symbol font."""
        if 0xF000 <= code <= 0xF0FF:
            return symbol(self._names.get(font), f"{code:x}")
        return chr(code)

    def read(self, content: bytes, font: int) -> str:
        """Return the letters that ``content`` completes; half of one may wait."""
        page = self._fonts.get(font, self._default)
        before = self.rest() if page != self._page else ""
        if page == SYMBOL:
            name = self._names.get(font)
            return before + "".join(symbol(name, f"{byte:x}") for byte in content)
        if self._decoder is None:
            self._decoder = codecs.getincrementaldecoder(page)("replace")
            self._page = page
        return before + self._decoder.decode(content)

    def rest(self) -> str:
        """Return what is left of a letter that was never completed."""
        decoder, self._decoder, self._page = self._decoder, None, ""
        return decoder.decode(b"", final=True) if decoder else ""


def _codec(name: str) -> str:
    """Return a codec that is known under ``name``, else the Western one."""
    try:
        return _known(name)
    except RefusedError:
        return "cp1252"


def _known(name: str) -> str:
    try:
        b"a".decode(name, "replace")
    except LookupError:
        raise RefusedError(f"There is no encoding called {name!r}.") from None
    return name
