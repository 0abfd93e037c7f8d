"""Streams that end so that every reader finds the same end."""

from copy import copy
from io import BytesIO
from typing import Any

from pydyf import Dictionary, Stream

# A stream's last byte before the line feed that precedes "endstream". Readers that
# take CR LF for one end of line count one byte less than /Length says (ISO 19005-3,
# 6.1.7.1).
_CLASH = b"\r\nendstream"


def end_cleanly(pdf: Any) -> None:
    """Let no stream of ``pdf`` end in a carriage return.

    A compressed stream that does so by chance is stored plain. The two that are
    made while writing hold all other objects, so one more object changes them.
    """
    for thing in pdf.objects:
        if isinstance(thing, Stream) and thing.compress and _clashes(thing):
            thing.compress = False
    while _CLASH in _written(pdf):
        pdf.add_object(Dictionary())


def _clashes(stream: Any) -> bool:
    ends: bool = stream.data.endswith(_CLASH)
    return ends


def _written(pdf: Any) -> bytes:
    trial = copy(pdf)
    trial.objects = list(pdf.objects)
    output = BytesIO()
    trial.write(output, identifier=True, compress=True)
    return output.getvalue()
