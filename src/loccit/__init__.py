"""loccit: briefings that know the exact words they rest on.

The data flows one way, and every stage is a package of the same name:

1. ``sources``    bytes become canonical text, blocks, sentences and a record
2. ``facts``      quantities, dates, quotations, publications and names in that text
3. ``tables``     data tables whose values carry their provenance through arithmetic
4. ``figures``    charts, each mark with an id and the evidence under it
5. ``briefing``   Markdown becomes a document tree with claims and citations
6. ``claims``     each claim is held against its passages: verdicts and the ledger
7. ``pages``      the tree becomes web HTML and print HTML
8. ``printing``   print HTML becomes the PDF and the press PDF
9. ``preflight``  the finished PDFs are judged, profile by profile
"""

__version__ = "0.1.0"
