"""Words that tell that something happened: verbs, and nouns for events."""

import re

_FINITE = frozenset(
    """
    is are was were has have had will would may might can could should must does did
    met fell rose grew broke sold bought won lost spent held took gave left came went
    sent cut shut began flew struck hit set made became fled drew ran stood
    built paid sank hung led kept put read sought brought taught thought wrote shot
    """.split()  # noqa: SIM905  # a list of many words reads better as prose
)
_NOUNS = frozenset(
    """
    agreement attack battle ceremony census collapse conference congress contract coup
    crash deal debate delivery disaster drought earthquake election exercise explosion
    fire flight flood hearing invasion launch meeting merger opening outbreak pact
    protest raid referendum report review rally ruling sale shipment speech storm
    strike study summit survey talks test tests treaty trial verdict visit vote war
    """.split()  # noqa: SIM905  # as above
)
_AFTER = frozenset(
    "a an the off in on out up from to for with over at into by its his".split()  # noqa: SIM905  # as above
)
_SAYING = re.compile(
    r"(?:said|says?|told|tells|reported|reports|stated|states|outlines?|announced|"
    r"argue[ds]|claim(?:ed|s)|warn(?:ed|s)|add(?:ed|s)|not(?:ed|es)|estimated?|"
    r"wrote|writes|comment(?:ed|s)|believe[ds]?)"
)
# "red", "bed", "need" and "hundred" only look like verbs.
_PAST = re.compile(r"[a-z]{2,}(?<!e)(?<!hundr)ed")
_GOING_ON = re.compile(r"(?!being|having|during|including|according)[a-z]{2,}ing")


def is_saying(word: str) -> bool:
    """Return whether ``word`` only tells that something was said."""
    return bool(_SAYING.fullmatch(word))


def is_verb(word: str) -> bool:
    """Return whether ``word`` looks like a verb of an event."""
    known = word in _FINITE or bool(_PAST.fullmatch(word) or _GOING_ON.fullmatch(word))
    return known and not is_saying(word)


def is_finite(word: str) -> bool:
    """Return whether ``word`` is a verb in a form that wants a subject before it."""
    return word in _FINITE


def happens(words: str) -> bool:
    """Return whether ``words`` tell of a happening, by a verb or a noun for one."""
    each = words.split()
    nouns = any(word.lower() in _NOUNS for word in each)
    # "monitoring site" opens with no verb, "taking off from" does.
    adjective = (
        bool(each and _GOING_ON.fullmatch(each[0]))
        and each[1:2]
        and each[1] not in _AFTER
    )
    return nouns or any(is_verb(word) for word in each[bool(adjective) :])
