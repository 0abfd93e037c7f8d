"""Units and currencies, as written and as loccit calls them."""

import re

from loccit.facts.words import listed

# Unit as loccit calls it → how it is written after a figure. SI symbols are
# case-sensitive; words are not.
_SYMBOLS = {
    "%": "%|per cent|percent|pct",
    "percentage point": "percentage points?|percentage-points?|pp|ppts?|pts",
    "basis point": "basis points?|bps?",
    "kilometre": "km|kilomet(?:re|er)s?",
    "metre": "m|met(?:re|er)s?",
    "centimetre": "cm|centimet(?:re|er)s?",
    "millimetre": "mm|millimet(?:re|er)s?",
    "nautical mile": "nmi|nautical miles?",
    "mile": "mi|miles?",
    "foot": "ft|feet|foot",
    "inch": "inch(?:es)?",
    "yard": "yds?|yards?",
    "square kilometre": "km²|km2|sq\\.? ?km|square kilomet(?:re|er)s?",
    "square mile": "square miles?|sq\\.? ?mi",
    "square metre": "m²|m2|sq\\.? ?m|square met(?:re|er)s?",
    "square foot": "sq\\.? ?ft|square feet",
    "hectare": "ha|hectares?",
    "acre": "acres?",
    "cubic metre": "m³|m3|cubic met(?:re|er)s?|cu\\.? ?m|bcm",
    "litre": "l|L|lit(?:re|er)s?",
    "gallon": "gal|gallons?",
    "barrel a day": "bpd|b/d|barrels? (?:a|per) day|barrels?/day",
    "barrel": "bbl|barrels?",
    "tonne": "t|tonnes?|metric tons?",
    "ton": "tons?|short tons?",
    "kiloton": "kt|kilotons?|kilotonnes?",
    "megaton": "Mt|megatons?|megatonnes?",
    "gigatonne": "Gt|gigatonnes?|gigatons?",
    "kilogram": "kg|kilos?|kilogram(?:me)?s?",
    "gram": "g|grams?|grammes?",
    "milligram": "mg|milligrams?",
    "microgram": "µg|μg|mcg|micrograms?",
    "pound (weight)": "lbs?|pounds(?= of (?!sterling))",
    "ounce": "oz|ounces?",
    "kilometre an hour": "km/h|kph|kmh|kilomet(?:re|er)s (?:an|per) hour",
    "mile an hour": "mph|miles (?:an|per) hour",
    "knot": "kn|kts?|knots?",
    "metre a second": "m/s|met(?:re|er)s (?:a|per) second",
    "watt": "W|watts?",
    "kilowatt": "kW|KW|kilowatts?",
    "megawatt": "MW|megawatts?",
    "gigawatt": "GW|gigawatts?",
    "terawatt": "TW|terawatts?",
    "kilowatt hour": "kWh|KWh|kilowatt[- ]hours?",
    "megawatt hour": "MWh|megawatt[- ]hours?",
    "gigawatt hour": "GWh|gigawatt[- ]hours?",
    "terawatt hour": "TWh|terawatt[- ]hours?",
    "joule": "J|joules?",
    "gigajoule": "GJ|gigajoules?",
    "British thermal unit": "Btu|BTU",
    "volt": "V|volts?",
    "kilovolt": "kV|kilovolts?",
    "hertz": "Hz|hertz",
    "megahertz": "MHz|megahertz",
    "gigahertz": "GHz|gigahertz",
    "degree Celsius": "°C|° C|degrees? Celsius|degrees? C|degrees? centigrade|℃",
    "degree Fahrenheit": "°F|° F|degrees? Fahrenheit|℉",
    "degree": "degrees?",
    "kelvin": "K|kelvins?",
    "bar": "bar",
    "pascal": "Pa|pascals?",
    "horsepower": "hp|horsepower",
    "megabyte": "MB|megabytes?",
    "gigabyte": "GB|gigabytes?",
    "terabyte": "TB|terabytes?",
    "petabyte": "PB|petabytes?",
    "gigabit a second": "Gbps|Gbit/s",
    "megabit a second": "Mbps|Mbit/s",
    "part per million": "ppm|parts per million",
    "part per billion": "ppb|parts per billion",
    "millilitre": "ml|mL|millilit(?:re|er)s?",
    "curie": "Ci|curies?",
    "becquerel": "Bq|becquerels?",
    "sievert": "Sv|sieverts?",
    "millisievert": "mSv|millisieverts?",
    "tonne of CO2": "tCO2e?|tonnes? of CO2e?",
    "times": "times(?! (?:of|in which|when|square))|fold",
}
# "5m" is five million unless something is measured; in words it is safe.
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
    "CHF": "CHF",
}
CODES = listed(
    "USD AUD CAD NZD HKD SGD BRL TWD EUR GBP JPY CNY RMB KRW KPW RUB INR UAH TRY ILS "
    "PLN CHF SEK NOK DKK CZK HUF RON BGN ZAR NGN EGP SAR AED QAR KWD IRR IQD PKR BDT "
    "IDR MYR THB VND PHP MXN ARS CLP COP PEN GEL AMD AZN KZT"
)
_WORDS = {
    "USD": "(?:US|U\\.S\\.|American) dollars?",
    "AUD": "Australian dollars?",
    "CAD": "Canadian dollars?",
    "$": "dollars?",
    "EUR": "euros?",
    "GBP": "pounds? sterling|British pounds?",
    "£": "pounds?|quid",
    "JPY": "(?:Japanese )?yen",
    "CNY": "(?:Chinese )?yuan|renminbi",
    "KRW": "(?:South Korean )won",
    "KPW": "North Korean won",
    # "won" is also a verb: only after a scale word.
    "won": "won(?<=illion won|ousand won)",
    "RUB": "(?:Russian )?rou?bles?",
    "UAH": "hryvnias?|hryvnyas?",
    "INR": "(?:Indian )rupees?",
    "rupee": "rupees?",
    "PLN": "(?:Polish )?zlot(?:ys?|ies)",
    "CHF": "Swiss francs?",
    "ILS": "(?:new )?shekels?",
    "TRY": "(?:Turkish )lira",
    "ZAR": "(?:South African )?rands?",
    "BRL": "reais",
    "SEK": "Swedish kron(?:or|a)",
    "NOK": "Norwegian kron(?:er|e)",
    "DKK": "Danish kron(?:er|e)",
    "¢": "cents?|¢|pence",
}
BEFORE = "|".join([*sorted(map(re.escape, CURRENCIES), key=len, reverse=True), *CODES])


