"""``loccit.yaml``: the desk's settings, all optional."""

import re
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from loccit.desk.door import Written, read_yaml, validate
from loccit.desk.marking import marking as known_marking
from loccit.model import Finding

FILE = "loccit.yaml"


def _language(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", text):
        raise ValueError(f"{text!r} is no language tag (BCP 47); write en-GB or de")
    return text


Language = Annotated[str, AfterValidator(_language)]


class Limits(Written):
    """How much one file may take of the machine before it is given up.

    ``characters`` are those of a source's text (1,500 printed pages), ``blocks``
    its paragraphs, rows and cells, and ``paragraph_characters`` the characters of
    its longest paragraph (50 pages).
    """

    megabytes: int = Field(default=100, gt=0)
    characters: int = Field(default=3_000_000, gt=0)
    blocks: int = Field(default=200_000, gt=0)
    paragraph_characters: int = Field(
        default=100_000, gt=0, alias="paragraph-characters"
    )
    seconds: int = Field(default=60, gt=0)
    fetch_seconds: int = Field(default=60, gt=0, alias="fetch-seconds")
    memory_megabytes: int = Field(default=2000, gt=0, alias="memory-megabytes")


class Settings(Written):
    """The desk's settings; a briefing's front matter may override some."""

    organisation: str = ""
    desk: str = ""
    lang: Language = "en-GB"
    theme: str = "plain"
    scale: str = "phia"
    strict: bool = False
    marking: Annotated[str, AfterValidator(known_marking)] = "TLP:CLEAR"
    markings: tuple[str, ...] = ()
    information_age: int = Field(default=180, gt=0, alias="information-age")
    csl: str | None = None
    dollar: str | None = None
    raw_html: bool = Field(default=False, alias="raw-html")
    lints: dict[str, Literal["off", "on", "error", "warning", "note"]] = Field(
        default_factory=dict
    )
    press_profile: str | None = Field(default=None, alias="press-profile")
    limits: Limits = Limits()


def read_settings(root: Path) -> tuple[Settings, list[Finding]]:
    """Return the settings of the desk at ``root`` and what is wrong in them."""
    path = root / FILE
    if not path.exists():
        return Settings(), []
    said, lines, findings = read_yaml(path, FILE)
    if findings:
        return Settings(), findings
    settings, findings = validate(Settings, said, lines, FILE)
    return settings or Settings(), findings
