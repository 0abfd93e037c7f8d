"""Briefings gone wrong: each is said in words, none breaks anything or half-writes."""

from pathlib import Path

import pytest

from loccit import store
from loccit.briefing import stage
from loccit.claims import stage as claims
from loccit.desk import Desk
from loccit.model import Briefing

FRONT = "---\ntitle: A\n---\n"

UGLY: dict[str, tuple[str | bytes, dict[str, int]]] = {
    "broken YAML": ('---\ntitle: "A\n---\nText.\n', {"broken-yaml": 3}),
    "a tab in YAML": ("---\ntitle: A\n\tlang: de\n---\n\nA.\n", {"broken-yaml": 3}),
    "a key twice": ("---\ntitle: A\ntitle: B\n---\nA.\n", {"broken-yaml": 3}),
    "YAML that holds itself": ("---\ntitle: &a [*a]\n---\nA.\n", {"broken-yaml": 2}),
    "YAML that multiplies": (
        "---\nb: &b [x, x]\ntitle: [*b, *b]\n---\nA.\n",
        {"broken-yaml": 2},
    ),
    "a list for keys": ("---\n- a\n---\nText.\n", {"bad-value": 2}),
    "other types": (
        "---\ntitle: [a]\ndate: {a: b}\nlang: [x]\n---\nText.\n",
        {"bad-value": 4},
    ),
    "no such language": ("---\ntitle: A\nlang: not one\n---\nA.\n", {"bad-value": 3}),
    "an empty file": ("", {"no-title": 1}),
    "blank lines": ("\n \n\n", {"no-title": 1}),
    "no front matter": ("# Title\n\nText.\n", {"no-title": 1}),
    "an open front matter": ("---\ntitle: A\nText\n", {"front-matter-open": 1}),
    "line ends of Windows": (
        f"{FRONT}# A {{.sumary}}\n\nIt is {{{{ 1 +.\n".replace("\n", "\r\n"),
        {"unknown-block": 4, "half-value": 6},
    ),
    "a byte order mark": (f"\ufeff{FRONT}A {{{{ b.\n", {"half-value": 4}),
    "quotation marks of Windows": (
        f"{FRONT}::: {{.judgment likelihood=“highly likely”}}\nIt is.\n:::\n",
        {"block-unread": 4},
    ),
    "Latin 1": (f"{FRONT}Café\n".encode("latin-1"), {"not-utf-8": 4}),
    "UTF-16": (f"{FRONT}Text\n".encode("utf-16"), {"not-utf-8": 1}),
    "a NUL": (f"{FRONT}\nA\0B\n", {"hidden-character": 5}),
    "letters turned round": (
        f"{FRONT}\nIt cost \u202e4.8\u202c crates [@harbour, para. 1].\n",
        {"hidden-character": 5},
    ),
    "emoji": (f"{FRONT}# 🚢 {{.sumary}}\n\n👩‍👩‍👧 came. ☃️\n", {"unknown-block": 4}),
    "blocks in blocks": (
        FRONT + "::: lead\n\n" * 3000 + "x\n\n" + ":::\n\n" * 3000,
        {"briefing-unreadable": 4},
    ),
    "quotes in quotes": (f"{FRONT}{'> ' * 2000}x\n", {"briefing-unreadable": 4}),
    "brackets in brackets": (
        f"{FRONT}{'[' * 5000}x{']' * 5000}\n",
        {"briefing-unreadable": 4},
    ),
    "open citations": (f"{FRONT}{'[@harbour' * 3000}\n", {"briefing-unreadable": 4}),
    "open blocks": (FRONT + "::: lead\n\n" * 50, {"stray-fence": 102}),
}


@pytest.mark.parametrize("name", UGLY)
def test_an_ugly_briefing_is_said_in_words(root: Path, name: str) -> None:
    """Its findings name line and remedy, and what is written is whole."""
    written, expected = UGLY[name]
    raw = written if isinstance(written, bytes) else written.encode()
    (root / "loccit.yaml").write_text("limits: {seconds: 2}\n")
    (root / "briefings/note.md").write_bytes(raw)
    desk = Desk(root)
    found = stage.run(desk, "note")
    assert {one.code: one.line for one in found}.items() >= expected.items()
    assert [one for one in found if not one.remedy and "write" not in one.message] == []
    assert store.read(desk.briefing_json("note"), Briefing).findings == tuple(found)
    claims.run(desk, "note")


@pytest.mark.parametrize(
    "body",
    [
        "# مرحبا\n\nשלום 1,200 [@harbour, para. 1].\n",
        f"{'*a **b ' * 300}\n",
        f"| a | b |\n|---|---|\n{'| x | y |' + chr(10)}" * 50,
        "+---+---+\n| a | b |\n+---+---+\n| c     |\n+---+---+\n",
    ],
)
def test_odd_but_right_briefings_pass(root: Path, body: str) -> None:
    """Other scripts, unclosed emphasis and odd tables are no mistakes."""
    (root / "briefings/note.md").write_text(FRONT + body)
    assert stage.run(Desk(root), "note") == []
