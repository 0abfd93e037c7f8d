"""The key passages and their order."""

from hypothesis import given
from hypothesis import strategies as st

from loccit.briefing.automatic.rank import ranked
from loccit.model import Source
from tests.briefing.automatic.material import CANAL, found, held
from tests.briefing.automatic.texts import TEXTS

FERRY = held(
    "ferry",
    "The ferry to Skarholm lost 14,000 passengers in 2023, the largest fall on record.",
    "The owner of the ferry to Skarholm blamed a shortage of engineers.",
)


def spans(most: int) -> list[str]:
    """Return the words of the key passages of the canal note."""
    chosen = ranked([CANAL], [found(CANAL)], most)
    return [CANAL.text[a:b] for one in chosen for a, b in one.spans]


def test_main_point_first_and_no_colour() -> None:
    """What the text is about is chosen; the heron is not."""
    words = spans(3)
    assert words[0].startswith("The Orrin Canal Board closed three locks")
    assert not any("heron" in one for one in words)


def test_nothing_leans_without_its_ground() -> None:
    """A sentence that points back comes only behind the one it points to."""
    words = spans(9)
    for one in words:
        if one.startswith(("It ", "They ")):
            before = words[words.index(one) - 1]
            at = CANAL.text.index(one)
            assert CANAL.text[:at].rstrip().endswith(before)


def test_each_source_has_its_say() -> None:
    """With room for two passages and two sources, each has one."""
    chosen = ranked([CANAL, FERRY], [found(CANAL), found(FERRY)], 2)
    assert {one.source.id for one in chosen} == {"canal", "ferry"}


def test_a_scant_source_is_quoted_from_its_opening() -> None:
    """Where no sentence is long enough to choose, the first one stands."""
    short = held("short", "It rained.", "Then it stopped.")
    (only,) = ranked([short], [found(short)], 5)
    assert short.text[slice(*only.spans[0])] == "It rained."


def test_headings_alone_have_no_passage() -> None:
    """A source of headings has no running text to choose from."""
    heads = held("heads", "# One", "# Two")
    assert ranked([heads], [found(heads)], 5) == []


@given(most=st.integers(0, 12))
def test_bounded_whole_and_in_order(most: int) -> None:
    """There are never more than asked for, none twice, each a whole sentence."""
    chosen = ranked([CANAL], [found(CANAL)], most)
    assert len(chosen) <= most
    said = [span for one in chosen for span in one.spans]
    assert said == sorted(set(said))
    assert set(said) <= {(s.start, s.end) for s in CANAL.sentences}


def _source(id: str) -> tuple[Source, list[str], set[str]]:
    """Return a text in paragraphs of two sentences, its sentences and key points."""
    lines = TEXTS[id].splitlines()
    told = [line.lstrip("*") for line in lines if not line.startswith("#")]
    blocks: list[str] = []
    for line in lines:
        words = line.lstrip("*")
        if line.startswith("#"):
            blocks.append(f"# {words[1:]}")
        elif blocks and not blocks[-1].startswith("# ") and "\n" not in blocks[-1]:
            blocks[-1] += f"\n{words}"
        else:
            blocks.append(words)
    keys = {line[1:] for line in lines if line.startswith("*")}
    return held(id, *(b.replace("\n", " ") for b in blocks), title=""), told, keys


def test_more_key_points_than_the_first_sentences_hold() -> None:
    """Of ten texts on ten matters, far more is found than stands at their head."""
    ours, heads = 0, 0
    for id in TEXTS:
        source, told, keys = _source(id)
        chosen = ranked([source], [found(source)], 5)
        words = [source.text[a:b] for one in chosen for a, b in one.spans]
        first = sum(sentence in keys for sentence in told[: len(words)])
        hits = sum(sentence in keys for sentence in words)
        assert hits >= first, id
        ours, heads = ours + hits, heads + first
    assert ours >= 1.4 * heads
