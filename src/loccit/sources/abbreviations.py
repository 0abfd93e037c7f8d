"""Words that end in a full stop and end no sentence, by language.

They stand without their last full stop. English ones count in every language: the
names of firms, persons and places travel.
"""

from dataclasses import dataclass
from functools import cache

# A name follows these, or whatever they shorten goes on.
_NEVER = {
    "en": """Adm Amb Atty Brig Capt Cdr Cmdr Col Cpl Dr Fr Gen Gov Hon Insp Lt Maj
        Messrs Mgr Mr Mrs Ms Msgr Mx Pfc Pres Prof Pvt Rep Reps Rev Rt Sen Sens Sgt
        Supt Treas approx cf e.g eg i.e ie incl esp excl resp v vs viz""",
    "de": """Abs Bd Dipl Fr Frl Hr Hrn Ing Mag Mio Mrd Tsd bzgl bzw d.h evtl geb gest
        ggf h.c inkl med o.ä phil rer s sog u.a vgl z.B z.T""",
    "fr": "MM Mgr Me Pr St Ste apr av env ex p.ex spéc",
    "es": "D Dña Dra Dras Dres Excmo Ing Lic Ma Srta Sr Sra Sras Sres Ud Uds p.ej",
    "it": "Avv Dott Dr Ing On Prof S.Ten Sig Sigg dott es sig prof",
    "nl": "Dhr Drs Ir Mevr Mr bijv bv dhr dr drs ds incl ir mevr mr prof resp",
    "pt": "Dra D Eng Exmo Exma Ilmo Sr Sra Srs Sras Srta p.ex",
    "ru": "акад в.т.ч г-н г-жа гос доц др им кв млн млрд обл пл пос просп проф р-н см "
    "стр тыс ул",
    "pl": "al dr hab im inż k m.in mgr np płk prof tj tzn tzw ul św",
    "sv": "bl.a dvs f.d t.ex s.k",
    "da": "bl.a dvs f.eks s.k",
}
# A number follows these, in digits or Roman; else they end a sentence or not.
_COUNTED = {
    "en": """abs apr arts art aug bd c ca ch chs chap chaps cl cls col cols dec ed eds
        est ext feb fig figs ft jan jul jun lb line lines mar max min mt n n° no nos
        nov nr oct op p par para paras pp pt pts r reg regs rr s sch sec secs sect sep
        sept ss tab tel ver vol vols""",
    "de": "s nr rn rz ziff kap az jan feb mrz apr aug sept okt nov dez",
    "fr": "art chap p pp t n° janv févr avr juill sept oct nov déc",
    "es": "art arts cap núm núms pág págs párr párrf n.º ene abr ago dic lun",
    "it": "art artt cap pag pagg n nn sett ott dic",
    "pt": "art arts cap pág págs n.º fls",
    "nl": "art blz nr p",
    "ru": "ст п пп рис табл гл т с ч №",
    "pl": "art nr poz rozdz s str ust pkt r",
}
# A new sentence follows these only where it begins with one of the starters.
_OPEN = {
    "en": """A.B Ala Ariz Assn Assoc Ave Bros Blvd Bldg Calif Civ Cl Co Colo Conn Corp
        Crim Ct Dept Dist Div Ed.D Esq Esqs Fed Fla Ft Ga Govt Hosp Inc Intl Jr LL.B
        LL.M Ltd Mass Mfg Mt Minn Natl Okla Pa Penn Ph.D Pty Rd Sec Sq Sr St Ste
        Sup Supp Tenn Tex Univ Va Wis Ste al approx dept ed eds est govt
        ibid inc ret seq trans""",
    "de": "Chr Str St Tel",
    "fr": "ann bd",
    "es": "EE UU Cía av",
    "pt": "Av Ltda Cia",
    "ru": "г гг д п руб долл коп чел шт пгт",
    "pl": "in r",
}
# Shortened, and mostly the last word of a sentence where a capital follows.
_LAST = "т.д т.п"
_STARTERS = {
    "en": """A According Across After Again Against All Also Although Among An And
        Another Any Are As At Because Before Both But By Can Could Despite Did Do Does
        During Each Earlier Either Even Every Few For From Had Has Have He Her Here
        His How However I If In Instead Is It Its Just Last Later Let Many Maybe
        Meanwhile More Moreover Most My Neither Nevertheless Next No Nobody None Nor
        Not Nothing Now Of Officials On Once One Only Or Other Others Our Over Perhaps
        She Should Since So Some Still Such That The Their Then There These They This
        Those Though Three Through Thus To Today Two Under Unless Until Was We Were
        What When Where Whether Which While Who Whose Why Will With Within Without
        Would Yes Yesterday Yet You Your""",
    "de": """Aber Alle Als Am An Auch Auf Aus Bei Bis Da Damit Danach Dann Das Dass Der
        Denn Des Die Dies Diese Dieser Doch Ein Eine Er Es Für Hier Ich Ihr Ihre Im In
        Jetzt Kein Keine Man Mit Nach Niemand Nun Nur Ob Sein Seine Seit Sie So Trotz
        Um Und Unter Viele Vom Von Vor Wann Warum Was Weil Wenn Wer Wie Wir Wo Zu Zum
        Zur""",
    "fr": """Alors Après Au Aussi Aux Avant Avec Ce Ces Cet Cette Dans De Depuis Des Du
        Elle Elles En Et Il Ils Je La Le Les Leur Lors Mais Nous On Où Par Pour Quand
        Qui Sa Selon Ses Si Son Sur Tous Tout Un Une Vous""",
    "es": """A Al Ante Así Aunque Como Con Cuando De Del Desde Después El Ella Ellos En
        Entre Es Esta Este Esto La Las Lo Los Más Mientras Nadie No Para Pero Por Se
        Según Si Sin Sobre Su Sus También Tras Un Una Y Ya""",
    "it": """Al Anche Che Chi Come Con Da Dal Della Dopo È E Gli I Il In La Le Lo Ma Nel
        Nella Non Per Però Quando Questa Questo Se Secondo Si Un Una""",
    "nl": "Dat De Die Dit Een En Er Het Hij Ik In Maar Met Na Niemand Op Te Ze Zij",
    "pt": "A Ao As Com Como De Do Da Ela Ele Em Esta Este Eu Mas Na No O Os Para Por",
    "ru": """А Без Бы В Во Все Вы Где Для До Его Если За И Из Как Когда Кто Мы На Не Но
        Но О Об Он Она Они По После При С Со Так Там То Тогда Только У Что Это Я""",
    "pl": "A Ale Ani Bo Był Była Było Co Czy Do Gdy I Jak Jego Jest Kto My Na Nie O Od "
    "On Ona Oni Po Przy Są Ta Tak Te Ten To W We Z Za Że",
}


@dataclass(frozen=True, slots=True)
class Abbreviations:
    """What a language shortens, and the words that its sentences begin with.

    ``counted`` are case-folded, the others as they are written. ``ordinals`` says
    that a full stop makes one (der 2. Weltkrieg) and that nouns have capitals.
    """

    never: frozenset[str]
    counted: frozenset[str]
    open: frozenset[str]
    last: frozenset[str]
    starters: frozenset[str]
    ordinals: bool


@cache
def abbreviations(lang: str) -> Abbreviations:
    """Return those of the language ``lang`` ("de"), and English ones."""
    return Abbreviations(
        never=_both(_NEVER, lang),
        counted=_both(_COUNTED, lang),
        open=_both(_OPEN, lang),
        last=frozenset(_LAST.split()),
        starters=frozenset(_STARTERS.get(lang, _STARTERS["en"]).split()),
        ordinals=lang == "de",
    )


def _both(lists: dict[str, str], lang: str) -> frozenset[str]:
    return frozenset(f"{lists['en']} {lists.get(lang, '')}".split())
