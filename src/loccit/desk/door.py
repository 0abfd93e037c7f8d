"""What people write is checked at the door: all problems, each with its line."""

import difflib
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import ErrorDetails

from loccit.desk.lines import Lines, Place, parse_yaml, read_yaml
from loccit.model import Finding

__all__ = [
    "Lines",
    "Place",
    "Written",
    "nearest",
    "parse_yaml",
    "read_yaml",
    "validate",
]
M = TypeVar("M", bound="Written")


class Written(BaseModel):
    """A file or part of a file that a person writes: unknown keys are refused.

    Keys are written with hyphens ("cut-off"); give such a field an alias.
    """

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        populate_by_name=True,
        coerce_numbers_to_str=True,
    )


def validate(
    model: type[M], said: Any, lines: Lines, file: str
) -> tuple[M | None, list[Finding]]:
    """Return ``said`` as a ``model``, or None and one finding per problem."""
    if said is None:
        said = {}
    if isinstance(said, dict):
        said = {str(key): value for key, value in said.items()}
    try:
        return model.model_validate(said), []
    except ValidationError as error:
        return None, [
            _problem(model, details, lines, file) for details in error.errors()
        ]


def _problem(
    model: type[BaseModel], details: ErrorDetails, lines: Lines, file: str
) -> Finding:
    place = tuple(details["loc"])
    unknown = details["type"] == "extra_forbidden"
    name = ".".join(str(part) for part in place) or "the file"
    return Finding(
        code="unknown-key" if unknown else "bad-value",
        severity="error",
        message=(
            f"Unknown key {place[-1]!r}."
            if unknown
            else f"{name}: {details['msg'].removeprefix('Value error, ')}."
        ),
        remedy=_nearest(_model_at(model, place[:-1]), str(place[-1]))
        if unknown
        else _expected(details),
        file=file,
        line=_line_of(place, lines),
    )


def _line_of(place: Place, lines: Lines) -> int | None:
    """Return the line of ``place`` or of the nearest thing around it."""
    while place and place not in lines:
        place = place[:-1]
    return lines.get(place)


def _model_at(model: type[BaseModel], place: Place) -> type[BaseModel]:
    """Return the model of the part at ``place``: inner parts have keys of their own."""
    for name in place:
        for key, field in model.model_fields.items():
            if name in (key, field.alias):
                inner = [one for one in _types(field.annotation) if _is_model(one)]
                model = inner[0] if inner else model
    return model


def _types(annotation: Any) -> Iterator[Any]:
    yield annotation
    for inner in get_args(annotation):
        yield from _types(inner)


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel)


def _nearest(model: type[BaseModel], key: str) -> str:
    known = [field.alias or name for name, field in model.model_fields.items()]
    return nearest(key, known)


def nearest(key: str, known: Sequence[str]) -> str:
    """Return a remedy that names the known word nearest to ``key``."""
    close = difflib.get_close_matches(key, known, n=1, cutoff=0.6)
    if close:
        return f"Did you mean {close[0]!r}?"
    return f"Known here: {', '.join(sorted(known))}."


def _expected(details: ErrorDetails) -> str:
    given = details.get("input")
    return f"Given: {given!r}." if isinstance(given, str | int | float) else ""
