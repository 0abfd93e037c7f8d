"""Verbs of saying, in every form that a subject can have."""

from loccit.facts.words import listed

# What says; the subject speaks wherever it stands.
_SAY = listed(
    "acknowledge add admit advise allege announce argue assert assess ask believe "
    "boast calculate caution claim comment complain concede conclude confess "
    "confirm contend declare decry denounce deny describe determine disclose "
    "emphasize emphasise estimate explain express find forecast insist judge lament "
    "maintain mention note observe outline predict project promise quote recall "
    "reckon recount remark reply report reveal say state stress suggest tell "
    "testify think tweet vow warn write speak count brand dub condemn criticise "
    "criticize hail praise accuse label urge call post blog joke quip respond "
    "retort answer counter demand protest rebut refute pledge propose recommend "
    "remember repeat reiterate swear threaten volunteer wonder opine muse shout cry "
    "yell whisper mutter scream exclaim plead beg blame liken compare characterise "
    "characterize deride mock term rate reject dismiss defend welcome attack slam "
    "blast lambast bemoan hint signal fear hope expect sum caption chant text "
    "message email enthuse elaborate interject apologise apologize instruct order "
    "request appeal agree disagree inform assure remind clarify rule hold style "
    "nickname christen regret highlight underline underscore flag tout applaud salute "
    "ridicule scoff marvel stipulate cite"
)
# What only says when the words stand right beside it: "“No,” she shrugged".
_DO = listed(
    "shoot laugh shrug sigh smile grin nod weep sob snap growl begin continue go "
    "open put read chime hit push fire offer see deadpan bark boom roar giggle "
    "chuckle frown interrupt concur conjecture speculate intone"
)
_IRREGULAR = {
    "say": "said says", "tell": "told tells", "write": "wrote writes",
    "speak": "spoke speaks", "think": "thought thinks", "find": "found finds",
    "forecast": "forecast forecasts", "swear": "swore swears", "hold": "held holds",
    "begin": "began begins", "go": "went goes", "put": "put puts", "read": "read reads",
    "hit": "hit hits", "see": "saw sees", "weep": "wept weeps",
    "shoot": "shot shoots", "beg": "begged begs",
}  # fmt: skip
_DOUBLED = frozenset(listed("admit rebut dub quip sob grin nod slam blog nag submit"))
_ING = {"say": "saying", "beg": "begging", "put": "putting", "hit": "hitting"}
# Third persons that are as often a plural noun: "reports", "notes", "calls".
NOUNS = frozenset(listed(
    "claims reports notes states estimates remarks calls counts records brands "
    "labels posts forecasts projects promises comments answers demands protests "
    "terms rates mocks attacks hints signals fears hopes texts messages orders "
    "requests appeals rules holds styles blasts cries shouts screams pledges quotes "
    "blogs jokes counters slams threats tweets emails puts goes opens offers fires "
    "pushes reads sighs smiles laughs finds judges accounts instructs"
))  # fmt: skip


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ied"
    return f"{verb}{verb[-1]}ed" if verb in _DOUBLED else f"{verb}ed"


def _third(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "o")) else f"{verb}s"


def _finite(verbs: tuple[str, ...]) -> frozenset[str]:
    forms: set[str] = set()
    for verb in verbs:
        forms |= set(_IRREGULAR.get(verb, f"{_past(verb)} {_third(verb)}").split())
    return frozenset(forms)


def _ing(verb: str) -> str:
    if verb in _ING:
        return _ING[verb]
    if verb.endswith("e") and not verb.endswith("ee"):
        return f"{verb[:-1]}ing"
    return f"{verb}{verb[-1]}ing" if verb in _DOUBLED else f"{verb}ing"


# What states a number: "the ministry reported 12", but not "ordered 12".
_STATE = listed(
    "acknowledge add admit allege announce argue assert assess believe boast "
    "calculate claim concede conclude confirm contend declare describe determine "
    "disclose estimate expect explain find forecast insist judge maintain mention "
    "note observe predict project promise put reckon recall recount report reveal "
    "say state stress suggest tell testify think vow warn write record show "
    "indicate"
)
_SHOW = ("show", "indicate")
SAYS = _finite((*_SAY, *_SHOW))
DOES = _finite(_DO)
BARE = frozenset((*_SAY, *_SHOW, "read", "put", "see"))
STATES = _finite(_STATE) | frozenset(_STATE)
SAYING = frozenset(map(_ing, _SAY))
