"""Designators: aircraft, ships, missiles, vehicles, units, by how they are written."""

import re
from collections.abc import Iterator

_MAKERS = (
    r"Boeing|Airbus|Antonov|Ilyushin|Tupolev|Sukhoi|Leopard|Challenger|Abrams|Bradley"
    r"|Marder|Gepard|Patriot|Mirage|Type|Embraer|Falcon|Soyuz|Ariane|Starlink|Iskander"
    r"|Kalibr|Shahed|Geran|Hwasong|Bayraktar|Javelin|Stinger|Tomahawk|Trident"
)
_SYSTEM = re.compile(
    # Letters, a hyphen, figures: Tu-154M, F-16, KN-23; grown together: CV90, BMP3.
    r"\b[A-Z][A-Za-z]{0,8}[-‑]\d{1,4}[A-Za-z]{0,4}\d?\b|\b[A-Z]{2,4}\d{2,3}[A-Z]?\b"
    # A maker and a mark: Boeing 737 MAX, Leopard 2A6, Airbus A320.
    rf"|\b(?:{_MAKERS})[^\S\n][A-Z]?\d{{1,4}}\w{{0,3}}(?:[^\S\n]MAX)?\b"
    # Ships: HMS Victory, MV Ever Given.
    r"|\b(?:HMS|USS|USNS|HMAS|HMCS|INS|RFA|MV|MT|SS|RMS|ROKS|FS|ITS|RFS|USCGC)[^\S\n]"
    r"[A-Z][\w’-]+(?:[^\S\n][A-Z][\w’-]+)?"
    # Units: the 47th Mechanised Brigade.
    r"|\b\d{1,4}(?:st|nd|rd|th)[^\S\n](?:[A-Z]\w+[^\S\n]){0,3}?(?:Army|Battalion|Brigade"
    r"|Corps|Division|Fleet|Regiment|Squadron|Wing|Battery|Company|Flotilla)\b"
)
# Written alike, but diseases, substances, meetings, years and roads.
_OTHER = re.compile(
    r"(?:Covid|COVID|SARS|MERS|Omega|Carbon|Strontium|Uranium|C(?:a)?esium|Iodine|Vitamin"
    r"|COP\d|FY\d|PM\d|CO\d|SDG|ISO|IEC|RFC|UTC|GMT|HIV|HPV|HB\d|Q\d|G\d|T20|[AMBE]-?\d+$"
    r"|Article|Section|Room|Annex)"
)


def systems(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the designators of ``text`` stand."""
    for match in _SYSTEM.finditer(text):
        if not _OTHER.match(match[0]):
            yield match.span()
