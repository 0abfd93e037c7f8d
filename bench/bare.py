"""The floor: one process that draws every chart and sets every PDF, no workflow."""

from pathlib import Path

from loccit.desk import Desk
from loccit.figures import stage as figures
from loccit.printing import stage as printing

desk = Desk(Path.cwd())
for figure in desk.figures:
    figures.run(desk, figure)
for briefing in desk.briefings:
    printing.run(desk, briefing)
