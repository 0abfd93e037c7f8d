"""Quotations: the marks, what stands between them, and who speaks."""

import re
from loccit.model import Quotation

_DOUBLE = re.compile(r"“[^”\n]*”?|(?<!\d)\"[^\"\n]*\"")

def find(text: str) -> list[Quotation]:
    """Return the quotations of ``text``."""
    return [
        Quotation(start=m.start(), end=m.end(), text=m[0], speaker=None, kind="direct")
        for m in _DOUBLE.finditer(text)
    ]
