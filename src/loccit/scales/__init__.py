"""Scales of likelihood and confidence: each a data file with its version.

``scale`` reads the shipped ones or a desk's own, ``said`` finds their terms in words.
"""

from loccit.scales.said import terms_said
from loccit.scales.scale import SHIPPED, Scale, Term, read_scale

__all__ = ["SHIPPED", "Scale", "Term", "read_scale", "terms_said"]
