"""Currencies, as written and as loccit calls them."""

import re
from dataclasses import dataclass

from loccit.facts.words import listed

CURRENCIES = {
    "$": "$",
    "US$": "USD",
    "A$": "AUD",
    "AU$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "R$": "BRL",
    "NT$": "TWD",
    "€": "EUR",
    "£": "GBP",
    "¥": "¥",
    "₩": "KRW",
    "₽": "RUB",
    "₹": "INR",
    "₴": "UAH",
    "₺": "TRY",
    "₪": "ILS",
    "zł": "PLN",
    "RMB": "CNY",
    "CHF": "CHF",
    "SFr": "CHF",
    "Rs": "INR",
    "Rs.": "INR",
    "₦": "NGN",
    "฿": "THB",
    "₫": "VND",
    "₱": "PHP",
    "₵": "GHS",
    "₸": "KZT",
    "₾": "GEL",
    "₡": "CRC",
    "₲": "PYG",
    "RM": "MYR",
    "Rp": "IDR",
    "Ksh": "KES",
    "KSh": "KES",
    "J$": "JMD",
    "M$": "MXN",
    "Mex$": "MXN",
    "AED": "AED",
    "kr": "kr",
    "Kč": "CZK",
    "Ft": "HUF",
}
CODES = listed(
    "USD AUD CAD NZD HKD SGD BRL TWD EUR GBP JPY CNY RMB KRW KPW RUB INR UAH TRY ILS "
    "PLN CHF SEK NOK DKK CZK HUF RON BGN ZAR NGN EGP SAR AED QAR KWD IRR IQD PKR BDT "
    "IDR MYR THB VND PHP MXN ARS CLP COP PEN GEL AMD AZN KZT ISK GHS KES TZS UGX ETB "
    "MAD TND DZD LYD OMR BHD JOD LBP SYP YER LKR NPR MMK KHR MNT UZS BYN MDL RSD ALL "
    "MKD BAM XOF XAF"
)
WORDS = {
    "USD": "(?:US|U\\.S\\.|American) dollars?",
    "AUD": "Australian dollars?",
    "$": "dollars?",
    "EUR": "euros?",
    "GBP": "pounds? sterling|British pounds?",
    "£": "pounds?|quid",
    "JPY": "(?:Japanese )?yen",
    "CNY": "(?:Chinese )?yuan|renminbi",
    "KRW": "South Korean won",
    "KPW": "North Korean won",
    # "won" is also a verb: only after a scale word.
    "won": "won(?<=illion won|ousand won)",
    "RUB": "(?:Russian )?rou?bles?",
    "UAH": "hryvnias?|hryvnyas?",
    "INR": "Indian rupees?",
    "rupee": "rupees?",
    "PLN": "(?:Polish )?zlot(?:ys?|ies)",
    "CHF": "Swiss francs?",
    "ILS": "(?:new )?shekels?",
    "TRY": "(?:Turkish )?lira",
    "ZAR": "(?:South African )?rands?",
    "BRL": "reais",
    "SEK": "(?:Swedish )?kron(?:or|a)",
    "NOK": "Norwegian kron(?:er|e)",
    "DKK": "Danish kron(?:er|e)",
    "krone": "kron(?:er|e)",
    "ISK": "(?:Icelandic )?krónur",
    "HUF": "(?:Hungarian )?forints?",
    "CZK": "(?:Czech )?korunas?",
    "RON": "(?:Romanian )?lei",
    "BGN": "(?:Bulgarian )?leva",
    "GEL": "(?:Georgian )?lari",
    "KZT": "(?:Kazakh )?tenge",
    "THB": "(?:Thai )?baht",
    "VND": "(?:Vietnamese )?dong",
    "IDR": "(?:Indonesian )?rupiah",
    "MYR": "(?:Malaysian )?ringgit",
    "PHP": "Philippine pesos?",
    "MXN": "Mexican pesos?",
    "ARS": "Argentine pesos?",
    "peso": "pesos?",
    "NGN": "(?:Nigerian )?naira",
    "GHS": "(?:Ghanaian )?cedis?",
    "ETB": "(?:Ethiopian )?birr",
    "KES": "Kenyan shillings?",
    "UGX": "Ugandan shillings?",
    "TZS": "Tanzanian shillings?",
    "shilling": "shillings?",
    "BDT": "(?:Bangladeshi )?taka",
    "PKR": "Pakistani rupees?",
    "dirham": "dirhams?",
    "dinar": "dinars?",
    "riyal": "riyals?|rials?",
    "EGP": "Egyptian pounds?",
    "XOF": "CFA francs?",
    "franc": "francs?",
    "CAD": "Canadian dollars?",
    "HKD": "Hong Kong dollars?",
    "SGD": "Singapore dollars?",
    "NZD": "New Zealand dollars?",
    "TWD": "(?:New )?Taiwan dollars?",
    "¢": "cents?|¢|(?<=\\d)c(?![\\w-])",
    "p": "pence|(?<=\\d)p(?![\\w-])",
}
BEFORE = "|".join([*sorted(map(re.escape, CURRENCIES), key=len, reverse=True), *CODES])


# A code may stand at its figure: EUR8.3bn, Rs500.
_RAND = (
    r"(?=\d[\d, ]{0,12}(?:\.\d\d(?!\d)|(?:bn|m|[^\S\n-]?[mb]illion)\b)"
    r"|\d{1,3}(?:[, ]\d{3})+(?!\d)|\d{2,}[^\S\n](?:an?|per|each|grants?|fines?)\b)"
)
RAND = rf"R{_RAND}"
GROWN = rf"(?<=\bR){_RAND}|(?<=\b(?:{'|'.join(CODES)}))|(?<=\b(?:Rs|RM|Rp|kr))"
CODE_AFTER = re.compile(rf"(?:{'|'.join(CODES)})\b|[€£₽₴₺¥₹₩]|zł\b|Kč|Ft\b|kr\b")
_BEFORE = re.compile(
    rf"(?P<minus>(?<![\w.,)\]’”\"'])[-−]|\bminus[^\S\n])?"
    rf"(?P<sign>(?<![A-Za-z])(?:{BEFORE}|R(?=\Z)))(?P<inner>[-−])?[^\S\n]?\Z"
)


_NAMED = {**CURRENCIES, "R": "ZAR"}


@dataclass(frozen=True, slots=True)
class Prefix:
    """A currency sign before a figure; ``minus`` when it is owed: "-$5m"."""

    start: int
    currency: str
    minus: bool


def currency_before(text: str, at: int) -> Prefix | None:
    """Return the currency sign that stands before ``at``."""
    first = max(0, at - 12)
    match = _BEFORE.search(text[first:at])
    if not match:
        return None
    minus = bool(match["minus"] or match["inner"])
    name = _NAMED.get(match["sign"], match["sign"])
    return Prefix(first + match.start(), name, minus)
