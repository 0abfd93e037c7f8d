"""What a briefing's markup may carry: all else is left out, each time with a finding.

``clean`` walks the document tree once; ``addresses`` judges links, ``attributes``
keys and classes, ``raw`` HTML that a desk allows; ``where`` finds the lines.
"""

from loccit.briefing.allowed.clean import Cleaner
from loccit.briefing.allowed.sayings import Sayings
from loccit.briefing.allowed.where import Where

__all__ = ["Cleaner", "Sayings", "Where"]
