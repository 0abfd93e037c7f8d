"""Words of a source printed unchanged, through Pandoc itself."""

from hypothesis import given, settings
from hypothesis import strategies as st

from loccit.briefing.automatic.quote import verbatim
from loccit.briefing.pandoc import parse

MARKS = r"""\`*_{}[]()#+-.!<>~^$@|&:="'/%;,?1a é“”—…"""


def printed(markdown: str) -> str:
    """Return the plain words that Pandoc reads out of ``markdown``."""
    return _words(list(parse(markdown, raw_html=False, seconds=30)))


def _words(node: object) -> str:
    if isinstance(node, list):
        return "".join(map(_words, node))
    if not isinstance(node, dict):
        return ""
    kind, content = node["t"], node.get("c")
    if kind in {"Space", "SoftBreak"}:
        return " "
    assert kind in {"Str", "Para", "Plain", "BulletList"}, kind
    return content if isinstance(content, str) else _words(content)


@settings(max_examples=40)
@given(st.text(alphabet=MARKS, min_size=1, max_size=30))
def test_verbatim(words: str) -> None:
    """Whatever marks the words hold, they are printed and no mark of Markdown acts."""
    flat = " ".join(words.split())
    if flat:
        assert printed(f"- {verbatim(words)} x").replace("\u00a0", " ") == f"{flat} x"
