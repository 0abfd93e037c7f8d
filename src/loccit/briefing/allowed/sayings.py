"""What is said of markup that was left out."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from loccit.briefing.nearly import severity_of
from loccit.desk.nearest import nearest
from loccit.model import Finding, Severity


@dataclass(slots=True)
class Sayings:
    """Collects the findings about one file's markup."""

    file: str
    findings: list[Finding] = field(default_factory=list)

    def link(self, address: str, scheme: str | None, line: int) -> None:
        """Say that a link leads where no finished file may lead."""
        shown = _short(address)
        if scheme is None:
            self._say(
                "relative-link",
                f"The link to “{shown}” is left out: the finished briefing travels "
                "alone, without the files beside it.",
                "Write the whole address, https://…, or cite the file as a source.",
                line,
                "warning",
            )
            return
        self._say(
            "unsafe-link",
            f"The link to “{shown}” is left out: a briefing may not lead there.",
            "Links may begin with https:, http: or mailto:, or with # for a place in "
            "the briefing.",
            line,
        )

    def picture(self, address: str, line: int) -> None:
        """Say that a picture is not printed."""
        self._say(
            "picture",
            f"The picture “{_short(address)}” is not printed, only its description: "
            "what a picture shows cannot be traced to a passage.",
            "Draw a chart in figures/ and place it with ::: {.figure #id}, or take "
            "the picture out.",
            line,
        )

    def attribute(self, key: str, allowed: Sequence[str], line: int) -> None:
        """Say that an attribute is left out."""
        near = nearest(key, allowed)
        listed = f" Known here: {', '.join(allowed)}." if "mean" in near else ""
        self._say(
            "unknown-attribute",
            f"The attribute “{_short(key)}” is left out.",
            f"{near}{listed}",
            line,
            severity_of(key, allowed),
        )

    def our_class(self, name: str, line: int) -> None:
        """Say that a class is left out, which loccit sets itself."""
        self._say(
            "reserved-class",
            f"The class “{name}” is left out: it marks what loccit has traced.",
            "Choose another name, or cite the passage: [@source, para. 3].",
            line,
        )

    def id_twice(self, id: str, line: int) -> None:
        """Say that an id is borne by two elements."""
        self._say(
            "duplicate-id",
            f"The id #{id} is given to two elements.",
            "Give one of them another id; a figure or table stands in a briefing once.",
            line,
        )

    def heading_class(self, name: str, known: Sequence[str], line: int) -> None:
        """Say that a heading's class means nothing."""
        self._say(
            "unknown-block",
            f"A heading knows no class “{_short(name)}”; it changes nothing.",
            nearest(name, known),
            line,
            severity_of(name, known),
        )

    def raw(self, text: str, line: int) -> None:
        """Say that raw code is left out of this desk's briefings."""
        first = next(iter(text.split(maxsplit=1)), "code")[:20]
        self._say(
            "raw-html",
            f"Raw “{first}” is left out: this desk does not allow raw code in a "
            "briefing.",
            "Write it in Markdown, or set raw-html: true in loccit.yaml (HTML only).",
            line,
            "warning",
        )

    def raw_part(self, out: Sequence[str], line: int) -> None:
        """Say what of raw HTML is left out, though the desk allows it."""
        self._say(
            "raw-html",
            f"Left out of raw HTML: {', '.join(map(_short, out))}.",
            "Raw HTML may hold text, lists and tables; no scripts, styles, pictures, "
            "forms or frames.",
            line,
            "warning",
        )

    def _say(
        self,
        code: str,
        message: str,
        remedy: str,
        line: int,
        severity: Severity = "error",
    ) -> None:
        self.findings.append(
            Finding(
                code=code,
                severity=severity,
                message=message,
                remedy=remedy,
                file=self.file,
                line=line,
            )
        )


def _short(text: str) -> str:
    words = "".join(c if c.isprintable() else "·" for c in " ".join(text.split()))
    return words if len(words) <= 60 else f"{words[:59]}…"
