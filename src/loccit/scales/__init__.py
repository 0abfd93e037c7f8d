"""Scales of likelihood and confidence: each a data file with its version.

``scale`` reads the shipped ones or a desk's own, ``said`` finds their terms in words.
"""

from loccit.scales.said import foreign_terms, row_of, terms_said, wordings_said
from loccit.scales.scale import SHIPPED, Scale, Term, read_scale, shipped

__all__ = [
    "SHIPPED",
    "Scale",
    "Term",
    "foreign_terms",
    "read_scale",
    "row_of",
    "shipped",
    "terms_said",
    "wordings_said",
]
