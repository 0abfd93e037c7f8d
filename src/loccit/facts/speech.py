"""Who says something: speech verbs and the noun phrases around them."""

import re

from loccit.facts.words import listed

_STEMS = listed(
    "acknowledg add admit alleg announc argu assert assess ask believ boast calculat "
    "caution claim comment complain concede conclud confess confirm contend declar "
    "denounc describ determin disclos emphasiz emphasis estimat explain express "
    "find forecast insist judg lament maintain mention note observ outlin point "
    "predict "
    "project promis quot recall reckon recount remark repl report reveal stat stress "
    "suggest tell testif think tweet vow warn record count put post brand dub condemn "
    "criticis criticiz hail prais accus label urg"
)
_WHOLE = listed(
    "said says say told tells wrote writes write spoke speaks found finds thought "
    "thinks "
    "read reads put puts called calls call replied replies reply testified testifies "
    "admitted quoted added noted stated states state reported reports report asks"
)
VERB = (
    rf"(?:{'|'.join(sorted(_WHOLE, key=len, reverse=True))}"
    rf"|(?:{'|'.join(_STEMS)})(?:e?d|ied|ged|tted|e?s|ies)"
    # A bare form is a verb only after a plural: "officials estimate".
    rf"|(?<=s )(?:say|tell|{'|'.join(_STEMS)})e?)"
)
_AUX = (
    r"(?:(?:has|have|had|also|later|then|recently|previously|repeatedly|once|"
    r"reportedly|publicly|further|again|once)\s+)*"
)
_PRONOUN = re.compile(
    r"(?:he|she|it|they|we|i|who|which|this|that|there)"
    r"$",
    re.IGNORECASE,
)
_STARTS = re.compile(
    r"(?:[A-Z]|(?:the|a|an|one|his|her|its|their|our|two|three|several|some|senior|"
    r"many|most"
    r"|other|another|local|state|US|officials?|analysts?|experts?|researchers?|"
    r"investigators?"
    r"|authorities|sources?|witnesses|police|prosecutors|economists?|scientists?|"
    r"doctors?)\b)"
)
_NAME = re.compile(
    r"(?:[A-Z][\w’'.-]*)(?:\s+(?:[A-Z][\w’'.-]*|de|van|von|al|bin|der|la)){0,4}$"
)
_NOBODY = re.compile(
    r"(?:According|In|On|At|By|With|For|From|To|After|Before|If|When|While|As|Although"
    r"|Despite|During|Since|Under|Over|Among|Between|Both|What|How|Not|Of|Per|Like"
    r"|Unlike|Without|Within|Through|Because|They|He|She|It|We|There)\b"
)
_LEADS = re.compile(
    r"^(?:and|but|that|while|as|where|when|although|though|yet|so|because|then)\s+",
    re.IGNORECASE,
)
_PLACED = re.compile(
    r"^(?:On|In|At|After|Before|During|By|Since|Last|This|Earlier|For)\b"
)
_TAIL = re.compile(
    r"\s+(?:in|on|at|to|during|after|before|when|while|as|from|last|this|earlier|"
    r"late|that"
    r"|yesterday|by|with|and added)\s.*$"
)
_ACCORDING = re.compile(
    r"\b(?:[Aa]ccording to|[Ii]n the words of|[Aa]s told by|[Ee]stimates? (?:by|"
    r"from))\s+"
    r"(?P<who>[^,;:.“”\"\n—–]+(?:\.(?=[a-z]|\s?[A-Z]\.)[^,;:.“”\"\n—–]+)*)"
)
_FORUM = re.compile(
    r"\b[Aa]t\s+(?:(?:the|a|an|its|their|this|last)\s+)?(?P<what>(?:[\w’'-]+\s+){0,6}?"
    r"(?:summit|conference|meeting|hearing|briefing|debate|session|forum|congress"
    r"|assembly|rally|talks|trial|ceremony))\b"
)


def tidy(words: str) -> str | None:
    """Return ``words`` as a speaker's name, or None when they name nobody."""
    words = _LEADS.sub("", words.strip(" ,;:—–-\t\n"))
    words = _LEADS.sub("", words)
    words = re.sub(r"\s+", " ", words)
    if not words or _PRONOUN.match(words) or not _STARTS.match(words):
        return None
    if _NOBODY.match(words):
        return None
    return words if len(words) <= 120 else None


def subject_after(text: str) -> str | None:
    """Return the subject in ``text``, which follows a verb: "said the minister"."""
    head = re.split(
        r"[,;:“”\"\n—–]|(?<!\b[A-Z])\.(?:\s|$)| – ", text.lstrip(), maxsplit=1
    )[0]
    if " who " not in head:
        head = _TAIL.sub("", head)
    return tidy(head)


def subject_before(text: str) -> str | None:
    """Return the subject in ``text``, which runs up to a verb.

    Of "the minister, Ann Example," it is the name; of "Ann Example, the minister,"
    the name too; of "On Monday the minister" the minister.
    """
    text = re.split(r"[;:“”\"\n]|(?<=\w\w)\. ", text)[-1]
    apposed = text.rstrip().endswith(",")
    parts = [part.strip() for part in text.split(",") if part.strip()]
    parts = [p for p in parts if not _PLACED.match(p)] or [
        _unplaced(p) for p in parts[-1:]
    ]
    if not parts:
        return None
    if apposed:
        named = next((p for p in reversed(parts) if _NAME.match(p)), parts[0])
        return tidy(named)
    return tidy(_last_clause(parts[-1])) if _STARTS.match(parts[-1]) else tidy(parts[0])


def _unplaced(words: str) -> str:
    """Return what follows a time or place at the head of a clause."""
    found = list(re.finditer(r"\b(?:the|a|an)\b\s", words))
    if found:
        return words[found[-1].start() :]
    name = re.search(r"[A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*)*$", words)
    return name[0] if name else ""


def _last_clause(words: str) -> str:
    return re.split(
        r"\s(?:and|but|while|as|because)\s(?=(?:the|a|an)\s|[A-Z]\w+ (?=\w+$))", words
    )[-1]


def according_to(sentence: str) -> str | None:
    """Return whom the sentence credits with "according to"."""
    match = _ACCORDING.search(sentence)
    return tidy(_TAIL.sub("", match["who"]) or match["who"]) if match else None


def forum(sentence: str) -> str | None:
    """Return the meeting at which the sentence says that something was said."""
    match = _FORUM.search(sentence)
    return match["what"] if match else None


def speaking(text: str) -> list[re.Match[str]]:
    """Return the speech verbs of ``text`` with their auxiliaries, in order."""
    return list(_SPEAKING.finditer(text))


# After these a word like "reports" or "estimates" is a noun.
_NOUN = listed(
    "the a an of in by to from such these those its their his her recent new official "
    "media press other some many several two three earlier previous for with on"
)
_SPEAKING = re.compile(
    "".join(rf"(?<!\b{word} )" for word in _NOUN)
    + rf"(?<![\w’'-]){_AUX}(?P<verb>{VERB})\b(?![’'-])"
)
