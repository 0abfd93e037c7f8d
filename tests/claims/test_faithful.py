"""Other words for the same are no contradiction; the same words turned round are."""

import pytest

from tests.claims.said import claim

FAITHFUL = [
    (
        "Exports slipped back while imports gained 4 per cent.",
        "Imports rose 4 per cent; exports fell.",
    ),
    (
        "The deficit narrowed by 3 billion euros.",
        "The balance improved as the deficit shrank by 3 billion euros.",
    ),
    (
        "Losses fell to 12 aircraft.",
        "The army lost 12 aircraft, down from 20.",
    ),
    (
        "Inflation eased to 2.1 per cent.",
        "Inflation slowed to 2.1 per cent after rising to 5 per cent.",
    ),
    (
        "Prices rose less than 3 per cent.",
        "Prices rose by less than 3 per cent.",
    ),
    (
        "The dollar gained 2 per cent against the pound.",
        "The pound lost 2 per cent against the dollar.",
    ),
    (
        "No ship was damaged, the port said, and 14 left.",
        "The port said 14 ships left undamaged.",
    ),
    (
        "The ministry has yet to confirm the strike of 4 May 2024.",
        "The ministry has not confirmed the strike of 4 May 2024.",
    ),
    (
        "The report stops short of naming a culprit.",
        "The report does not name a culprit.",
    ),
    (
        "It is unclear who fired the 12 rockets.",
        "Nobody knows who fired the 12 rockets.",
    ),
    (
        "Officials denied that any of the 12 rockets was fired.",
        "Officials denied firing any of the 12 rockets.",
    ),
    (
        "The 12 rockets were fired, though officials deny it.",
        "Officials denied firing rockets; witnesses say 12 rockets were fired.",
    ),
    (
        "Only 5 of 19 trucks were searched.",
        "Of 19 trucks, 14 were not searched and 5 were searched.",
    ),
    (
        "Shin put the number at 10,000.",
        "Shin Wonsik, the minister, estimated that 10,000 containers had left.",
    ),
    (
        "The minister put the number at 10,000.",
        "The defence minister, Shin Wonsik, estimated that 10,000 containers left.",
    ),
    (
        "According to the defence minister, 10,000 containers left.",
        "Shin Wonsik put it at 10,000 containers. ¶ He is the defence minister.",
    ),
    (
        "Reuters reported 19 trucks.",
        "Officials told Reuters that 19 trucks came.",
    ),
    (
        "Seoul's estimate is 10,000 containers.",
        "Shin Wonsik estimated that 10,000 containers had left.",
    ),
    (
        "Some 600 people lost their homes and 12 died.",
        "Twelve people died and around 600 residents were displaced.",
    ),
    (
        "Twelve residents died.",
        "Twelve people died and around 600 residents were displaced.",
    ),
    (
        "The yard employs 400, of whom 30 are welders.",
        "The yard has 400 workers, 30 of them welders.",
    ),
    (
        "There were 30 women among the 400 workers.",
        "The yard has 400 workers, 30 of them women.",
    ),
    (
        "Half the crates came by rail.",
        "50 per cent of the crates came by rail.",
    ),
    (
        "Sales were up a quarter.",
        "Sales rose by 25 per cent.",
    ),
    (
        "The gate, which never opened before noon, opened at 6 a.m. on 4 June 2023.",
        "On 4 June 2023 the gate opened at 6 a.m.",
    ),
    (
        "The yard did not deliver before 2023.",
        "The yard delivered its first ship in 2023.",
    ),
    (
        "The bank held its rate at 4 per cent and did not raise it.",
        "The bank kept its rate unchanged at 4 per cent.",
    ),
    (
        "The bank raised its rate to 4 per cent and does not expect to raise it again.",
        "The bank raised its rate to 4 per cent. It does not expect more.",
    ),
    (
        "Unemployment is no longer falling; it stood at 4 per cent.",
        "Unemployment stood at 4 per cent, having stopped falling.",
    ),
    (
        "Spending fell short of the 2 per cent target.",
        "Spending rose but stayed under the 2 per cent target.",
    ),
    (
        "The count of 19 trucks is higher than in May.",
        "In May fewer trucks came; in June officers counted 19 trucks.",
    ),
    (
        "The river rose 2 metres above its mean.",
        "The river rose by 2 metres, above its mean.",
    ),
    (
        "Exports fell 3 per cent, not as sharply as in May.",
        "Exports fell 3 per cent. In May they had risen.",
    ),
    (
        "He wrote of “a war … without an end”.",
        "He wrote: “It is a war of attrition without an end in sight.”",
    ),
    (
        "She said the plan was “not ready”, and named 3 faults.",
        "“The plan is not ready,” she said, naming 3 faults.",
    ),
    (
        "Without fuel, 12 of the tanks stayed behind.",
        "Twelve of the tanks were left behind for lack of fuel.",
    ),
    (
        "Nearly two-thirds said no.",
        "64 per cent said no.",
    ),
    (
        "More than half of the 40 ships left.",
        "22 of the 40 ships left, more than half.",
    ),
    (
        "Almost all 40 ships left.",
        "Almost all of the 40 ships left.",
    ),
    (
        "The team lost 3 of 5 games.",
        "The team won two of 5 games and lost 3.",
    ),
    (
        "The ship is unarmed and carries 40 men.",
        "The ship is not armed; its crew is 40 men.",
    ),
    (
        "The law does not ban exports worth 5 million dollars.",
        "The law bans no exports; they are worth 5 million dollars.",
    ),
]
TURNED = [
    (
        "Imports fell sharply, by 3 per cent.",
        "Imports rose sharply, by 3 per cent.",
    ),
    (
        "Profits were down 40 million euros.",
        "Profits rose by 40 million euros.",
    ),
    (
        "The ministry admitted sending 12 rockets.",
        "The ministry denied sending 12 rockets.",
    ),
    (
        "The bank did raise its rate in May 2024.",
        "The bank did not raise its rate in May 2024.",
    ),
    (
        "The talks never began in May 2024.",
        "The talks began in May 2024.",
    ),
    (
        "The suspects were arrested on 4 May 2024.",
        "The suspects were not arrested on 4 May 2024.",
    ),
    (
        "The plant was shut down in 2023.",
        "The plant was opened in 2023.",
    ),
    (
        "Officials confirmed 12 dead.",
        "Officials could not confirm 12 dead.",
    ),
    (
        "The treaty was signed by 12 states.",
        "The treaty was not signed by 12 states.",
    ),
    (
        "The number of ships grew to 40.",
        "The number of ships fell to 40.",
    ),
    (
        "Kim said 10,000 containers left.",
        "Shin Wonsik said 10,000 containers left.",
    ),
    (
        "Twelve soldiers and 30 civilians died.",
        "Thirty soldiers and 12 civilians died.",
    ),
    (
        "The hospital lacks 12 nurses and 40 beds.",
        "The hospital lacks 40 nurses and 12 beds.",
    ),
    (
        "The vaccine is approved in 12 states.",
        "The vaccine is unapproved in 12 states.",
    ),
    (
        "The report names 12 suspects.",
        "The report does not name 12 suspects.",
    ),
    (
        "The price went up to 40 dollars.",
        "The price went down to 40 dollars.",
    ),
    (
        "Temperatures were 3 degrees higher.",
        "Temperatures were 3 degrees lower.",
    ),
    (
        "The company made a profit of 4 million euros.",
        "The company made a loss of 4 million euros.",
    ),
]


@pytest.mark.parametrize(("said", "passage"), FAITHFUL)
def test_a_faithful_paraphrase_raises_no_alarm(said: str, passage: str) -> None:
    """An alarm that is false is worse than a miss."""
    assert [check for check in claim(said, passage).checks if not check.found] == []


@pytest.mark.parametrize(("said", "passage"), TURNED)
def test_a_sentence_turned_round_is_refused(said: str, passage: str) -> None:
    """Though each of its figures stands in the passage."""
    assert claim(said, passage).verdict == "unsupported"
