"""Addresses: what is kept of them, and where they lead."""

import pytest

from loccit.capture.addresses import bare, checked, credentials, inside, same
from loccit.capture.captured import NotAdded


def test_no_password_is_kept() -> None:
    """User, password and fragment are no part of what is written down."""
    url = "https://ida:se%3Acret@a.example:8443/x?y=1#z"
    assert bare(url) == "https://a.example:8443/x?y=1"
    assert credentials(url) == ("ida", "se:cret")


@pytest.mark.parametrize(
    "url",
    [
        "https://a.example/x",
        "HTTPS://A.example:443/x#part",
        "https://me@a.example/x",
    ],
)
def test_one_page_has_many_addresses(url: str) -> None:
    """Letter case of the server, the usual port, user and fragment do not count."""
    assert same(url, "https://a.example/x")
    assert not same(url, "https://a.example/X")


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "ftp://a.example/x", "https:///x", "http://a:b/"]
)
def test_what_is_no_address_of_the_web_is_refused(url: str) -> None:
    """Only http and https, with a server."""
    with pytest.raises(NotAdded):
        checked(url)


@pytest.mark.parametrize(
    ("host", "expected"),
    [
        ("127.0.0.1", True),
        ("10.1.2.3", True),
        ("169.254.169.254", True),
        ("[::1]", True),
        ("[::ffff:192.168.0.1]", True),
        ("localhost", True),
        ("wiki", True),
        ("printer.local", True),
        ("93.184.216.34", False),
        ("[2606:2800:220:1::]", False),
    ],
)
def test_private_and_public_servers(host: str, expected: bool) -> None:
    """By number, by name, and in the form of the newer protocol."""
    assert inside(f"http://{host}/x") is expected
