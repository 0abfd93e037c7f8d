"""Likelihood and confidence: held against the scale that the briefing names."""

import re

import pytest

from tests.briefing.conftest import Compose


def said(compose: Compose, attributes: str, scale: str) -> list[tuple[str, str]]:
    """Return the code and remedy of each finding about one judgment's terms."""
    term = re.search(r'likelihood="?([\w ]+?)"?(?: confidence|$)', attributes)
    sentence = f"This is {term[1]} to be." if term else "It is."
    body = f"\n# A\n\n::: {{.judgment {attributes}}}\n{sentence}\n:::\n"
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


def worded(compose: Compose, sentence: str, label: str, scale: str) -> list[str]:
    """Return the codes of what is wrong with a judgment's sentence under a label."""
    body = f'\n::: {{.judgment likelihood="{label}" confidence=low}}\n{sentence}\n:::\n'
    found = compose(body, f"title: A test\nscale: {scale}").findings
    assert {one.line for one in found} <= {7}
    return [one.code for one in found]


@pytest.mark.parametrize(
    ("sentence", "label", "scale"),
    [
        ("The strike is **highly likely** to end.", "highly likely", "phia"),
        ("The strike has *almost* certainly ended.", "almost certain", "phia"),
        ("It will highly probably end.", "highly likely", "phia"),
        ("There are two realistic possibilities.", "realistic possibility", "phia"),
        ("The most likely end is highly unlikely.", "highly unlikely", "phia"),
        ("It is about as likely as not.", "about as likely as not", "ipcc"),
    ],
)
def test_a_judgment_says_what_its_label_says(
    compose: Compose, sentence: str, label: str, scale: str
) -> None:
    """In the term's own words, an alias of it, or another form of either."""
    assert worded(compose, sentence, label, scale) == []


def test_a_judgment_against_its_label_is_an_error(compose: Compose) -> None:
    """Both terms are named, at the line of the sentence."""
    found = worded(compose, "The strike is likely to last.", "remote chance", "phia")
    assert found == ["likelihood-mismatch"]


@pytest.mark.parametrize(
    "sentence",
    ["The strike will last.", "It is not likely to end.", "An end is more likely now."],
)
def test_a_judgment_without_a_term_is_a_warning(
    compose: Compose, sentence: str
) -> None:
    """A denied or compared term is none of the scale's."""
    assert worded(compose, sentence, "likely", "phia") == ["likelihood-unsaid"]


def test_another_language_need_not_say_the_english_term(compose: Compose) -> None:
    """The scale is English, the sentence is not."""
    body = "\n::: {.judgment likelihood=likely confidence=low}\nEs bleibt.\n:::\n"
    assert compose(body, "title: A test\nlang: de").findings == ()
