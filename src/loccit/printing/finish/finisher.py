"""The order in which a PDF is finished, and its writing."""

from dataclasses import dataclass
from typing import Any

from loccit.printing.finish import artifacts, inks, links, streams, structure, xmp


@dataclass(frozen=True, slots=True)
class Finisher:
    """Finishes one document; ``press`` for the file that goes to the printer.

    ``key`` names the document for good (its DocumentID is made of it); ``date`` is
    "YYYY-MM-DD", and the only date in the file.
    """

    key: str
    date: str
    press: bool = False

    def write(
        self, document: Any, variant: str, attachments: list[Any] | None = None
    ) -> bytes:
        """Return ``document`` (WeasyPrint's) as a finished PDF of ``variant``."""
        moment = f"{self.date}T00:00:00Z"
        document.metadata.created = moment
        document.metadata.modified = moment
        pdf: bytes = document.write_pdf(
            finisher=self.finish,
            pdf_variant=variant,
            pdf_tags=True,
            attachments=attachments,
        )
        return pdf

    def finish(self, document: Any, pdf: Any) -> None:
        """Change ``pdf`` (pydyf's objects) in place, just before it is written."""
        boxes = list(structure.boxes(document))
        structure.scope_headers(boxes)
        structure.place_figures(document, pdf)
        structure.number_notes(pdf)
        artifacts.set_apart(pdf)
        if self.press:
            links.remove(pdf)
            inks.neutral_to_black(pdf)
        else:
            links.drop_nested(pdf, boxes)
            links.describe(boxes)
        xmp.complete(pdf, self.key)
        streams.end_cleanly(pdf)
