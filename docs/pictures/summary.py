"""Draw the README's picture: the page after the cover of the example's PDF."""

from pathlib import Path

import pypdfium2
from PIL.Image import Quantize

ROOT = Path(__file__).parents[2]
WIDTH, COLOURS = 1600, 128

page = pypdfium2.PdfDocument(ROOT / "out/russia-dprk/russia-dprk.pdf")[1]
# Twice the size, then made smaller: letters stay clear.
drawn = page.render(scale=2 * WIDTH / page.get_width()).to_pil()
height = round(WIDTH * drawn.height / drawn.width)
# The colours that are furthest apart, so that the few umber letters keep theirs.
small = drawn.resize((WIDTH, height)).quantize(COLOURS, Quantize.MAXCOVERAGE)
small.save(Path(__file__).with_suffix(".png"), optimize=True)
