"""A claim and its passages side by side in the terminal, with what they share."""

import re
from collections.abc import Iterable, Sequence

from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from loccit.claims.standing import Held
from loccit.model import Evidence, Ledger
from loccit.tables.words import equation
from loccit.verbs.chosen import Chosen
from loccit.verbs.telling import Labels, labels

# Fewer columns than this are one above the other.
_WIDE = 80
_WORD = re.compile(r"\w+(?:[.,'’\-–]\w+)*")


def show(console: Console, one: Chosen, held: Held | None, ledger: Ledger) -> None:
    """Print the claim, its passages, its sums, and what changed since accepted."""
    claim, names = one.claim, labels(ledger)
    number = f"claim {claim.number}" if claim.number else claim.kind
    console.print(
        f"\nbriefing {one.briefing}, {number} ({claim.id}), {claim.verdict}, "
        f"{claim.file}:{claim.line}\n",
        soft_wrap=True,
    )
    # A text and a sum in it may rest on the same words, each in its own role.
    every = {(e.source, e.locator, e.exact): e for e in claim.evidence}.values()
    words = [passage.exact for passage in every]
    shared = _words(claim.text) & {word for text in words for word in _words(text)}
    said = _under("the briefing", claim.text, shared)
    passages = [_passage(evidence, names, shared) for evidence in every]
    console.print(
        _columns(said, passages) if console.width >= _WIDE else _stack(said, passages)
    )
    for name, found in (
        ("in both", _listed(claim.text, shared)),
        ("in the briefing alone", _listed(claim.text, _words(claim.text) - shared)),
    ):
        if found:
            _say(console, f"{name}: {', '.join(found)}")
    for value in ledger.derived:
        if value.id in claim.derived:
            _say(console, f"worked out: [{value.id}] {' '.join(equation(value))}")
    if held:
        _before(console, held)


def _before(console: Console, held: Held) -> None:
    entry = held.entry
    if not held.why:
        _say(console, f"attested by {entry.by} on {entry.on}; nothing changed since")
    for why in held.why:
        _say(console, f"since {entry.by} accepted it on {entry.on}: {why}")


def _say(console: Console, words: str) -> None:
    console.print(Padding(Text(_plain(words)), (0, 0, 0, 2), expand=False))


def _columns(said: Text, passages: Sequence[Text]) -> Table:
    table = Table(box=None, expand=True, padding=(0, 2, 1, 2), show_header=False)
    table.add_column(ratio=1, overflow="fold")
    table.add_column(ratio=1, overflow="fold")
    for at, passage in enumerate(passages):
        table.add_row(Text() if at else said, passage)
    return table


def _stack(said: Text, passages: Sequence[Text]) -> RenderableType:
    return Padding(Text("\n\n").join([said, *passages]), (0, 0, 1, 2))


def _passage(evidence: Evidence, names: Labels, shared: set[str]) -> Text:
    label = f"{names.get(evidence.source, '')} @{evidence.source}, {evidence.locator}"
    return _under(label.strip(), evidence.exact, shared)


def _under(heading: str, text: str, shared: set[str]) -> Text:
    return Text.assemble((f"{_plain(heading)}\n", "dim"), _marked(text, shared))


def _marked(text: str, shared: set[str]) -> Text:
    """Return ``text`` with its ``shared`` words in bold."""
    plain = _plain(text)
    marked = Text(plain)
    for word in _WORD.finditer(plain):
        if word[0].casefold() in shared:
            marked.stylize("bold", word.start(), word.end())
    return marked


def _words(text: str) -> set[str]:
    """Return the words that tell something: figures, and those of four letters."""
    every = (word.casefold() for word in _WORD.findall(_plain(text)))
    return {word for word in every if len(word) > 3 or re.search(r"\d", word)}


def _listed(text: str, wanted: Iterable[str]) -> list[str]:
    """Return those words of ``text`` as they stand there, each once."""
    found = [word for word in _WORD.findall(_plain(text)) if word.casefold() in wanted]
    return list({word.casefold(): word for word in reversed(found)}.values())[::-1]


def _plain(text: str) -> str:
    """Return ``text`` on one line, without signs that would command the terminal."""
    words = " ".join(text.split())
    return "".join(sign if sign.isprintable() else "�" for sign in words)
