"""``python -m loccit.printing.profile FILE``: write the shipped profile anew."""

import sys
from pathlib import Path

from loccit.printing.profile import NAME, RIGHTS
from loccit.printing.profile.icc import profile
from loccit.printing.profile.inks import PAPER, press

Path(sys.argv[1]).write_bytes(profile(press(), NAME, RIGHTS, PAPER))
