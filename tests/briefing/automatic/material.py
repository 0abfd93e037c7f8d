"""Sources and facts made by hand, for the automatic briefing."""

from loccit.facts.grammar import dates, publications, quantities, quotations
from loccit.model import Block, Facts, Sentence, Source
from loccit.sources.sentences import split


def held(id: str, *paragraphs: str, title: str = "A note") -> Source:
    """Return a source of those paragraphs; one that starts with "#" is a heading."""
    text, blocks, sentences = "", [], []
    for index, written in enumerate(paragraphs):
        words, start = written.removeprefix("# "), len(text)
        text += f"{words}\n"
        heading = words != written
        blocks.append(
            Block(
                n=None if heading else index + 1,
                kind="heading" if heading else "paragraph",
                start=start,
                end=start + len(words),
            )
        )
        if not heading:
            sentences += [
                Sentence(block=index, start=start + a, end=start + b)
                for a, b in split(words, "en")
            ]
    return Source(
        id=id,
        file=f"sources/{id}.txt",
        sha256="0" * 64,
        text_sha256="0" * 64,
        extractor=None,
        record={"title": title},
        text=text,
        blocks=tuple(blocks),
        sentences=tuple(sentences),
        words=len(text.split()),
        bytes=len(text.encode()),
    )


def found(source: Source) -> Facts:
    """Return the facts in ``source``, as the grammar finds them."""
    return Facts(
        id=source.id,
        text_sha256=source.text_sha256,
        quantities=tuple(quantities(source.text)),
        dates=tuple(dates(source.text)),
        quotations=tuple(quotations(source.text)),
        publications=tuple(publications(source.text)),
        names=(),
    )


CANAL = held(
    "canal",
    "The Orrin Canal Board closed three locks on 4 March 2024 because of a shortage of "
    "keepers. It has not said when they will open. Barge traffic fell by 40% in a "
    "month.",
    "The board lost 62 keepers between 2021 and 2023, said Ada Renn, who chairs it. "
    "“We can train ten keepers in a year and no more than that,” she said.",
    "# Colour",
    "A heron that lives at the top lock has become the darling of the towpath walkers.",
    "According to a 9 April 2024 report in the Orrin Herald, dozens of boats are stuck "
    "above the closed locks. They may stay there until June 2025.",
    title="Locks without keepers",
)
