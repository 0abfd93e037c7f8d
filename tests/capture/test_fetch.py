"""A page fetched from a real server, which behaves as servers do."""

import gzip
import shutil
import socket
import ssl
import subprocess
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread

import pytest

from loccit.capture.fetch import AGENT, Answer, Request, fetch
from tests.capture.server import Site, page


def ask(url: str, **more: object) -> Answer:
    """Fetch ``url`` with small limits."""
    settings: dict[str, object] = {"megabytes": 1, "seconds": 2, **more}
    return fetch(Request(url=url, **settings))  # type: ignore[arg-type]  # tests only


def test_a_page_comes_byte_for_byte(site: Site) -> None:
    """With the headers that tell its content, and no cookies."""
    url = site.put(
        "/a", page(), content_type="text/html", etag='"1"', set_cookie="session=secret"
    )
    answer = ask(url)
    assert (answer.problem, answer.status, answer.final_url) == ("", 200, url)
    assert answer.body == page()
    assert answer.headers["etag"] == '"1"'
    assert "set-cookie" not in answer.headers


def test_the_server_is_told_who_asks(site: Site) -> None:
    """By an honest name, and for a body that is not packed."""
    ask(site.put("/a", b"x"))
    (_, headers) = site.asked[0]
    assert headers["user-agent"] == AGENT
    assert headers["accept-encoding"] == "identity"


@pytest.mark.parametrize("name", ["gzip", "br", "deflate"])
def test_a_packed_page_is_unpacked(site: Site, name: str) -> None:
    """Though nobody asked for it packed."""
    import zlib

    import brotli

    pack = {"gzip": gzip.compress, "br": brotli.compress, "deflate": zlib.compress}
    answer = ask(site.put("/a", pack[name](page()), content_encoding=name))
    assert answer.body == page()
    assert answer.headers["content-encoding"] == name


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (401, "without a login"),
        (403, "without a login"),
        (404, "no such page"),
        (410, "no such page"),
        (429, "too often"),
        (500, "failed"),
        (503, "too busy"),
        (204, "gave no page"),
        (206, "gave no page"),
        (304, "gave no page"),
    ],
)
def test_a_refusal_is_said_with_its_number(site: Site, status: int, words: str) -> None:
    """And with what to do."""
    answer = ask(site.put("/a", status=status))
    assert words in answer.problem
    assert f"HTTP {status}" in answer.problem
    assert answer.remedy


def test_the_servers_wish_to_wait_is_passed_on(site: Site) -> None:
    """Retry-After may be a number of seconds or a date."""
    url = site.put("/a", status=429, retry_after="120")
    assert "after 120" in ask(url).problem


def test_redirects_are_followed_and_kept(site: Site) -> None:
    """Relative addresses too."""
    site.redirect("/a", "b?x=1", 301)
    site.redirect("/b?x=1", site.url("/c#part"), 307)
    site.put("/c", b"words")
    answer = ask(site.url("/a"))
    assert answer.final_url == site.url("/c")
    assert answer.redirects == (site.url("/a"), site.url("/b?x=1"))


def test_a_page_that_leads_to_itself_once_is_followed(site: Site) -> None:
    """It sets a cookie first."""
    assert ask(site.put("/a", b"words", how="cookie")).body == b"words"


@pytest.mark.parametrize(
    ("to", "words"),
    [
        ("/a", "in a circle"),
        ("file:///etc/passwd", "file:// addresses are not fetched"),
        ("ftp://a.example/x", "ftp:// addresses are not fetched"),
        ("https:///nowhere", "names no server"),
    ],
)
def test_a_redirect_that_leads_nowhere_is_not_followed(
    site: Site, to: str, words: str
) -> None:
    """In a circle, to a file, to another kind of server."""
    site.redirect("/a", to)
    assert words in ask(site.url("/a")).problem


def test_a_way_that_goes_on_and_on_is_given_up(site: Site) -> None:
    """After a few steps."""
    for n in range(20):
        site.redirect(f"/{n}", f"/{n + 1}")
    assert "on and on" in ask(site.url("/0")).problem


