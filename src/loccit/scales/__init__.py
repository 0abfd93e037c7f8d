"""Scales of likelihood and confidence: each a data file with its version.

``scale`` reads the shipped ones or a desk's own.
"""

from loccit.scales.scale import SHIPPED, Scale, Term, read_scale

__all__ = ["SHIPPED", "Scale", "Term", "read_scale"]
