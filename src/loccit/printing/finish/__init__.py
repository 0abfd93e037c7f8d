"""What WeasyPrint's PDF still lacks: one file for each part that is finished."""

from loccit.printing.finish.finisher import Finisher

__all__ = ["Finisher"]