def test_a_public_address_may_not_lead_inside(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unless that is asked for; a proxy on this machine plays the public server."""
    public = "http://93.184.216.34/a"
    monkeypatch.setenv("http_proxy", site.url(""))
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    site.redirect(public, site.url("/secret"))
    site.put("/secret", b"words")
    answer = ask(public)
    assert "lies in a private network" in answer.problem
    assert [path for path, _ in site.asked] == [public]
    assert ask(public, private=True).body == b"words"


def test_a_private_address_may_lead_inside(site: Site) -> None:
    """Who asks for a page of the intranet knows it."""
    site.redirect("/a", site.url("/b"))
    site.put("/b", b"words")
    assert ask(site.url("/a")).body == b"words"


def test_a_password_is_sent_and_kept_nowhere(site: Site) -> None:
    """Not to another server either, which a redirect may name."""
    with_password = site.url("/a").replace("//", "//ida:secret@")
    other = site.url("/b").replace("127.0.0.1", "localhost")
    site.redirect("/a", other)
    site.put("/b", b"words")
    answer = ask(with_password)
    sent = {path: headers.get("authorization") for path, headers in site.asked}
    assert sent == {"/a": "Basic aWRhOnNlY3JldA==", "/b": None}
    assert "secret" not in repr(answer)


def test_no_password_is_taken_from_netrc(
    site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The person did not ask for that."""
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login ida password secret\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    ask(site.put("/a", b"x"))
    assert "authorization" not in site.asked[0][1]


def test_too_long_a_page_is_given_up(site: Site) -> None:
    """By what its server says, while it comes in, and while it is unpacked."""
    bomb = gzip.compress(b"x" * 20_000_000)
    for url in (
        site.put("/said", b"", content_length="2000000"),
        site.put("/endless", how="endless"),
        site.put("/bomb", bomb, content_encoding="gzip"),
    ):
        assert "more than 1 megabytes" in ask(url).problem


def test_a_page_cut_short_is_not_kept(site: Site) -> None:
    """Fewer bytes came than were announced."""
    url = site.put("/a", b"half of the words", content_length="1000")
    assert "broke off" in ask(url).problem


def test_a_damaged_packed_page_is_not_kept(site: Site) -> None:
    """It says that it is gzip and is not."""
    url = site.put("/a", b"no gzip at all", content_encoding="gzip")
    assert "damaged" in ask(url).problem


def test_an_unknown_packing_is_named(site: Site) -> None:
    """Its bytes would be no text."""
    assert "'zip'" in ask(site.put("/a", b"words", content_encoding="zip")).problem


@pytest.mark.parametrize("body", [b"", b" \n"])
def test_an_empty_page_is_not_kept(site: Site, body: bytes) -> None:
    """Nothing can be cited in it."""
    assert "sent nothing" in ask(site.put("/a", body)).problem


def test_a_silent_server_is_given_up(site: Site) -> None:
    """It takes the request and says nothing."""
    url = site.put("/a", how="silence")
    assert "does not answer" in ask(url, seconds=1).problem


def test_a_server_that_is_not_there_is_named() -> None:
    """A port on which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/a"
    assert ask(url).problem == f"{url} cannot be reached."


def test_an_unchanged_page_is_not_sent_again(site: Site) -> None:
    """Its ETag is sent to the address that gave it, and nowhere else."""
    url = site.put("/b", b"words", etag='"1"')
    site.redirect("/a", url)
    conditions = {"If-None-Match": '"1"'}
    answer = ask(site.url("/a"), held_url=url, conditions=conditions)
    assert (answer.status, answer.body, answer.problem) == (304, b"", "")
    sent = {path: headers.get("if-none-match") for path, headers in site.asked}
    assert sent == {"/a": None, "/b": '"1"'}


def test_no_tls_where_it_was_asked_for(site: Site) -> None:
    """A plain server under an https address."""
    answer = ask(site.url("/a").replace("http:", "https:"))
    assert "speaks no TLS" in answer.problem


@pytest.mark.skipif(not shutil.which("openssl"), reason="no openssl to make a key with")
def test_a_certificate_that_nobody_signed_is_refused(tmp_path: Path) -> None:
    """The remedy names the way for an organisation's own authority."""
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    made = (
        f"req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=127.0.0.1 -keyout {key}"
    )
    subprocess.run(
        ["openssl", *made.split(), "-out", str(certificate)],
        check=True,
        capture_output=True,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)

    class Quiet(HTTPServer):
        def handle_error(self, request: object, client_address: object) -> None:
            """The one who asked hung up, as it should."""

    with Quiet(("127.0.0.1", 0), BaseHTTPRequestHandler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        answer = ask(f"https://127.0.0.1:{server.server_address[1]}/a")
        server.shutdown()
        thread.join()
    assert "certificate does not hold" in answer.problem
    assert "REQUESTS_CA_BUNDLE" in answer.remedy
