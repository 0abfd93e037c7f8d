"""The printed proof: the words of every claim are found again in the PDF."""

from loccit.model import ProfileReport
from loccit.preflight.key_figure import settings
from loccit.preflight.subject import Subject, report
from loccit.preflight.text import page_texts, squeezed


def check(subject: Subject) -> ProfileReport:
    """Return whether each claim is printed, word for word, where it should be.

    A claim may run from its page on to the next; nothing may stand inside it but
    markers, a footnote's number, and the label of a key figure. A claim without an
    anchor, such as the title's second line, may stand on any page.
    """
    texts = page_texts(subject.path)
    failures = [
        problem
        for claim in subject.claims
        if (problem := _problem(claim.text, subject.pages.get(f"c-{claim.id}"), texts))
    ]
    return report("printed-text", len(subject.claims), failures)


def _problem(
    claim: str, pages: tuple[int, ...] | None, texts: list[tuple[str, str]]
) -> str:
    ways = [squeezed(claim), *settings(claim)]
    anywhere = range(1, len(texts) + 1)
    if any(_printed(ways, texts, page) for page in pages or anywhere):
        return ""
    place = f"page {pages[0]}" if pages else "any page"
    return f"The claim's words are not on {place} as traced: “{claim}”"


def _printed(ways: list[str], texts: list[tuple[str, str]], page: int) -> bool:
    here = texts[page - 1] if page <= len(texts) else ("", "")
    after = texts[page] if page < len(texts) else ("", "")
    return any(
        any(way in this for way in ways) or _runs_over(ways[0], this, next_)
        for this, next_ in zip(here, after, strict=True)
    )


def _runs_over(words: str, this: str, after: str) -> bool:
    """Return whether ``words`` begin on one page and end on the next."""
    return any(
        words[:cut] in this and words[cut:] in after for cut in range(1, len(words))
    )
