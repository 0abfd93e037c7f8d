"""Headers fill the record, and what is wrong with them is told."""

import pytest

from loccit.sources.formats.mail import eml
from loccit.sources.records.metadata import fill_gaps
from tests.sources.formats.mail.letters import letter, lines

SAID = (
    'To: Bo Chen <bo@x.example>, "Roth, Ida" <ida@x.example>\n'
    "Subject: Re: Ferry =?iso-8859-1?q?caf=E9?=\n =?utf-8?q?_fees?=\n"
    "Date: Mon, 6 May 2024 23:10:00 -0700\n"
    "Message-ID: <abc@port.example>\n"
    "Content-Language: en-US\n"
)


def _findings(headers: str) -> list[str]:
    found = eml.read(letter("Hi.", headers), {}).findings
    assert {(one.code, one.severity) for one in found} <= {("mail-headers", "warning")}
    return [one.message for one in found]


def test_record() -> None:
    """Sender, receivers, day and id stand in the record; what it says itself wins."""
    metadata = eml.read(letter("Hi.", SAID), {}).metadata
    assert fill_gaps({"type": "letter"}, metadata) == {
        "type": "letter",
        "genre": "e-mail",
        "title": "Ferry café fees",
        "author": [{"literal": "Ann Lee"}],
        "recipient": [{"literal": "Bo Chen"}, {"literal": "Roth, Ida"}],
        "issued": "2024-05-06",
        "number": "<abc@port.example>",
        "language": "en-US",
    }


def test_broken_headers() -> None:
    """A date that is none and bytes without an encoding do not stop the reader."""
    headers = "Date: yesterday\nTo: @@;<\n"
    content = letter("Hi.", headers).replace(b"Hi.", b"Hi.")
    metadata = eml.read(b"Subject: Caf\xc3\xa9 \n" + content, {}).metadata
    assert metadata["title"] == "Café"
    assert "issued" not in metadata


def test_ordinary_headers() -> None:
    """Nothing is said of headers that are in order."""
    assert _findings(SAID) == []


@pytest.mark.parametrize(
    ("headers", "words"),
    [
        ("Subject: One\nSubject: Two\n", "It has 2 headers Subject; the first"),
        ("Subject: =?utf-8?q?Hi=0ABcc:_x@y.example?=\n", "Subject holds line breaks"),
        (f"Subject: {'a ' * 20_000}\n", "Subject has 40,000 characters"),
    ],
)
def test_strange_headers(headers: str, words: str) -> None:
    """Doubled, injected and endless headers are a warning."""
    (message,) = _findings(headers)
    assert words in message


def test_endless_header_is_left_out() -> None:
    """What no mail program writes is no title and no text."""
    content = letter("Hi.", f"Subject: {'a ' * 20_000}\n")
    assert lines(content) == ["Hi."]


def test_sender_under_another_name() -> None:
    """A name that shows another address than the mail came from is told."""
    content = b'From: "boss@bank.example" <x@evil.example>\n\nPay.\n'
    (finding,) = eml.read(content, {}).findings
    assert "boss@bank.example as its sender and came from x@evil" in finding.message
