"""Nobody can take what a mail quotes for what its sender wrote."""

import pytest

from tests.sources.formats.mail.letters import letter, lines, source

REPLY = """At noon.

On 3 May 2024, at 10:00, Bo Chen
<bo@x.example> wrote:

> When did it come?
>
> > I saw nothing.
>
> And with what?

With 24 lorries.
"""


def test_voices() -> None:
    """Each change of voice is a section, and the sender's words never stand in one."""
    mail = source(letter(REPLY))
    wrote = "On 3 May 2024, at 10:00, Bo Chen <bo@x.example> wrote:"
    assert [
        (mail.text[b.start : b.end], b.heading_path)
        for b in mail.blocks
        if b.kind != "heading"
    ] == [
        ("At noon.", ()),
        ("When did it come?", (wrote,)),
        ("I saw nothing.", (wrote, "[Quoted text]")),
        ("And with what?", (f"[Continues: {wrote}]",)),
        ("With 24 lorries.", ("[Continues: Ann Lee]",)),
    ]


def test_whose_words() -> None:
    """Each block says whose words it holds, unless they are the sender's."""
    mail = source(letter(f"{REPLY}\n-- \nAnn\n"))
    wrote = "On 3 May 2024, at 10:00, Bo Chen <bo@x.example> wrote:"
    assert [block.voice for block in mail.blocks if block.n] == [
        None,
        wrote,
        "[Quoted text]",
        wrote,
        None,
        "[Signature]",
    ]


def test_marks_stay_in_the_text() -> None:
    """The text shows how deep words are quoted; blocks begin behind the marks."""
    mail = source(letter(REPLY))
    assert ">> I saw nothing." in mail.text.split("\n")
    assert "I saw nothing." in [mail.text[b.start : b.end] for b in mail.blocks]


@pytest.mark.parametrize(
    "head",
    [
        "-----Original Message-----\nFrom: Bo Chen\nSent: 2 May 2024\nTo: Ann\n",
        "From: Bo Chen\nSent: 2 May 2024\nTo: Ann\nSubject: Count\n",
        "*From:* Bo Chen\n*Date:* 2 May 2024\n*To:* Ann\n",
        "Von: Bo Chen\nGesendet: 2. Mai 2024\nAn: Ann\nBetreff: Zahl\n",
        "-------- Weitergeleitete Nachricht --------\nBetreff: Zahl\n",
        "Begin forwarded message:\n\nFrom: Bo Chen\n",
        "On Thu, 2 May 2024 at 09:00, Bo <bo@x.example> wrote:\n",
        "Am 02.05.2024 um 09:00 schrieb Bo Chen <bo@x.example>:\n",
    ],
)
def test_mails_below(head: str) -> None:
    """What stands under the head of another mail is quoted, to the end."""
    found = lines(letter(f"Please see below.\n\n{head}\nI saw 24.\n\nBo\n"))
    assert found[0] == "Please see below."
    assert found[-2:] == ["> I saw 24.", "> Bo"]
    assert all(line.startswith(">") for line in found[1:])


@pytest.mark.parametrize(
    "words",
    [
        "On Monday the minister wrote:\n\nWe shall see.",
        "From: the very start\nit was late.",
        "--- Key points ---\n\nIt came.",
        "Ships: 24\nFrom: Oslo\nTo: Hull",
    ],
)
def test_words_of_the_sender(words: str) -> None:
    """What only looks like a head of another mail stays the sender's."""
    assert not any(line.startswith(">") for line in lines(letter(words)))


def test_mail_below_a_quotation() -> None:
    """A head inside of a quotation opens one that is a step deeper."""
    body = "> Yes.\n> -----Original Message-----\n> Really?\n\nNo."
    assert lines(letter(body)) == [
        "> [Quoted text]",
        "> Yes.",
        ">> Original Message",
        ">> Really?",
        "[Continues: Ann Lee]",
        "No.",
    ]
