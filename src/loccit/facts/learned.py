"""Names that a trained spaCy model proposes (extra ``ner``, setting ``name-model``)."""

from collections.abc import Iterator
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from loccit.child import ChildFailed, call
from loccit.desk.name_model import SETTING, folder
from loccit.desk.settings import Settings
from loccit.facts.marks import paragraphs
from loccit.model import Finding, Name
from loccit.model.fact import NameType

# What a person does to have names proposed.
LIBRARY = "type pip install 'loccit[ner]'"
MODEL = (
    "type python -m spacy download en_core_web_sm (its makers publish it on GitHub, "
    "not on the package index)"
)
# Labels of OntoNotes and of the four-class corpora, as spaCy's models give them.
_TYPES: dict[str, NameType] = {
    "PERSON": "person", "PER": "person", "ORG": "organisation", "GPE": "place",
    "LOC": "place", "FAC": "place", "PRODUCT": "system",
}  # fmt: skip
# Parts of a pipeline that no name rests on, and that cost most of its time.
_NEEDLESS = ("parser", "senter", "lemmatizer", "textcat")
_LEADING = ("the ", "The ")
_TRAILING = ("’s", "'s", "’", "'", ".", ",")


def lacking(root: Path, model: str) -> Finding | None:
    """Return what keeps the ``model`` that the desk asks for from being used."""
    if find_spec("spacy") is None:
        return finding(
            f"{SETTING}: {model} needs spaCy, which is not installed.",
            f"To have names proposed, {LIBRARY}, then {MODEL}",
        )
    if folder(root, model) is None:
        return finding(
            f"{SETTING}: there is no spaCy model {model}: no folder of the desk and no "
            "installed package is called so.",
            f"To get the English one, {MODEL}",
        )
    return None


def finding(message: str, remedy: str) -> Finding:
    """Return an error in the setting that names the model."""
    return Finding(
        code=SETTING,
        severity="error",
        message=message,
        remedy=f"{remedy}; or leave {SETTING} out of loccit.yaml.",
        file="loccit.yaml",
    )


def of(root: Path, text: str, settings: Settings) -> tuple[list[Name], list[Finding]]:
    """Return what the desk's model proposes in ``text``, and what keeps it from that.

    The model works in a child process: nothing it does can take the facts away.
    """
    named = settings.name_model
    if not named:
        return [], []
    model = folder(root, named)
    if (gap := lacking(root, named)) or model is None:
        return [], [gap] if gap else []
    limits = settings.limits
    try:
        names = call(
            proposed,
            text,
            model,
            seconds=limits.seconds,
            megabytes=limits.memory_megabytes,
        )
    except ChildFailed as failed:
        return [], [_failed(named, failed.reason)]
    return names, []


def _failed(model: str, reason: str) -> Finding:
    return finding(
        f"{SETTING}: {model} proposed no names. {reason}",
        "Look whether the model is for the installed version of spaCy (python -m spacy "
        "validate)",
    )


def proposed(text: str, model: Path) -> list[Name]:
    """Return the names that the ``model`` sees in ``text``, paragraph by paragraph."""
    pipeline = _loaded(model)
    spans = list(paragraphs(text))
    read = pipeline.pipe(text[start:end] for start, end in spans)
    return [
        name
        for (start, _), paragraph in zip(spans, read, strict=True)
        for entity in paragraph.ents
        for name in _name(text, start + entity.start_char, entity)
    ]


def _loaded(model: Path) -> Any:
    """Return the pipeline at ``model`` without the parts that no name rests on."""
    return import_module("spacy").load(model, exclude=list(_NEEDLESS))


def _name(text: str, start: int, entity: Any) -> Iterator[Name]:
    """Yield the entity as a candidate, without article and possessive."""
    kind = _TYPES.get(entity.label_)
    words = entity.text
    for lead in _LEADING:
        if words.startswith(lead):
            start, words = start + len(lead), words.removeprefix(lead)
    for tail in _TRAILING:
        words = words.removesuffix(tail)
    if kind and any(letter.isupper() for letter in words):
        yield Name(
            start=start,
            end=start + len(words),
            text=text[start : start + len(words)],
            type=kind,
            id=None,
            status="candidate",
        )