def _after() -> tuple[re.Pattern[str], dict[str, tuple[str | None, str | None]]]:
    """Return one pattern for what follows a figure, and what each group means.

    "miles an hour" must be tried before "miles": longer names go first.
    """
    units = sorted(_SYMBOLS.items(), key=lambda pair: -len(pair[0]))
    currencies = sorted(_WORDS.items(), key=lambda pair: -len(pair[1]))
    meanings: dict[str, tuple[str | None, str | None]] = {
        **{f"u{i}": (name, None) for i, (name, _) in enumerate(units)},
        **{f"c{i}": (None, name) for i, (name, _) in enumerate(currencies)},
    }
    forms = [forms for _, forms in (*units, *currencies)]
    pairs = zip(meanings, forms, strict=True)
    alternatives = "|".join(f"(?P<{key}>{form})" for key, form in pairs)
    return re.compile(rf"(?:{alternatives})(?![\w²³/])"), meanings


_AFTER, _MEANINGS = _after()
_CODE_AFTER = re.compile(rf"(?:{'|'.join(CODES)})\b|[€£₽₴₺¥]|zł\b")
_BEFORE = re.compile(rf"(?:(?<![A-Za-z])(?:{BEFORE}))[^\S\n]?\Z")


def unit_after(text: str, at: int) -> tuple[int, str | None, str | None] | None:
    """Return the end, unit and currency of the unit that starts at ``at``."""
    if code := _CODE_AFTER.match(text, at):
        return code.end(), None, CURRENCIES.get(code[0], code[0])
    match = _AFTER.match(text, at)
    if not match or not match.lastgroup:
        return None
    return match.end(), *_MEANINGS[match.lastgroup]


def currency_before(text: str, at: int) -> tuple[int, str] | None:
    """Return the start and name of the currency sign that stands before ``at``."""
    first = max(0, at - 6)
    match = _BEFORE.search(text[first:at])
    if not match:
        return None
    sign = match[0].strip()
    return first + match.start(), CURRENCIES.get(sign, sign)
