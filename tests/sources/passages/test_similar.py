"""What is merely like lost words is shown to people."""

import pytest

from loccit.sources.passages.similar import likeness_in


@pytest.mark.parametrize(
    ("words", "text", "expected"),
    [
        (
            "up to 9 tons of fuel",
            "It holds up to 9 tonnes of fuel, he said.",
            "up to 9 tonnes of fuel",
        ),
        ("never seen a queue", "We have never seen queues.", "never seen queues"),
        ("it is gone, long gone", "It is gone.", "It is gone."),
    ],
)
def test_the_words_to_quote_are_a_piece_of_the_text(
    words: str, text: str, expected: str
) -> None:
    """They are whole words, without the comma behind them."""
    assert likeness_in(words, text) == expected
