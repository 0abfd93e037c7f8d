"""Libraries of references: ``sources/library.json``, ``.yaml``, ``.bib``, ``.ris``.

What a reference manager exports for a whole desk. An entry belongs to the source
whose id is its key, made an id.
"""

from loccit.desk.library.entry import Entry, lines_of
from loccit.desk.library.library import Library, read_library

__all__ = ["Entry", "Library", "lines_of", "read_library"]
