"""Every place of a briefing where a sentence can stand gives a claim with its line."""

from tests.briefing.conftest import Compose

FRONT = "title: A test\nsubtitle: Three gates stand [@harbour, para. 1]."
BODY = """\
Four gates stand [@harbour, para. 1].

- Five gates stand [@harbour, para. 1].
    1. Six gates stand[^n].

[^n]: Seven gates stand [@harbour, para. 1].

| Gates | Where |
|---|---|
| Eight gates stand | [@harbour, para. 1] |

: Nine gates stand [@harbour, para. 1].

Term

:   Ten gates stand.

> Eleven gates stand.

::: {.key-figures}
- 12 gates stand [@harbour, para. 1]
:::

::: {.figure #crates}
Thirteen gates stand [@harbour, para. 1].
:::

![Fourteen gates stand.](quay.png)

| Fifteen gates stand.

::: {.pull-quote}
Sixteen gates stand.
:::
"""


def test_each_place_gives_a_claim_with_its_line(compose: Compose) -> None:
    """Lists, notes, cells, captions, alt text, key figures and the standfirst do."""
    file = f"---\n{FRONT}\n---\n{BODY}".splitlines()
    wanted = {
        n: line.split(" gates")[0].split()[-1].removeprefix("![")
        for n, line in enumerate(file, 1)
        if "gates stand" in line
    }
    found = compose(BODY, FRONT).statements
    assert {one.line: one.text.split()[0] for one in found} == wanted
    assert {(one.file, one.kind) for one in found} == {("briefings/note.md", "fact")}


def test_a_cell_and_a_list_item_keep_the_evidence_of_their_row(
    compose: Compose,
) -> None:
    """A citation alone in a cell is that of the row; an item has its own."""
    found = {one.text.split()[0]: one.citations for one in compose(BODY).statements}
    assert all(found[word] for word in ("Five", "Seven", "Eight", "Nine", "12"))
