"""Who a source says that a speaker is."""

import pytest

from loccit.briefing.automatic.roles import role_of
from tests.briefing.automatic.material import held


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“No,” said Ida Berg, the harbour master, on Monday.", "the harbour master"),
        ("“No,” Ida Berg, who runs the yard, told us.", "who runs the yard"),
        ("In May the defence minister, Ida Berg, resigned.", "the defence minister"),
        ("The Lund harbour master Ida Berg resigned.", "the Lund harbour master"),
        ("Ida Berg, like others, said no.", ""),
        ("Ida Berg said no.", ""),
    ],
)
def test_role(text: str, role: str) -> None:
    """An office stands right behind or before the name; other asides are none."""
    assert role_of("Ida Berg", held("note", text)) == role


def test_described_speakers_have_no_role() -> None:
    """An analyst without a name is described already."""
    assert role_of("an analyst", held("note", "“No,” said an analyst, the head.")) == ""
