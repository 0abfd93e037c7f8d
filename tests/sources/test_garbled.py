"""Letters spoilt by a wrong encoding are shown, and other languages are left alone."""

import pytest

from loccit.sources.garbled import garbled, lost
from tests.sources.held import read_txt

SPOILT = {
    "Itâ€™s": "It’s",
    "cafÃ©": "café",
    "â‚¬5": "€5",
    "Ã¼ber": "über",
    "ÃƒÂ©tÃƒÂ©": "été",
    "Ã¢â‚¬â„¢": "’",
    "5Â°C": "5°C",
    "Ã–sterreich": "Österreich",
    "GdaÅ„sk": "Gdańsk",
    "Ð¿Ñ€Ð¸Ð²ÐµÑ‚": "привет",
    "РџСЂРёРІРµС‚": "Привет",
    "10Â\u00a0km": "10\u00a0km",
}
SOUND = (
    "NÃO, IRMÃ”. AMANHÃ… SÃO PAULO",
    "ROMÂNIA PÂTÉ “À” Ângela",
    "“CAFÉ”… RÉSUMÉ— D’OÙ…",
    "±5°C 50 µg 1,000m² ¿Qué? café® naïve “é”",
    "Сергей сказал: «Россия» — нет. Ђорђе",
    "Þór Ægir Öl, Ærø, señor “Ñ”",
)


@pytest.mark.parametrize(("word", "meant"), SPOILT.items())
def test_spoilt_words(word: str, meant: str) -> None:
    """A spoilt word is shown with its ¶ and what it probably was."""
    source = read_txt(f"A line.\n\nSo {word} is here.\n\nAnd {word} again.")
    found = garbled(source.text, source.blocks)
    assert found == f"“{word}” in ¶2, ¶3 was probably “{meant}”"


@pytest.mark.parametrize("text", SOUND)
def test_sound_words(text: str) -> None:
    """Capitals, quotation marks and signs of other languages are no alarm."""
    source = read_txt(text)
    assert garbled(source.text, source.blocks) == ""


def test_many_words() -> None:
    """A spoilt text is told by some of its words and how many more there are."""
    text = " ".join(f"caf{letter}Ã©" for letter in "abcdefgh")
    found = garbled(text, read_txt(text).blocks)
    assert found.count("probably") == 5
    assert found.endswith("; and 3 more")


def test_lost_characters() -> None:
    """Characters that stand for lost ones are counted where they stand."""
    source = read_txt("All is well.\n\nCaf\ufffd and th\ufffd\n\nEnd.")
    assert lost(source.text, source.blocks) == "2 × \ufffd in ¶2"
    assert lost("well", ()) == ""
