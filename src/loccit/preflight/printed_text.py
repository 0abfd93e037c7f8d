"""The printed proof: the words of every claim are found again in the PDF."""

from loccit.model import ProfileReport
from loccit.preflight.subject import Subject, report
from loccit.preflight.text import page_texts, squeezed


def check(subject: Subject) -> ProfileReport:
    """Return whether each claim is printed, word for word, where it should be.

    A claim may run from its page on to the next; nothing may stand inside it but
    markers and a footnote's number.
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
    if not pages:
        return f"The claim is not on any page: “{claim}”"
    words = squeezed(claim)
    if any(_printed(words, texts, page) for page in pages):
        return ""
    return f"The claim's words are not on page {pages[0]} as traced: “{claim}”"


def _printed(words: str, texts: list[tuple[str, str]], page: int) -> bool:
    here = texts[page - 1] if page <= len(texts) else ("", "")
    after = texts[page] if page < len(texts) else ("", "")
    return any(
        words in this or _runs_over(words, this, next_)
        for this, next_ in zip(here, after, strict=True)
    )


def _runs_over(words: str, this: str, after: str) -> bool:
    """Return whether ``words`` begin on one page and end on the next."""
    return any(
        words[:cut] in this and words[cut:] in after for cut in range(1, len(words))
    )
