"""Words that open, end or go on a noun phrase."""

from loccit.facts.words import listed

BE = frozenset(listed("is are was were been being be"))
LEADS = frozenset(listed(
    "and but that while as where when although though because if so yet or then "
    "meanwhile however still instead whether since until whereas nor plus moreover"
))  # fmt: skip
PLACED = frozenset(listed(
    "on in at after before during by since last this earlier for from with under "
    "over despite without within through among between to as amid until asked "
    "writing speaking citing about across around late early following unlike like "
    "given according yesterday today next once when while if although though "
    "because outside inside near beyond behind against per via of"
))  # fmt: skip
STARTS = frozenset(listed(
    "the a an one his her its their our two three several some senior many most "
    "other another local state this these those both no neither every each my your "
    "four five six seven eight nine ten dozens former all"
))  # fmt: skip
TAILS = frozenset(listed(
    "in on at to during after before when while as from last this earlier late that "
    "yesterday by with and today monday tuesday wednesday thursday friday saturday "
    "sunday next again then who which told adding about over via through if because "
    "against without following outside inside near under amid where whose once but "
    "is was are were has had said says early later recently via per until since"
))  # fmt: skip
VERBAL = BE | frozenset(listed(
    "has have had will would can could may might did does do must should shall "
    "won’t cannot can’t isn’t wasn’t hasn’t didn’t doesn’t came went took made got "
    "gave saw ran led fell rose grew won lost left kept stood sat met felt became "
    "knew brought paid sent built spent set cut let put run runs comes goes takes "
    "makes gets gives knows wants needs remains works lives loves hates sees looks "
    "holds stands points declined refused wanted needed tried helped asked worked "
    "lived looked"
))  # fmt: skip
BODIES = frozenset(listed(
    "ministry government company bank court commission council board agency "
    "department union party team group firm regulator committee police army charity "
    "association institute university club parliament cabinet administration "
    "authority opposition watchdog federation kremlin side council panel jury staff "
    "service navy force airline utility manufacturer maker carmaker chipmaker "
    "retailer lender tank foundation trust network tribunal bureau opinion report "
    "study paper newspaper magazine publication statement"
))  # fmt: skip
PRONOUNS = frozenset(listed("he she it they we i you who which this that there"))
DAYS = frozenset(listed(
    "monday tuesday wednesday thursday friday saturday sunday january february "
    "march april may june july august september october november december"
))  # fmt: skip
PARTICLES = frozenset(listed("de van von der den al bin la le di da du del dos"))
OF = frozenset(listed("of for and & from at de van von der den al bin la le di da"))
# What opens words that only add to the noun phrase before them.
ADDS = frozenset(listed(
    "the a an its his her their one who which whose now then once and formerly also"
))  # fmt: skip
