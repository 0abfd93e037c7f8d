"""Words that say the opposite of each other: ways to go, and ways to deny.

One verb form a line would be long: a stem stands for all of its forms.
"""

from loccit.facts.words import listed

# Up and down: either contradicts the other where both are bound to one number.
MOVES = (
    listed(
        "rise increase grow growth climb jump surge soar swell swollen up upward "
        "upwards higher expand expansion double triple quadruple more gain"
    ),
    listed(
        "fall decrease decline drop shrink plunge slump sink sunk dwindle down "
        "downward downwards lower contract contraction halve fewer less slide tumble"
    ),
)
# So do these, which name what a number is.
RESULTS = (listed("profit surplus"), listed("loss deficit"))
# These contradict each other only where one subject does both. What one side wins the
# other loses, so won and lost are not here, nor are bought and sold.
STATES = (
    (listed("open reopen"), listed("close shut")),
    (listed("arrive"), listed("depart")),
    (listed("enter"), listed("leave exit")),
    (listed("accelerate"), listed("slow")),
    (listed("strengthen"), listed("weaken")),
    (listed("widen"), listed("narrow")),
    (listed("improve"), listed("worsen deteriorate")),
)
# "Fell short" and "fell behind" go nowhere.
IDIOMS = frozenset(listed(
    "short behind apart silent ill out through asleep into foul victim"
))  # fmt: skip
# After these the next verb is denied. "Declined" also means fell.
DENIALS = listed(
    "denied denies deny denying refused refuses refusing failed fails failing unable "
    "without"
)
# These may deny without a word that does: a sentence with one is left alone.
HEDGES = frozenset(listed(
    "yet short lacks lacked lack avoided stopped halted ceased unclear doubt doubts "
    "doubted disputed disputes rejected rejects only before until unless if whether "
    "little few barely scarcely hardly rarely seldom nor instead rather otherwise"
))  # fmt: skip
