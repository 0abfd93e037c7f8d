"""The PDF structure type of each HTML element that WeasyPrint has none for.

PDF 1.7 (ISO 32000-1), 14.8.4, names the types. ``loccit-…`` are the print page's
own elements: HTML has no footnote and no table of contents.
"""

TAGS = {
    "loccit-note": "Note",
    "aside": "Note",
    "loccit-toc": "TOC",
    "loccit-toci": "TOCI",
    # Terms stand beside what is told under them, in one line: no list items.
    "dl": "Div",
    "dt": "P",
    "dd": "Div",
    "q": "Quote",
    "code": "Code",
    # Inline elements without a type of their own; NonStruct would hide their words
    # from programs that read by structure.
    **dict.fromkeys(
        (
            *("abbr", "b", "bdi", "cite", "data", "del", "dfn", "em", "i", "ins"),
            *("kbd", "mark", "s", "samp", "small", "strong", "sub", "sup", "time"),
            *("u", "var"),
        ),
        "Span",
    ),
}
