"""A real web server on this machine, in a process of its own, as its pages say.

Pages are data: a test writes them to a file that the server reads at each request.
"""

import gzip
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Literal

How = Literal["whole", "drip", "silence", "endless", "cookie"]
PAGE = """\
<!doctype html><html lang="en"><head><title>{title}</title>
<meta name="author" content="Ida Berg"><meta name="date" content="2023-06-05">
<meta property="og:site_name" content="Harbour Watch"></head>
<body><nav>Home</nav><article><h1>{title}</h1>
<p>The port of Lund shipped {count} crates of rifles in May 2023, the harbour master
said on Monday, and most of them left by rail for the north.</p>
<p>Customs officers counted 19 trucks and five trailers at the gate on 4 June 2023,
which is more than in any week since the yard was opened.</p>
<p>“We have never seen a queue like this one,” said Ida Berg, a customs officer.</p>
</article></body></html>
"""


def page(count: int = 400, title: str = "Crates at Lund") -> bytes:
    """Return a page with an article of three paragraphs."""
    return PAGE.format(count=count, title=title).encode()


@dataclass(frozen=True)
class Page:
    """One answer: whole, a byte at a time, never, without end, or after a cookie."""

    body: str = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    how: How = "whole"


@dataclass
class Site:
    """The pages of a server by path; ``folder`` is where it finds them."""

    folder: Path
    port: int = 0
    pages: dict[str, Page] = field(default_factory=dict)

    def url(self, path: str) -> str:
        """Return the address of a page."""
        return f"http://127.0.0.1:{self.port}{path}"

    def put(
        self,
        path: str,
        body: bytes = b"",
        *,
        status: int = 200,
        how: How = "whole",
        **headers: str,
    ) -> str:
        """Serve ``body`` at ``path``; header names with _ for -. Return its address."""
        said = {name.replace("_", "-"): value for name, value in headers.items()}
        self.pages[path] = Page(body.decode("latin-1"), status, said, how)
        self._write()
        return self.url(path)

    def redirect(self, path: str, to: str, status: int = 302) -> str:
        """Lead from ``path`` to the address ``to``; return the address of ``path``."""
        return self.put(path, status=status, location=to)

    def packed(self, path: str, body: bytes) -> str:
        """Serve a page packed with gzip, whatever was asked for."""
        headers = {"content_type": "text/html", "content_encoding": "gzip"}
        return self.put(path, gzip.compress(body), **headers)

    def clear(self) -> None:
        """Take all pages away."""
        self.pages.clear()
        self._write()

    def _write(self) -> None:
        new = self.folder / "new.json"
        said = {path: asdict(page) for path, page in self.pages.items()}
        new.write_text(json.dumps(said))
        new.replace(self.folder / "pages.json")

    @property
    def asked(self) -> list[tuple[str, dict[str, str]]]:
        """The requests that came, as path and headers in lower case."""
        log = self.folder / "asked.jsonl"
        lines = log.read_text().splitlines() if log.exists() else []
        return [(path, headers) for path, headers in map(json.loads, lines)]


@contextmanager
def serving(folder: Path) -> Iterator[Site]:
    """Serve a site on a free port of this machine until the test ends."""
    with subprocess.Popen(
        [sys.executable, __file__, str(folder)], stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        try:
            yield Site(folder, int(server.stdout.readline()))
        finally:
            server.kill()


class _Handler(BaseHTTPRequestHandler):
    folder: Path

    def do_GET(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        with (self.folder / "asked.jsonl").open("a") as log:
            log.write(f"{json.dumps([self.path, headers])}\n")
        pages: dict[str, Any] = json.loads((self.folder / "pages.json").read_text())
        page = Page(**pages.get(self.path, {"status": 404}))
        try:
            self._answer(page)
        except OSError:
            # The one who asked has had enough.
            self.close_connection = True

    def _answer(self, page: Page) -> None:
        etag = page.headers.get("etag")
        if page.how == "silence":
            threading.Event().wait()
        elif page.how == "cookie" and "cookie" not in self.headers:
            self._send(302, {"location": self.path, "set-cookie": "seen=1; Path=/"})
        elif etag and self.headers.get("if-none-match") == etag:
            self._send(304, page.headers)
        elif page.how in ("drip", "endless"):
            self._go_on(page.how)
        else:
            self._send(page.status, page.headers, page.body.encode("latin-1"))

    def _send(self, status: int, headers: dict[str, str], body: bytes = b"") -> None:
        self.send_response(status)
        for name, value in {"content-length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def _go_on(self, how: How) -> None:
        """Send text without end, much at once or a byte at a time."""
        self.send_response(200)
        self.send_header("content-type", "text/plain")
        self.end_headers()
        pause = threading.Event()
        while not pause.wait(0.1 if how == "drip" else 0):
            self.wfile.write(b"x" if how == "drip" else b"and on " * 10_000)
            self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def _serve(folder: Path) -> None:
    (folder / "pages.json").write_text("{}")
    _Handler.folder = folder
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    sys.stdout.write(f"{server.server_address[1]}\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    _serve(Path(sys.argv[1]))
