"""What documents say of themselves, under CSL's names."""

import re
from collections.abc import Iterable

from loccit.sources.formats.decode import canonical
from loccit.sources.formats.format import Metadata

# What programs write where nobody gave a name.
_NOBODY = {
    "admin", "administrator", "author", "microsoft", "microsoft office user", "none",
    "openpyxl", "owner", "pc", "python-docx", "root", "unknown", "user",
    "windows user", "unnamed", "un-named",
}  # fmt: skip
_UNTITLED = re.compile(
    r"(?:untitled[\s-]*\d*|word document|powerpoint presentation|document ?\d*|"
    r"(?:slide|folie|dokument|layout) ?\d*|microsoft (?:word|powerpoint|excel)\b.*|"
    r"\(?(?:anonymous|none|null|unknown)\)?|[\W\d_]*|[0-9a-f-]{16,}|"
    r".*\.(?:docx?|dotx?|odt|rtf|xlsx?|pptx?|pdf|indd|qxd|qxp|tex|dvi|ps|html?|txt))",
    re.IGNORECASE,
)
_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:T.*)?")


def metadata(
    *,
    title: str = "",
    authors: Iterable[str] = (),
    language: str = "",
    publisher: str = "",
    issued: str = "",
    saved: Iterable[str] = (),
) -> Metadata:
    """Return ``title`` and the others without what only a program wrote.

    ``saved`` are the days, as ISO 8601 has them, on which the file was last saved or
    made. None of these is a day of publication. Where ``issued`` is not known, the
    first of them stands for it, marked uncertain ("2024-05-06?", EDTF level 1).
    """
    names = "; ".join(filter(None, map(somebody, authors)))
    days = [found[1] for day in saved if (found := _DAY.fullmatch(day.strip()))]
    said = {
        "title": "" if _UNTITLED.fullmatch(title.strip()) else title,
        "author": names,
        "language": language,
        "publisher": somebody(publisher),
        "issued": day(issued) or (f"{days[0]}?" if days else ""),
    }
    plain = {key: " ".join(canonical(words).split()) for key, words in said.items()}
    return {key: words for key, words in plain.items() if words}


def somebody(name: str) -> str:
    """Return ``name``, "" when it is only what a program writes by itself."""
    words = name.strip()
    return "" if words.casefold() in _NOBODY else words


def day(said: str) -> str:
    """Return the day of a date with a time of day; any other date as it is."""
    found = _DAY.fullmatch(said.strip())
    return found[1] if found else said.strip()
