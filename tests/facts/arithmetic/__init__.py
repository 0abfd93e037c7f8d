"""Sums, shares and changes recomputed."""
