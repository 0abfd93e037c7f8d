"""What others wrote, told apart from what the sender of a mail wrote.

Each change of voice begins a section: a line such as "On … wrote:" is its heading,
or words of ours in square brackets where there is none. The marks ">" stay in the
text before each block.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from loccit.sources.formats.layout import Piece

SIGNATURE = "-- "
_FROM = r"From|Von|De|Da|Van|От|Från|Fra|Od|发件人|寄件者|差出人|보낸 사람"
_SENT = (
    r"Sent|Date|Gesendet|Datum|Envoyé|Enviado(?: el)?|Fecha|Inviato|Data|Verzonden|"
    r"Отправлено|Дата|Skickat|Sendt|Wysłano|发送时间|日期|送信日時|보낸 날짜"
)
_OTHER = (
    r"To|Cc|Subject|An|Betreff|À|Objet|Para|CC|Asunto|A|Oggetto|Aan|Onderwerp|Кому|"
    r"Копия|Тема|Till|Ämne|Til|Emne|Do|Temat|收件人|抄送|主题|宛先|件名|받는 사람|제목|"
    r"Bcc|Importance|Reply-To|Attachments"
)
_HEADER = re.compile(rf"\s*\*?(?:{_FROM}|{_SENT}|{_OTHER})\s?[:：]\*?(?:\s|$)")
_FIRST_HEADER = re.compile(rf"\s*\*?(?:{_FROM})\s?[:：]\*?\s+\S")
_ALL_HEADERS = re.compile(
    rf"\s*\*?(?:{_FROM})\s?[:：]\*?\s+\S.*?\s\*?(?:{_SENT})\s?[:：].*?"
    rf"\s\*?(?:{_OTHER})\s?[:：]",
    re.DOTALL,
)
_MOST_HEADERS = 12
_SEPARATOR = re.compile(
    r"\s*(?:[-_]{2,}[^-_\n]{0,20}\b(?:original|forwarded|ursprüngliche|weitergeleitete|"
    r"d.origine|transféré|reenviado|originale|inoltrato|oorspronkelijk|doorgestuurd|"
    r"исходное|пересылаемое|ursprungligt|vidarebefordrat|oryginalna)\b[^-_\n]{0,20}"
    r"[-_]{2,}|[-_]{2,}\s*(?:原始邮件|转发的邮件|Original)\s*[-_]{2,}"
    r"|Begin forwarded message:)\s*",
    re.IGNORECASE,
)
_WROTE = re.compile(
    r"(?=.{5,400}$).*\b(?:wrote|writes|a écrit|escribió|ha scritto|napisał\(?a?\)?|"
    r"пишет|написал\(?а?\)?|escreveu|写道|のメール|(?:schrieb|schreef|skrev)[^:]{0,99})"
    r"\s?[:：]",
    re.IGNORECASE,
)
_OPENS = re.compile(r"\s*(?:(?:On|Am|Le|El|Il|Op|W dniu|Den|Em)\b|\d|.*@)")
# Only such lines of a mail hold an address, or a year and an hour.
_DATED = re.compile(r"@|\b\d{4}\b.{0,12}\b\d{1,2}[:.]\d{2}")


@dataclass(frozen=True, slots=True)
class Part:
    """A block of a mail: how often it is quoted, and what it does.

    ``role`` is "" for words, else "attribution", "headers", "separator" or
    "signature", which part words of one voice from those of another.
    """

    depth: int
    piece: Piece
    role: str = ""


def role_of(words: str) -> str:
    """Return the role of a block, as far as its own words tell it."""
    if _SEPARATOR.fullmatch(words):
        return "separator"
    if _ALL_HEADERS.match(words):
        return "headers"
    line = " ".join(words.split())
    if _WROTE.fullmatch(line) and _OPENS.match(line):
        return "attribution"
    return ""


def header_lines(lines: list[str], at: int) -> int:
    """Return how many lines from ``at`` on are the headers of a mail below; or 0."""
    if not _FIRST_HEADER.match(lines[at]):
        return 0
    end = at + 1
    while end < len(lines) and end - at < _MOST_HEADERS and lines[end].strip():
        end += 1
    block = lines[at:end]
    known = sum(bool(_HEADER.match(line)) for line in block)
    return end - at if known >= 3 and _ALL_HEADERS.match("\n".join(block)) else 0


def attribution(lines: list[str], at: int) -> int:
    """Return how many lines from ``at`` on say who wrote what follows; or 0."""
    if not _OPENS.match(lines[at]):
        return 0
    for length in (1, 2, 3):
        block = lines[at : at + length]
        if not all(line.strip() for line in block):
            return 0
        if role_of(" ".join(block)) == "attribution":
            return length
    return 0


def told_apart(parts: list[Part], sender: str) -> Iterator[Piece]:
    """Yield the pieces of ``parts`` with a heading at each change of voice.

    ``sender`` is named where the sender's words go on after a quotation. Levels
    of headings count from 0 for those of the sender.
    """
    voice = _Voices(sender)
    following: list[Part | None] = []
    for part in reversed(parts):
        after = following[-1] if following else None
        following.append(part if not part.role else after)
    behind = [*following[::-1][1:], None]
    for part, after in zip(parts, behind, strict=False):
        yield from voice.hear(part, after)


class _Voices:
    """Who speaks, while the parts of a mail go by."""

    def __init__(self, sender: str) -> None:
        self._now = 0
        self._names = {0: sender}
        self._heading = ""
        self._signature: str | None = None
        # The depths at which the rest of a text belongs to another mail.
        self._below: list[int] = []

    def hear(self, part: Part, following: Part | None) -> Iterator[Piece]:
        """Yield the pieces of ``part``; ``following`` are the next words after it."""
        while self._below and part.depth < self._below[-1]:
            self._below.pop()
        match part.role:
            case "signature":
                yield from self._turn(part.depth)
                self._signature = "[Signature]"
                yield self._marked(Piece("heading", self._signature), 1)
            case "separator":
                self._open(part)
            case "headers":
                yield from self._headers(part)
            case "attribution" if self._belongs(part, following):
                self._heading = part.piece.text
            case _:
                yield from self._turn(part.depth)
                shift = 0 if part.piece.kind != "heading" else 1
                yield self._marked(part.piece, shift + part.piece.level)

    def _belongs(self, part: Part, following: Part | None) -> bool:
        """Return whether another's words follow a line such as "On … wrote:"."""
        if following and following.depth > part.depth:
            return True
        if following is None or not _DATED.search(part.piece.text):
            return False
        self._open(part)
        return True

    def _open(self, part: Part) -> None:
        """Let all that follows at this depth be another mail's."""
        self._below.append(part.depth)
        self._heading = part.piece.text.strip(" -_")

    def _headers(self, part: Part) -> Iterator[Piece]:
        """Yield the heading of a mail below, and its headers."""
        if not (self._below and self._heading and self._below[-1] == part.depth):
            self._below.append(part.depth)
        lines = [line.replace("*", "").strip() for line in part.piece.text.split("\n")]
        self._heading = lines[0] if lines[1:] else part.piece.text
        yield from self._turn(part.depth)
        rest = (Piece("paragraph", line) for line in lines[1:])
        yield from (self._marked(piece, 0) for piece in rest)

    def _turn(self, depth: int) -> Iterator[Piece]:
        """Yield a heading if the voice is no longer the one of the words before."""
        voice = depth + len(self._below)
        if voice == self._now and not self._heading:
            return
        before, self._now = self._now, voice
        self._signature = None
        if self._heading or voice > before:
            words = self._names[voice] = self._heading or "[Quoted text]"
        else:
            name = self._names.get(voice, "quoted text").strip("[]")
            words = f"[Continues: {name}]"
        self._heading = ""
        yield self._marked(Piece("heading", words), 0)

    def _marked(self, piece: Piece, deeper: int) -> Piece:
        """Return ``piece`` with its marks of quotation, and its level if a heading."""
        mark = f"{'>' * self._now} {piece.mark}".strip()
        level = self._now + deeper if piece.kind == "heading" else 0
        quoted = self._names.get(self._now) if self._now else None
        return replace(piece, mark=mark, level=level, voice=quoted or self._signature)
