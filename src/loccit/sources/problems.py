"""What can be wrong with a source's file, in words for the person who keeps it."""

import os
from pathlib import Path

from loccit.child import MEGABYTE
from loccit.desk.settings import Limits
from loccit.model import Finding, Source
from loccit.sources.formats.format import READERS, Extracted
from loccit.sources.garbled import garbled, lost
from loccit.sources.hidden import hidden


def refused(path: Path, file: str, limits: Limits) -> Finding | None:
    """Return why the file is not even opened, None when it may be."""
    kinds = ", ".join(sorted(READERS))
    if not path.is_file():
        return _error(
            "source-unreadable",
            f"{file} is no file that can be opened.",
            "Move a folder out of sources/; put the file itself where a link leads "
            "nowhere.",
            file,
        )
    if path.suffix[1:].lower() not in READERS:
        return _error(
            "source-format",
            f"{file} is of a format that cannot be read.",
            f"Save it in one of these: {kinds}.",
            file,
        )
    return _size(path, file, limits)


def _size(path: Path, file: str, limits: Limits) -> Finding | None:
    size = path.stat().st_size
    if not os.access(path, os.R_OK):
        return unreadable(file, "You are not allowed to open it.")
    if size == 0:
        return empty(file)
    if size > limits.megabytes * MEGABYTE:
        return _error(
            "source-too-big",
            f"{file} has {size / MEGABYTE:,.1f} megabytes; the limit is "
            f"{limits.megabytes}.",
            "Take a smaller part of it, or raise limits: megabytes in loccit.yaml.",
            file,
        )
    return None


def too_long(extracted: Extracted, limits: Limits) -> Finding | None:
    """Return why a text is too long to be worked on, None when it is not."""
    count = len(extracted.text)
    if count > limits.characters:
        return _too_long(
            f"{count:,} characters of text", f"{limits.characters:,}", "characters"
        )
    if len(extracted.blocks) > limits.blocks:
        return _too_long(
            f"{len(extracted.blocks):,} paragraphs, rows or cells",
            f"{limits.blocks:,}",
            "blocks",
        )
    long = max((b.end - b.start for b in extracted.blocks), default=0)
    if long > limits.paragraph_characters:
        return _error(
            "source-unbroken",
            f"It has a paragraph of {long:,} characters; the limit is "
            f"{limits.paragraph_characters:,}.",
            "Put a blank line where each paragraph ends, or raise limits: "
            "paragraph-characters in loccit.yaml.",
            "",
        )
    return None


def _too_long(held: str, limit: str, key: str) -> Finding:
    return _error(
        "source-too-long",
        f"It holds {held}; the limit is {limit}.",
        f"Keep the part that you cite, or raise limits: {key} in loccit.yaml.",
        "",
    )


def unreadable(file: str, reason: str) -> Finding:
    """Return the error of a file whose reader gave up for ``reason``."""
    return _error(
        "source-unreadable",
        f"{file} cannot be read. {reason}",
        "Open it in the program it comes from and save it again, as text if need be. "
        "Limits of time and memory stand under limits: in loccit.yaml.",
        file,
    )


def empty(file: str) -> Finding:
    """Return the error of a file in which there is no text."""
    return _error(
        "source-empty",
        f"{file} holds no text.",
        "Save the source again, or remove the file and keep only its record.",
        file,
    )


def remarks(source: Source, file: str, guessed: bool) -> list[Finding]:
    """Return what a person should know of a text that was read."""
    found: list[Finding] = []
    if guessed:
        found.append(
            _warning(
                "encoding-guessed",
                f"{file} does not say how its letters are encoded; "
                "it was read as Windows-1252.",
                "Look at its accents and quotation marks; if they are wrong, write "
                "encoding: NAME in its record.",
                file,
            )
        )
    spoilt = garbled(source.text, source.blocks)
    if spoilt:
        found.append(
            _warning(
                "mojibake",
                f"{file} holds words that were saved in a wrong encoding: {spoilt}.",
                "Fetch it again from where it came, or save it anew as UTF-8; it is "
                "read as it is and never mended.",
                file,
            )
        )
    gone = lost(source.text, source.blocks)
    if gone:
        found.append(
            _warning(
                "lost-characters",
                f"{file} holds characters in whose place something else was lost: "
                f"{gone}.",
                "Fetch it again from where it came, or look the words up there before "
                "you cite them.",
                file,
            )
        )
    unseen = hidden(source.text, source.blocks)
    if unseen:
        found.append(
            _warning(
                "hidden-characters",
                f"{file} holds characters that are not seen and may change what it "
                f"seems to say: {unseen}.",
                "Compare these passages with the original before you cite them.",
                file,
            )
        )
    return found


def _error(code: str, message: str, remedy: str, file: str) -> Finding:
    return Finding(
        code=code, severity="error", message=message, remedy=remedy, file=file
    )


def _warning(code: str, message: str, remedy: str, file: str) -> Finding:
    return Finding(
        code=code, severity="warning", message=message, remedy=remedy, file=file
    )
