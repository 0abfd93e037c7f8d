"""The HTML of a mail loses no word and keeps its shape."""

import pytest

from loccit.sources.formats.mail import eml
from tests.sources.formats.mail.letters import letter, lines, source
from tests.sources.held import kinds


def _html(body: str) -> bytes:
    return letter(
        f"<html><head><style>p{{}}</style></head><body>{body}",
        kind="text/html; charset=utf-8",
    )


def test_blocks() -> None:
    """Headings, paragraphs, lists and tables are told apart."""
    body = (
        "<h2>Count</h2>Hi <b>Bo</b>,<br><br>we saw<br>two.<ul><li>a<ul><li>b</ul></ul>"
        "<table><tr><th>Year<th>Ships<tr><td>2024<td>14</table>"
    )
    assert [(kind, words) for _, kind, words in kinds(source(_html(body)))] == [
        ("heading", "Count"),
        ("paragraph", "Hi Bo,"),
        ("paragraph", "we saw two."),
        ("list-item", "a"),
        ("list-item", "b"),
        ("table-row", "Year | Ships"),
        ("table-row", "2024 | 14"),
    ]


def test_tables_that_are_frames() -> None:
    """A table that only places text is read as the text it holds."""
    body = "<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>"
    assert lines(_html(body)) == ["One.", "Two."]


@pytest.mark.parametrize(
    "quoted",
    [
        "<div>On Mon, 6 May 2024 Bo &lt;b@x.example&gt; wrote:</div>"
        "<blockquote>Old.</blockquote><p>New.</p>",
        "<blockquote><div>Old.</div></blockquote><p>New.</p>",
    ],
)
def test_quotations(quoted: str) -> None:
    """What stands in a blockquote is quoted, and what follows it is not."""
    found = lines(_html(f"<p>Yes.</p>{quoted}"))
    assert found[2:] == ["> Old.", "[Continues: Ann Lee]", "New."]


def test_head_of_outlook() -> None:
    """What stands under Outlook's head of another mail is quoted to the end."""
    head = "<p><b>From:</b> Bo<br><b>Sent:</b> 2 May 2024<br><b>To:</b> Ann</p>"
    found = lines(_html(f"<p>Yes.</p><hr>{head}<p>Old.</p>"))
    assert found == ["Yes.", "> From: Bo", "> Sent: 2 May 2024", "> To: Ann", "> Old."]


def test_hidden_words() -> None:
    """What the page does not show is left out, and it is told."""
    found = eml.read(_html('<div style="display: none">Buy!</div><p>Hi.</p>'), {})
    assert found.text == "Hi."
    assert [one.code for one in found.findings] == ["hidden-text"]


def test_signature() -> None:
    """A signature is told by its line, or by the mark of a mail program."""
    for body in ("<div>--<br>Ann</div>", '<div class="gmail_signature">Ann</div>'):
        assert lines(_html(f"<p>Yes.</p>{body}")) == ["Yes.", "[Signature]", "Ann"]
