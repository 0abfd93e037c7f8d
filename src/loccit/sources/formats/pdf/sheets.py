"""The pages of a PDF as words, with what is odd about each."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from loccit.child import RefusedError
from loccit.sources.formats.pdf import ocr
from loccit.sources.formats.pdf.letters import BLANK, Letter, letters
from loccit.sources.formats.pdf.seen import pictured, seen
from loccit.sources.formats.pdf.words import Word, words

# A page of which this share cannot be read is as good as a picture.
_UNREADABLE = 0.3
_PICTURE = 0.25


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: its words, those written in another direction apart.

    ``hidden`` are reasons and words of letters that are not seen. ``layer`` and
    ``read`` say that its text comes from OCR, someone's or ours; ``bare`` that it
    has a picture and no text; ``garbled`` counts letters that cannot be read.
    """

    label: str
    words: tuple[Word, ...] = ()
    turned: tuple[tuple[Word, ...], ...] = ()
    hidden: tuple[tuple[str, str], ...] = ()
    layer: bool = False
    read: bool = False
    bare: bool = False
    garbled: int = 0


def sheets(pdf: Any, tongue: str | None) -> Iterator[Sheet]:
    """Yield the pages of a pypdfium2 document.

    ``tongue`` is Tesseract's name of the language in which pages that are pictures
    are read, None for not at all.
    """
    for number in range(len(pdf)):
        page = _opened(pdf, number)
        yield _sheet(page, pdf.get_page_label(number) or str(number + 1), tongue)
        page.close()


def _opened(pdf: Any, number: int) -> Any:
    """Return a page; raises :class:`RefusedError` where it is not what it should be."""
    import pypdfium2

    try:
        return pdf[number]
    except pypdfium2.PdfiumError:
        raise RefusedError(
            f"Its page {number + 1} of {len(pdf)} is damaged and cannot be opened."
        ) from None


def _sheet(page: Any, label: str, tongue: str | None) -> Sheet:
    shown = seen(page, list(letters(page)))
    solid = [letter for letter in shown.letters if letter.char != " "]
    garbled = sum(not letter.char for letter in solid)
    plain = Sheet(label, hidden=shown.hidden, layer=shown.layer, garbled=garbled)
    if not solid or garbled > _UNREADABLE * len(solid):
        return _read(page, plain, tongue)
    main, *others = _directions(shown.letters)
    turned = tuple(tuple(words(other)) for other in others)
    return replace(plain, words=tuple(words(main)), turned=turned)


def _read(page: Any, plain: Sheet, tongue: str | None) -> Sheet:
    """Return the sheet of a page without text that could be read, with OCR's if any."""
    bare = not plain.garbled and pictured(page) >= _PICTURE
    found = ocr.recognised(page, tongue) if tongue and (bare or plain.garbled) else []
    if found:
        return replace(plain, words=tuple(found), read=True, garbled=0)
    return replace(plain, bare=bare)


def _directions(found: tuple[Letter, ...]) -> list[list[Letter]]:
    """Return the letters of each direction of writing, the commonest first.

    A space belongs to the letters before it.
    """
    turns: list[tuple[int, Letter]] = []
    turn = 0
    for letter in found:
        turn = turn if letter.char == " " else letter.style.turn
        turns.append((turn, letter))
    counts = Counter(turn for turn, letter in turns if letter.char != " ")
    runs: dict[int, list[Letter]] = {turn: [] for turn, _ in counts.most_common()}
    for turn, run in groupby(turns, key=lambda one: one[0]):
        if turn in runs:
            runs[turn] += [letter for _, letter in run]
            runs[turn].append(BLANK)
    return list(runs.values())
