"""Sentences become statements: kinds, numbers, ids, lines, evidence."""

from loccit.model import Briefing
from tests.briefing.conftest import Compose


def kinds(briefing: Briefing) -> list[tuple[str, int | None]]:
    """Return the kind and number of each statement."""
    return [(one.kind, one.number) for one in briefing.statements]


def lines(briefing: Briefing) -> dict[str, int]:
    """Return the line of each statement by its first word."""
    return {one.text.split()[0]: one.line for one in briefing.statements}


def test_kinds_follow_from_what_a_sentence_holds(compose: Compose) -> None:
    """Evidence, a value, a number, a date or a quotation make a fact."""
    briefing = compose(
        "The quay grew. Crates came [@harbour, para. 1]. {{ cargo.cranes.count }} "
        "cranes stand. Nearly 300 ships called. It began on 3 May 2024. "
        "He called it “the best of years”.\n"
    )
    assert kinds(briefing) == [
        ("narrative", None),
        ("fact", 1),
        ("fact", 2),
        ("fact", 3),
        ("fact", 4),
        ("fact", 5),
    ]


def test_a_citation_covers_its_own_sentence_only(compose: Compose) -> None:
    """The sentence before it rests on nothing."""
    first, second = compose("It grew. Crates came [@harbour, para. 1].\n").statements
    assert (first.citations, second.citations) == ((), ("k1",))


def test_text_is_what_is_printed(compose: Compose) -> None:
    """Markers are left out, values and references are in."""
    (one,) = compose(
        "We *count* {{ cargo.crates.count }} crates [@harbour, para. 1], see "
        '@fig-crates and "more".\n\n::: {.figure #crates}\n:::\n'
    ).statements
    assert one.text == "We count 1,200 crates, see Figure 1 and “more”."
    assert one.values == ("v1",)


def test_a_judgment_rests_on_its_block(compose: Compose) -> None:
    """The first sentence is the judgment, the others are its evidence."""
    briefing = compose(
        "::: {.judgment #growth likelihood=likely}\nThe quay will grow. "
        "Crates came [@harbour, para. 1].\n\nCranes stand [@gazette, para. 1].\n:::\n"
    )
    judgment, *evidence = briefing.statements
    assert (judgment.id, judgment.kind, judgment.number) == ("growth", "judgment", 1)
    assert judgment.citations == ("k1", "k2")
    assert [one.judgment for one in evidence] == ["growth", "growth"]
    (part,) = briefing.parts
    assert part.head[0]["c"][0] == [
        "c-growth",
        ["claim", "judgment"],
        [["number", "1"]],
    ]
    assert len(part.content) == 2


def test_forward_looking_blocks_are_desk_prose(compose: Compose) -> None:
    """Indicators, gaps, assumptions and alternatives need no evidence."""
    briefing = compose(
        "::: indicators\n- More than 20 ships a day.\n:::\n\n"
        "::: {.assumption #calm}\nThe sea stays calm.\n:::\n\n"
        "# Gaps {.gaps}\n\nWho pays is unknown.\n"
    )
    assert all(one.desk for one in briefing.statements)
    assert [one.kind for one in briefing.statements] == [
        "fact",
        "assumption",
        "narrative",
    ]
    assert briefing.statements[1].id == "calm"


def test_the_summary_is_known_by_heading_or_block(compose: Compose) -> None:
    """Sentences under a heading with the class, or in a block of it, are marked."""
    briefing = compose("# Sum {.summary}\n\nOne.\n\n# Rest\n\nTwo.\n")
    assert [(s.in_summary, s.section) for s in briefing.statements] == [
        (True, "Sum"),
        (False, "Rest"),
    ]
    assert compose("::: summary\nOne.\n:::\n").statements[0].in_summary


def test_ids_come_from_words_and_repeat_with_a_number(compose: Compose) -> None:
    """The same sentence has the same id; said again, it ends in -2."""
    first, second = compose("It grew.\n\nIt grew.\n").statements
    assert second.id == f"{first.id}-2"
    assert len(first.id) == 8
    assert compose("New. It grew.\n").statements[1].id == first.id


def test_lines_are_those_of_the_first_word(compose: Compose) -> None:
    """Sentences, items, cells, captions and notes know their lines."""
    briefing = compose(
        "Alpha begins.[^n] Beta goes\non. Gamma\nends.\n\n- Delta\n- Epsilon\n\n"
        "| Head | Two |\n|---|---|\n| Zeta | Eta |\n"
        "| Theta | {{ cargo.cranes.count }} |\n\n: Iota is the caption.\n\n"
        "> Kappa\n\nLambda\n\n:   Mu defines it.\n\n[^n]: Nu is the note.\n"
    )
    assert lines(briefing) == {
        "Alpha": 4,
        "Nu": 24,
        "Beta": 4,
        "Gamma": 5,
        "Delta": 8,
        "Epsilon": 9,
        "Iota": 16,
        "Zeta": 13,
        "Eta": 13,
        "Theta": 14,
        "6": 14,
        "Kappa": 18,
        "Mu": 22,
    }


def test_a_cell_of_citations_alone_speaks_for_its_row(compose: Compose) -> None:
    """Cells without evidence of their own rest on it."""
    briefing = compose(
        "| What | How many | Source |\n|---|---|---|\n"
        "| Crates | 1,200 | [@harbour, para. 1] |\n| Cranes | 6 | |\n"
    )
    assert [(one.text, one.citations) for one in briefing.statements] == [
        ("Crates", ("k1",)),
        ("1,200", ("k1",)),
        ("Cranes", ()),
        ("6", ()),
    ]


def test_a_block_id_given_twice_is_an_error(compose: Compose) -> None:
    """Two judgments cannot share an id."""
    block = "::: {.judgment #growth}\nIt will grow.\n:::\n\n"
    briefing = compose(block + block)
    assert [f.code for f in briefing.findings] == ["duplicate-id"]
    assert [one.id for one in briefing.statements] == ["growth", "growth-2"]


def test_the_subtitle_makes_claims(compose: Compose) -> None:
    """Its sentences are statements on the line of the key."""
    briefing = compose(
        "Text.\n",
        "title: About {{ cargo.crates.count }}\n"
        'subtitle: "Some {{ cargo.cranes.count }} cranes stand [@gazette, para. 1]."',
    )
    assert briefing.front["title"] == "About 1,200"
    assert briefing.front["subtitle"] == "Some 6 cranes stand."
    one = briefing.statements[0]
    assert (one.line, one.number, one.citations) == (3, 1, ("k1",))
    assert briefing.front["standfirst"][0]["c"][0][0] == f"c-{one.id}"


def test_a_sentence_that_speaks_of_a_sign_needs_no_evidence(compose: Compose) -> None:
    """Nobody is quoted by “…”."""
    assert kinds(compose("“…” stands where words are left out.\n")) == [
        ("narrative", None)
    ]
