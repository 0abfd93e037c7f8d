"""PDF/X-4: the output intent, and what the file says of itself."""

from collections.abc import Iterator
from typing import Any

# ISO 15930-7, 6.10: XMP properties that a PDF/X-4 file must have.
NEEDED = (
    "pdfxid:GTS_PDFXVersion",
    "xmp:CreateDate",
    "xmp:ModifyDate",
    "xmp:MetadataDate",
    "xmpMM:DocumentID",
    "xmpMM:VersionID",
    "xmpMM:RenditionClass",
    "dc:title",
)
# ICC.1, 7.2: where class and colour space stand in a profile's header.
_CLASS, _SPACE = slice(12, 16), slice(16, 20)


def intent(pdf: Any) -> Iterator[str]:
    """The one output intent embeds the profile of a press with four inks."""
    intents = [i for i in pdf.Root.get("/OutputIntents", ()) if _is_press(i)]
    if len(intents) != 1:
        yield f"The file has {len(intents)} output intents for PDF/X; it needs one."
    for found in intents:
        if not str(found.get("/OutputConditionIdentifier", "")):
            yield "The output intent does not name its printing condition."
        profile = found.get("/DestOutputProfile")
        header = profile.read_bytes()[:128] if profile is not None else b""
        if header[_CLASS] != b"prtr" or header[_SPACE] != b"CMYK":
            yield "The output intent embeds no profile of a press with four inks."


def _is_press(found: Any) -> bool:
    return bool(found.get("/S") == "/GTS_PDFX")


def trapped(pdf: Any) -> Iterator[str]:
    """It is said whether the file is trapped, and nowhere otherwise."""
    if str(pdf.docinfo.get("/Trapped", "")) not in ("/True", "/False"):
        yield "The file does not say whether it is trapped."


def named(pdf: Any) -> Iterator[str]:
    """The XMP packet is there, readable as it stands, and has what is needed."""
    stream = pdf.Root.get("/Metadata")
    if stream is None:
        yield "The file has no XMP metadata."
        return
    if "/Filter" in stream:
        yield "The XMP metadata is compressed."
    packet = pdf.open_metadata(set_pikepdf_as_editor=False)
    for key in NEEDED:
        if not packet.get(key):
            yield f"The XMP metadata has no {key}."
    version = packet.get("pdfxid:GTS_PDFXVersion", "PDF/X-4")
    if version != "PDF/X-4":
        yield f"The XMP metadata says {version}, not PDF/X-4."


def kept(pdf: Any) -> Iterator[str]:
    """The title is the same in the document information and in the XMP packet."""
    if "/Metadata" not in pdf.Root:
        return
    packet = pdf.open_metadata(set_pikepdf_as_editor=False)
    title = str(pdf.docinfo.get("/Title", ""))
    if title and packet.get("dc:title") != title:
        yield "The title in the XMP metadata is not that of the document."
