"""A page loads what is on its list, and nothing else."""

from pathlib import Path

import pytest

from loccit.printing.engine import complaints, weasyprint
from loccit.printing.fetcher import NotOnListError, fetcher

OUTSIDE = "words of another file"


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/hostname",
        "/etc/hostname",
        "loccit:font/../../etc/hostname",
        "loccit:font/%2e%2e/a.ttf",
        "loccit:font/a.ttf?x",
        "http://example.org/a.ttf",
        "https://example.org/a.ttf",
        "ftp://example.org/a.ttf",
        "data:text/plain,a",
        "font/a.ttf",
        "loccit:figure/b.svg",
        "",
    ],
)
def test_what_is_not_on_the_list_is_refused(url: str) -> None:
    """No spelling of another address gets anything."""
    with pytest.raises(NotOnListError):
        fetcher({"font/a.ttf": b"font"}).fetch(url)


def test_what_is_on_the_list_is_handed_over() -> None:
    """A listed name gives its bytes."""
    response = fetcher({"font/a.ttf": b"font"}).fetch("loccit:font/a.ttf")
    assert response.read() == b"font"


@pytest.mark.parametrize("way", ["absolute", "climbing", "encoded", "link"])
def test_no_outside_file_gets_into_a_page(tmp_path: Path, way: str) -> None:
    """A style sheet on the disk styles nothing, however it is asked for."""
    outside = tmp_path / "outside.css"
    outside.write_text(f'h1::after {{ content: "{OUTSIDE}" }}')
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "link.css").symlink_to(outside)
    url = {
        "absolute": outside.as_uri(),
        "climbing": f"{(tmp_path / 'in').as_uri()}/../outside.css",
        "encoded": f"{(tmp_path / 'in').as_uri()}/%2e%2e/outside.css",
        "link": (tmp_path / "in" / "link.css").as_uri(),
    }[way]
    html = f'<link rel="stylesheet" href="{url}"><h1>Title</h1>'
    with complaints() as heard:
        page = weasyprint().HTML(
            string=html, base_url="loccit:page/", url_fetcher=fetcher({})
        )
        pdf = page.write_pdf(uncompressed_pdf=True)
    assert len(pdf) == len(
        weasyprint().HTML(string="<h1>Title</h1>").write_pdf(uncompressed_pdf=True)
    )
    assert any("outside.css" in words or "link.css" in words for words in heard)
