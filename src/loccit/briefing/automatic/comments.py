"""What a drafted briefing says to the person who edits it, section by section."""

HEAD = """\
<!-- Drafted by rule from the sources; from here on this file is yours, and loccit
     writes nothing more into it but locators.

     A sentence with a citation, [@{source}, para. 3], is the source's own. Keep it,
     cut it, move it, or say it in words of yours and leave the citation: the build
     then looks for its numbers, dates and quotations in that paragraph.

     Blocks begin with a line such as ::: {{.gaps}} and end with :::. They are told
     in docs/reference/writing.md. Comments like this one are not printed. -->
"""

OF_SECTIONS = {
    "summary": (
        "Your own judgments go here, one block each:\n"
        '::: {.judgment likelihood="likely" confidence=low because="one source"}\n'
        "A sentence of yours. What it rests on [@source, para. 3].\n:::"
    ),
    "key-figures": (
        "A value in braces comes out of the table below and keeps its passage.\n"
        "Table and chart are made from the sources at each build. To have your own,\n"
        "write data/{id}-quantities.csv, or figures/{id}-quantities.yaml."
    ),
    "compared": (
        "Made from the sources at each build; data/{id}-compared.csv takes its place."
    ),
    "points": "Headings are free; so is the order of passages and paragraphs.",
    "timeline": (
        "The chart is made from the table {id}-dates at each build. To have your own,\n"
        "write data/{id}-dates.csv, or figures/{id}-dates.yaml. The list is yours."
    ),
    "quotations": "A speaker, then : and three spaces before the quoted words.",
    "origins": (
        "The first block is filled from the sources' records, sources/ID.yaml."
    ),
    "gaps": "These need no evidence. Say what you would ask next.",
    "method": "Say how you went on from here; it is no longer composed by rule alone.",
}


def comment(words: str) -> str:
    """Return ``words`` as a comment."""
    return f"<!-- {words} -->".replace("\n", "\n     ")
