"""Titles and roles that stand before a person's name or in its place."""

from loccit.facts.words import listed

# Before a name, with or without a stop: "Dr Nair", "Lt. Col. Marchenko".
HONORIFICS = frozenset(listed(
    "Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Baroness Baron Count "
    "Rev Reverend Fr Father Sister Brother Rabbi Imam Sheikh Ayatollah Bishop "
    "Archbishop Cardinal Pope King Queen Prince Princess Duke Duchess Sen Rep Gov "
    "Gen Lt Col Maj Capt Cmdr Adm Brig Sgt Cpl Pte Pvt Supt Insp Det Hon Herr Frau "
    "Monsieur Madame Señor Señora Don Doña MP MEP"
))  # fmt: skip
WOMANLY = frozenset(listed(
    "Mrs Ms Miss Dame Lady Baroness Sister Queen Princess Duchess Frau Madame "
    "Señora woman mother daughter sister wife widow grandmother aunt girl actress "
    "waitress spokeswoman chairwoman congresswoman businesswoman policewoman "
    "saleswoman councilwoman stateswoman sportswoman midwife nun heiress niece"
))  # fmt: skip
MANLY = frozenset(listed(
    "Mr Sir Lord Baron Count Fr Father Brother Bishop Archbishop Cardinal Pope King "
    "Prince Duke Herr Monsieur Señor Imam Ayatollah Sheikh Rabbi man father son "
    "brother husband widower grandfather uncle boy spokesman chairman congressman "
    "businessman policeman salesman councilman statesman sportsman fisherman monk "
    "heir nephew"
))  # fmt: skip
# What a person is; alone ("the minister") or before a name ("Minister Lund").
ROLES = frozenset(listed(
    "president vice-president chancellor premier minister secretary ambassador "
    "senator governor congressman congresswoman representative lawmaker deputy "
    "judge justice general admiral colonel major captain lieutenant commander "
    "brigadier marshal sergeant corporal commissioner chairman chairwoman "
    "chairperson chair chief head leader director president-elect mayor councillor "
    "councilor alderman sheriff attorney lawyer barrister solicitor advocate "
    "prosecutor counsel magistrate clerk officer inspector superintendent detective "
    "constable trooper soldier sailor pilot spokesman spokeswoman spokesperson "
    "analyst economist strategist trader broker banker investor manager executive "
    "ceo cfo founder co-founder owner boss partner consultant adviser advisor aide "
    "official diplomat envoy negotiator professor lecturer researcher scientist "
    "physicist chemist biologist historian author co-author writer novelist poet "
    "journalist reporter editor columnist correspondent critic doctor physician "
    "surgeon nurse midwife consultant epidemiologist virologist psychologist "
    "psychiatrist therapist dentist vet teacher headteacher principal rector dean "
    "student pupil graduate coach trainer player captain striker goalkeeper "
    "defender midfielder batsman bowler champion swimmer runner cyclist driver "
    "racer umpire referee athlete winner actor actress singer musician artist "
    "painter director producer farmer fisherman herder rancher miner engineer "
    "architect designer developer programmer worker employee mechanic electrician "
    "plumber cook chef waiter shopkeeper baker butcher resident neighbour neighbor "
    "villager tenant landlord customer client patient survivor victim witness "
    "mother father parent daughter son sister brother wife husband widow man woman "
    "boy girl teenager pensioner activist campaigner volunteer organiser organizer "
    "member backbencher candidate voter delegate speaker whistleblower priest "
    "bishop pastor imam rabbi refugee migrant veteran expert specialist observer "
    "commentator source insider person plaintiff defendant claimant appellant "
    "respondent juror mp mep peer hydrologist geologist climatologist meteorologist "
    "oceanographer ecologist botanist curator archaeologist palaeontologist "
    "paleontologist astronomer mathematician statistician demographer sociologist "
    "anthropologist skipper ferryman guard warden ranger keeper hut-keeper "
    "beekeeper porter postman plumber bidder buyer seller"
))  # fmt: skip
# What somebody is by a party: "the Ohio Democrat said".
PARTISANS = frozenset(listed(
    "democrat republican conservative liberal independent socialist communist green "
    "centrist progressive nationalist tory libertarian"
))  # fmt: skip
_ENDINGS = ("ologist", "keeper", "ographer", "woman", "person", "ician")


def is_role(word: str) -> bool:
    """Return whether ``word`` says what a single person is, in any case."""
    low = word.casefold().removesuffix("’s").removesuffix("'s")
    return low in ROLES or low.endswith(_ENDINGS) or low.split("-")[-1] in ROLES


def is_plural_role(word: str) -> bool:
    """Return whether ``word`` names several persons: "officials", "analysts"."""
    low = word.casefold()
    return low in {"police", "people", "men", "women", "children", "authorities"} or (
        low.endswith("s") and (is_role(low[:-1]) or low.endswith("men"))
    )
