"""Likelihood and confidence: held against the scale that the briefing names."""

import pytest

from tests.briefing.conftest import Compose


def said(compose: Compose, attributes: str, scale: str) -> list[tuple[str, str]]:
    """Return the code and remedy of each finding about one judgment."""
    body = f"\n# A\n\n::: {{.judgment {attributes}}}\nIt is.\n:::\n"
    briefing = compose(body, f"title: A test\nscale: {scale}")
    assert {one.line for one in briefing.findings} <= {8}
    return [(one.code, one.remedy) for one in briefing.findings]


@pytest.mark.parametrize(
    ("scale", "attributes"),
    [
        ("phia", 'likelihood="Highly  likely" confidence=Moderate'),
        ("icd203", 'likelihood="nearly certain" confidence=high'),
        ("ipcc", 'likelihood="virtually certain" confidence="very high"'),
        ("ipcc", "confidence=medium"),
        ("phia", "because=x"),
    ],
)
def test_terms_of_the_scale_pass(compose: Compose, scale: str, attributes: str) -> None:
    """Whatever their case; the IPCC lets confidence stand alone."""
    assert said(compose, attributes, scale) == []


def test_another_scales_term_is_an_error(compose: Compose) -> None:
    """The nearest term is offered and all are listed."""
    found = said(compose, 'likelihood="hihgly likely" confidence=modrate', "phia")
    assert [code for code, _ in found] == ["L1", "unknown-confidence"]
    assert found[0][1].startswith("Did you mean 'highly likely'? The scale has: remote")
    assert found[1][1].endswith("The scale has: low, moderate, high.")
    assert (
        said(compose, 'likelihood="very likely" confidence=low', "phia")[0][0] == "L1"
    )


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("likelihood=likely", "confidence-missing"),
        ("confidence=low", "likelihood-missing"),
    ],
)
def test_one_without_the_other_is_a_warning(
    compose: Compose, given: str, code: str
) -> None:
    """PHIA and ICD 203 ask for both."""
    assert [one for one, _ in said(compose, given, "icd203")] == [code]


def test_a_scale_of_the_desk_is_checked_like_the_front_matter(
    compose: Compose,
) -> None:
    """Its own file and line are named, before a build."""
    briefing = compose("Text.\n", "title: A\nscale: data/cargo.yaml")
    assert {one.file for one in briefing.findings} == {"data/cargo.yaml"}
    assert "unknown-key" in {one.code for one in briefing.findings}
