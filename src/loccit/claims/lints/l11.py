"""L11: something that AI made, and nothing that discloses it.

ICS 206-01 asks for tool and version, parameters, performance and the origin of the
training data of anything derived by AI.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from loccit.claims.lints.lint import Subject
from loccit.model import Finding
from loccit.sources.records.naming import authors

# Names that are also people's or winds' count with a version only.
_TOOL = re.compile(
    r"(?i:\b(?:chat ?gpt|gpt-?\d[\w.]*|copilot|deepseek|midjourney|dall-?e|deepl"
    r"|(?:claude|gemini|llama|mistral|grok|whisper)[ -]?(?:v?\d[\w.]*|large|pro|opus"
    r"|sonnet|haiku|flash)|large language model|generative|machine translation))\b"
    r"|\b(?:A\.?I\.?|LLMs?)(?!\w)"
)


def look(subject: Subject) -> Iterator[Finding]:
    """Yield one finding for each source, and for the briefing, made by AI unsaid."""
    for id, source in subject.sources.items():
        yield from _source(subject, id, source.record)
    front = subject.briefing.front
    made = [name for name in front.get("author") or () if _TOOL.search(name)]
    if made and not front.get("ai-disclosure"):
        yield Finding(
            code="L11",
            severity=subject.severity,
            message=f"{made[0]} is named as an author, and nothing discloses how AI "
            "was used.",
            remedy="Add ai-disclosure: {tool: …, version: …} to the front matter; the "
            "colophon prints it.",
            file=subject.briefing.file,
            line=1,
        )


def _source(subject: Subject, id: str, record: Mapping[str, Any]) -> Iterator[Finding]:
    said = record.get("ai-disclosure")
    fields = [("captured-with", str(record.get("captured-with") or ""))]
    fields += [("author", name) for name in authors(record.get("author"))]
    made = next((pair for pair in fields if _TOOL.search(pair[1])), None)
    if said and not said.get("version"):
        yield _finding(
            subject,
            id,
            f"The disclosure of {id} names the tool {said.get('tool')} and no version.",
            "Add version: to ai-disclosure; parameters, metrics and training-origin "
            "where they are known.",
        )
    elif made and not said:
        yield _finding(
            subject,
            id,
            f"{id} was made with AI ({made[0]}: {made[1]}), and its record has no "
            "ai-disclosure.",
            "Add ai-disclosure: {tool: …, version: …}; the annex prints it.",
        )


def _finding(subject: Subject, id: str, message: str, remedy: str) -> Finding:
    return Finding(
        code="L11",
        severity=subject.severity,
        message=message,
        remedy=remedy,
        file=subject.records[id],
        source=id,
    )
