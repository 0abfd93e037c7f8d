"""The automatic briefing: what the sources say, in their own words, as Markdown.

It is written in the very syntax that an analyst would use and then goes the same
way as a written briefing, so that every line of it is traced like any other.
"""

from loccit.briefing.automatic.compose import compose

__all__ = ["compose"]
