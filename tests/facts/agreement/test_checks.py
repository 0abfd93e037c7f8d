"""Numbers, dates and quotations of a sentence, looked for in its evidence."""

import pytest

from loccit.facts.agreement.checks import Ground, look
from loccit.facts.agreement.items import items

HELD = [
    ("The yard holds 400 crates.", "They counted 400 crates in the yard."),
    ("It holds up to 1.2 million litres.", "room for up to 1.2 million litres"),
    ("It holds up to 1,200,000 litres.", "room for up to 1.2 million litres"),
    ("It holds as many as 1.2 million litres.", "up to 1.2 million litres"),
    ("Five trailers came.", "19 trucks and five trailers"),
    ("Some 5 trailers came.", "19 trucks and five trailers"),
    ("It happened in June 2023.", "It happened on 4 June 2023."),
    ("It happened in 2023.", "It happened on 4 June 2023."),
    ("It cost $600,000.", "They paid $600,000 for it."),
    ("Dozens of trucks came.", "dozens of trucks were seen"),
    ("He called it a “queue like this one”.", "“We never saw a queue like this one,”"),
    ('He called it "queue like this one".', "“We never saw a queue like this one,”"),
    ("It grew by 4 per cent.", "It grew by 4%."),
    ("Over 50 came.", "More than 50 came."),
    ("He had “never … a queue like this”.", "We never saw a queue like this one."),
]
LOST = [
    ("The yard holds 500 crates.", "They counted 400 crates.", "number"),
    ("It holds 1.2 million litres.", "up to 1.2 million litres", "bound"),
    ("It holds at least 40 crates.", "up to 40 crates", "bound"),
    ("It holds 5.2 million litres.", "It holds 4.8 million litres.", "number"),
    ("It happened on 5 June 2023.", "It happened on 4 June 2023.", "date"),
    ("It happened on 4 June 2023.", "It happened in June 2023.", "date"),
    ("It cost €600,000.", "They paid $600,000 for it.", "currency"),
    ("He called it a “queue like that one”.", "“a queue like this one”", "quotation"),
    ("Dozens of trucks came.", "hundreds of trucks came", "number"),
    ("It grew by 4 per cent.", "It grew by 4 crates.", "unit"),
    ("It holds 4.8 litres.", "up to 4.8 million litres", "number"),
    ("Exactly 20 trains ran.", "Between 20 and 30 trains ran.", "number"),
    ("They sent 26 horses.", "The 12 horses left on 26 August 2022.", "number"),
    ("It was 5 degrees.", "It was -5 degrees.", "number"),
    ("More than 50 came.", "At least 50 came.", "bound"),
    ("It took six weeks.", "It took six to eight weeks.", "date"),
    ("He had “ever seen before”.", "never seen before", "quotation"),
    ("He had 'always seen it before'.", "never seen it before", "quotation"),
]


@pytest.mark.parametrize(("said", "given"), HELD)
def test_what_the_evidence_says_in_other_figures_is_found(
    said: str, given: str
) -> None:
    """The same number, date or words hold, however they are written."""
    checks = look(items(said), [Ground(given, "S1 ¶1")])
    assert checks
    assert [check for check in checks if not check.found] == []


@pytest.mark.parametrize(("said", "given", "what"), LOST)
def test_what_the_evidence_does_not_say_is_not_found(
    said: str, given: str, what: str
) -> None:
    """Another number, limit, date, currency or word is reported as what it is."""
    checks = look(items(said), [Ground(given, "S1 ¶1")])
    assert what in {check.what for check in checks if not check.found}


def test_a_found_item_names_its_place() -> None:
    """The second ground holds the number."""
    grounds = [Ground("nothing", "S1 ¶1"), Ground("400 crates", "S2 ¶4")]
    assert [c.where for c in look(items("It holds 400 crates."), grounds)] == ["S2 ¶4"]
