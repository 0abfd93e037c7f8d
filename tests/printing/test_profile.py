"""The press profile: the shipped one is the model's, a desk may bring its own."""

import struct
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from loccit.printing.profile import SHIPPED, press_profile
from loccit.printing.profile.icc import INK_STEPS, _encoded
from loccit.printing.profile.inks import Inks, press
from loccit.printing.profile.separate import separate


def _screen(*inks: int) -> tuple[int, int, int]:
    """Return the sRGB that the shipped profile shows for per cents of ink."""
    shipped = ImageCms.getOpenProfile(BytesIO(SHIPPED.read_bytes()))
    to_screen = ImageCms.buildTransform(
        shipped,
        ImageCms.createProfile("sRGB"),
        "CMYK",
        "RGB",
        ImageCms.Intent.RELATIVE_COLORIMETRIC,
    )
    patch = Image.new("CMYK", (1, 1), tuple(round(ink * 2.55) for ink in inks))
    shown = ImageCms.applyTransform(patch, to_screen)
    assert shown is not None
    red, green, blue = shown.tobytes()
    return red, green, blue


def test_bare_paper_is_white_and_black_is_dark() -> None:
    """The profile's ends are where they should be."""
    assert _screen(0, 0, 0, 0) == (255, 255, 255)
    assert max(_screen(0, 0, 0, 100)) < 60
    assert max(_screen(100, 100, 100, 100)) < 40


def test_a_half_tone_of_black_is_grey() -> None:
    """Black ink alone has no cast."""
    red, green, blue = _screen(0, 0, 0, 50)
    assert max(red, green, blue) - min(red, green, blue) <= 2


def test_the_shipped_profile_is_what_the_model_says() -> None:
    """Its table from inks to colour holds the model's values, cell by cell."""
    content = SHIPPED.read_bytes()
    count = struct.unpack(">I", content[128:132])[0]
    tags = [struct.unpack(">4sII", content[132 + 12 * n :][:12]) for n in range(count)]
    start = next(place for tag, place, _ in tags if tag == b"A2B1") + 52 + 4 * 4
    model, top = press(), INK_STEPS - 1
    for c, m, y, k in [(0, 0, 0, 0), (8, 0, 0, 0), (2, 5, 3, 1), (8, 8, 8, 8)]:
        cell = ((c * INK_STEPS + m) * INK_STEPS + y) * INK_STEPS + k
        kept = struct.unpack(">3H", content[start + 6 * cell :][:6])
        made = _encoded(model.lab((c / top, m / top, y / top, k / top)))
        assert max(abs(a - b) for a, b in zip(kept, made, strict=True)) <= 1


@pytest.mark.parametrize("inks", [(0.2, 0.1, 0.4, 0.0), (0.9, 0.6, 0.1, 0.2)])
def test_separating_a_printable_colour_gives_it_back(inks: Inks) -> None:
    """A colour that the press can print is printed within one unit of CIELAB."""
    model = press()
    found, off = separate(model, model.lab(inks))
    assert off < 1
    assert all(0 <= ink <= 1 for ink in found)


def test_a_desk_may_bring_the_printers_profile(tmp_path: Path) -> None:
    """The file that the setting names is used."""
    (tmp_path / "printer.icc").write_bytes(SHIPPED.read_bytes())
    content, found = press_profile(tmp_path, "printer.icc")
    assert (content, found) == (SHIPPED.read_bytes(), [])


@pytest.mark.parametrize("name", ["gone.icc", "../printer.icc", "text.icc", "srgb.icc"])
def test_a_profile_that_is_none_is_a_finding(tmp_path: Path, name: str) -> None:
    """No file, a file outside the desk, no profile or a screen's: all are said."""
    desk = tmp_path / "desk"
    desk.mkdir()
    (tmp_path / "printer.icc").write_bytes(SHIPPED.read_bytes())
    (desk / "text.icc").write_text("not a profile")
    screen = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    (desk / "srgb.icc").write_bytes(screen.tobytes())
    content, found = press_profile(desk, name)
    assert content == SHIPPED.read_bytes()
    assert [finding.code for finding in found] == ["press-profile"]
