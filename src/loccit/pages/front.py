"""The words at the head of a page: masthead, standfirst, the tally of claims."""

from collections.abc import Iterable, Mapping
from typing import Any

from markupsafe import Markup, escape

from loccit.model import Counts, Statement
from loccit.pages.inputs import Inputs
from loccit.pages.page import Masthead
from loccit.sources.records.dates import printed

_TLP = {
    "TLP:RED": "tlp-red",
    "TLP:AMBER": "tlp-amber",
    "TLP:AMBER+STRICT": "tlp-amber",
    "TLP:GREEN": "tlp-green",
}


def masthead(inputs: Inputs) -> Masthead:
    """Return the organisation, desk and authors, edition, date and marking."""
    front, edition = inputs.briefing.front, inputs.tracing.ledger.edition
    marking = str(front.get("marking") or "")
    draft = "Draft of edition" if inputs.open else "Edition"
    return Masthead(
        organisation=str(front.get("organisation") or ""),
        desk=", ".join(_by(front)),
        edition=f"{draft} {edition}",
        date=printed(str(front.get("date") or "")),
        marking=marking,
        tlp=_TLP.get(marking, "white"),
    )


def _by(front: Mapping[str, Any]) -> list[str]:
    """Return the desk and the authors, who may be the desk itself."""
    names = [front.get("desk"), *(front.get("author") or ())]
    return list(dict.fromkeys(str(name) for name in names if name))


def standfirst(statements: Iterable[Statement], subtitle: str) -> Markup:
    """Return the subtitle, each of its sentences in an element of its own."""
    made, rest = Markup(), subtitle
    for one in statements:
        before, said, after = rest.partition(one.text)
        if one.section == "" and not one.in_summary and said:
            wrapped = Markup('<span id="c-{}" class="claim {}">{}</span>')
            made += escape(before) + wrapped.format(one.id, one.kind, said)
            rest = after
    return made + escape(rest)


def short(title: str) -> str:
    """Return the title as a running head has room for it."""
    return title if len(title) <= 60 else title[:57].rsplit(" ", 1)[0] + " …"


def tally(counts: Counts) -> str:
    """Return "36 claims, 30 traced, 6 located", verdicts nobody bears left out."""
    sound = counts.traced + counts.moved
    located = f", {counts.located} located" if counts.located else ""
    return f"{counts.claims} claims, {sound} traced{located}"
