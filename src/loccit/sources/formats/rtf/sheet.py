"""The style sheet of an RTF file."""

from dataclasses import dataclass, field

from loccit.sources.formats.roles import Role, level_of, role
from loccit.sources.formats.rtf.state import State

# The styles of characters, sections and tables are not those of paragraphs.
_STYLES = {"s", "cs", "ds", "ts"}
_OTHER = -2
_NONE = -1


@dataclass(slots=True)
class Sheet:
    """Names, outline levels, and what is based on what, by the styles' numbers."""

    _names: dict[int, str] = field(default_factory=dict)
    _levels: dict[int, int] = field(default_factory=dict)
    _based: dict[int, int] = field(default_factory=dict)

    def take(self, state: State, word: str, number: int | None) -> None:
        """Take a control word of a style, whose number ``state`` keeps."""
        if word in _STYLES:
            state.style = number or 0 if word == "s" else _OTHER
        elif word == "outlinelevel" and number is not None:
            self._levels[state.style] = number
        elif word == "sbasedon" and number is not None:
            self._based[state.style] = number

    def name(self, style: int, words: str) -> None:
        """Take a style's name, or what follows of it."""
        self._names[style] = self._names.get(style, "") + words

    def role(self, state: State) -> Role:
        """Return what a paragraph is that ends in ``state``."""
        chain = self._chain(state.style)
        names = [self._names[one].strip("; ").lower() for one in chain]
        levels = [state.heading, *map(self._levels.get, chain), *map(level_of, names)]
        level = next((one for one in levels if one is not None), None)
        return role(names, level, state.listed)

    def _chain(self, style: int) -> list[int]:
        """Return the style and those it is based on; a circle ends there."""
        found: list[int] = []
        while style not in found and style in self._names:
            found.append(style)
            style = self._based.get(style, _NONE)
        return found
