"""Preflight looks at what printing's tests print."""

from tests.printing.conftest import cuts, fonts, printed

__all__ = ["cuts", "fonts", "printed"]
