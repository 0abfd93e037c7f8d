"""The XMP packet: what the file says it is, and a name that does not change."""

import re
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from loccit.printing.finish.tree import target

_RANDOM_ID = re.compile(rb"xmp\.did:[0-9a-f-]{36}")
_END = b"</rdf:RDF>"

# ISO 14289-1, 5: the schema's own identifier. PDF/A-3 (ISO 19005-3, 6.6.2.3) wants a
# schema that is not its own described inside the packet.
_PDFUA = b"""<rdf:Description rdf:about=""
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>"""
_EXTENSION = b"""<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""


def complete(pdf: Any, key: str) -> None:
    """Add PDF/UA-1 to the packet, and make its DocumentID of ``key``.

    The packet stays uncompressed, so that a program which knows no PDF can read it.
    """
    packet = target(pdf, pdf.catalog["Metadata"])
    packet.compress = False
    content = b"".join(packet.stream)
    name = f"xmp.did:{uuid5(NAMESPACE_URL, key)}".encode()
    content = _RANDOM_ID.sub(name, content)
    content = content.replace(b"proof:pdf", b"default")
    packet.stream = [content.replace(_END, _PDFUA + _EXTENSION + _END, 1)]
