"""What the finished PDFs were found to be: the files of ``build/9-preflight``."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileReport:
    """One PDF judged by one profile ("PDF/UA-1"); ``rules`` counts those applied."""

    profile: str
    verdict: Literal["pass", "fail"]
    rules: int
    failures: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preflight:
    """All that was looked at in one PDF; ``file`` is relative to the desk."""

    file: str
    profiles: tuple[ProfileReport, ...]
