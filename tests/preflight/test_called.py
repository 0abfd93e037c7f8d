"""The markers that a claim calls for."""

from dataclasses import replace

from loccit import store
from loccit.desk import Desk
from loccit.model import Briefing, Tracing
from loccit.preflight.called import Called, called
from tests.pages.example import ID


def _called(desk: Desk) -> dict[str, Called]:
    """Return by the first words of each claim what it calls for."""
    briefing = store.read(desk.briefing_json(ID), Briefing)
    tracing = store.read(desk.claims_json(ID), Tracing)
    found = called(briefing, tracing, tracing.ledger)
    return {one.text[:12]: found[one.id] for one in tracing.ledger.claims}


def test_a_sentence_calls_for_what_it_cites_and_works_out(paged: Desk) -> None:
    """A citation leads to its ¶, a sum to its own line; a plain value to nothing."""
    found = _called(paged)
    assert found["The director"].markers == ("[S1 ¶2]",)
    assert found["That is 25 t"].markers == ("[D1]",)
    assert found["The note giv"].markers == ("[S1 ¶3]",)
    assert found["up to 1,200 "].markers == ()


def test_a_judgment_leaves_the_markers_to_its_facts(paged: Desk) -> None:
    """The ledger rests it on its block's evidence, which is marked there once."""
    found = _called(paged)
    assert found["The berth is"].markers == ()
    assert found["The berth is"].unmarked == ()
    assert found["The office c"].markers == ("[S1 ¶1]",)


def test_a_row_shares_its_markers(paged: Desk) -> None:
    """Every cell calls for what is cited alone in one of its row."""
    found = _called(paged)
    assert found["East"].markers == ("[S1 ¶3]", "[S1 ¶2]")
    assert found["East"].row == found["600 tonnes o"].row
    assert len(found["East"].row) == 2
    assert found["The director"].row == ()


def test_evidence_that_no_citation_leads_to_is_said(paged: Desk) -> None:
    """What the ledger gives a claim beyond its citations and values is no secret."""
    briefing = store.read(paged.briefing_json(ID), Briefing)
    tracing = store.read(paged.claims_json(ID), Tracing)
    every = [one for claim in tracing.ledger.claims for one in claim.evidence]
    other = next(one for one in every if one.para == 3)
    claims = tuple(
        replace(claim, evidence=(*claim.evidence, other))
        for claim in tracing.ledger.claims
        if claim.text.startswith("The director")
    )
    ledger = replace(tracing.ledger, claims=claims)
    (found,) = called(briefing, tracing, ledger).values()
    assert [place.text for place in found.unmarked] == ["S1 ¶3"]
