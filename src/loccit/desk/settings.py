"""``loccit.yaml``: the desk's settings, all optional."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Literal

from loccit.desk.checked import checked
from loccit.desk.keys import Held, Keys
from loccit.desk.marking import marking as known_marking
from loccit.model import Finding

FILE = "loccit.yaml"


def _language(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", text):
        raise ValueError(f"{text!r} is no language tag (BCP 47); write en-GB or de")
    return text


def _positive(number: int) -> int:
    if number <= 0:
        raise ValueError("write a number above 0")
    return number


Language = Annotated[str, Held(_language)]
Positive = Annotated[int, Held(_positive)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits(Keys):
    """How much one file may take of the machine before it is given up.

    ``characters`` are those of a source's text (1,500 printed pages), ``blocks``
    its paragraphs, rows and cells, and ``paragraph_characters`` the characters of
    its longest paragraph (50 pages).
    """

    megabytes: Positive = 100
    characters: Positive = 3_000_000
    blocks: Positive = 200_000
    paragraph_characters: Positive = 100_000
    seconds: Positive = 60
    fetch_seconds: Positive = 60
    memory_megabytes: Positive = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings(Keys):
    """The desk's settings; a briefing's front matter may override some."""

    organisation: str = ""
    desk: str = ""
    lang: Language = "en-GB"
    theme: str = "plain"
    scale: str = "phia"
    strict: bool = False
    marking: Annotated[str, Held(known_marking)] = "TLP:CLEAR"
    markings: tuple[str, ...] = ()
    information_age: Positive = 180
    csl: str | None = None
    dollar: str | None = None
    raw_html: bool = False
    lints: dict[str, Literal["off", "on", "error", "warning", "note"]] = field(
        default_factory=dict
    )
    press_profile: str | None = None
    name_model: str | None = None
    limits: Limits = Limits()


def read_settings(root: Path) -> tuple[Settings, list[Finding]]:
    """Return the settings of the desk at ``root`` and what is wrong in them."""
    path = root / FILE
    if not path.exists():
        return Settings(), []
    return checked(root, FILE, tuple[Settings, list[Finding]], lambda: _look(path))


def _look(path: Path) -> tuple[Settings, list[Finding]]:
    from loccit.desk.door import read_yaml, validate

    said, lines, findings = read_yaml(path, FILE)
    if findings:
        return Settings(), findings
    settings, findings = validate(Settings, said, lines, FILE)
    return settings or Settings(), findings
