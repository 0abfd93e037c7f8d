"""What people write is checked at the door: all problems, each with its line."""

from collections.abc import Iterator
from functools import cache
from typing import Any, TypeVar, get_args, get_type_hints

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from loccit.desk.keys import Keys, as_written
from loccit.desk.lines import Lines, Place, parse_yaml, read_yaml
from loccit.desk.nearest import nearest
from loccit.model import Finding

__all__ = [
    "Lines",
    "Place",
    "Written",
    "nearest",
    "parse_yaml",
    "parts_of",
    "read_yaml",
    "validate",
]
M = TypeVar("M", bound="Written | Keys")


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
    kind: Any = model
    try:
        return _reader(kind).validate_python(said), []
    except ValidationError as error:
        return None, [
            _problem(model, details, lines, file) for details in error.errors()
        ]


@cache
def _reader(model: type[Any]) -> TypeAdapter[Any]:
    return TypeAdapter(model)


def _problem(
    model: type[Any], details: ErrorDetails, lines: Lines, file: str
) -> Finding:
    place = tuple(details["loc"])
    unknown = details["type"] in _UNKNOWN
    name = ".".join(str(part) for part in place) or "the file"
    return Finding(
        code="unknown-key" if unknown else "bad-value",
        severity="error",
        message=(
            f"Unknown key {place[-1]!r}."
            if unknown
            else _closed(f"{name}: {_plain(details)}")
        ),
        remedy=_nearest(_model_at(model, place[:-1]), str(place[-1]))
        if unknown
        else _expected(details),
        file=file,
        line=_line_of(place, lines),
    )


_UNKNOWN = ("extra_forbidden", "unexpected_keyword_argument")
# What pydantic says in a programmer's words, by its type of error.
_PLAIN = {
    "string_type": "write words here, not a list or keys",
    "list_type": "write a list here, [one, two]",
    "tuple_type": "write a list here, [one, two]",
    "dict_type": "write keys with values here",
    "model_type": "write keys with values here",
    "model_attributes_type": "write keys with values here",
    "dataclass_type": "write keys with values here",
    "missing": "this key is needed",
    "int_type": "write a whole number",
    "int_parsing": "write a whole number",
    "int_from_float": "write a whole number",
    "float_parsing": "write a number",
    "bool_type": "write true or false",
    "bool_parsing": "write true or false",
    "literal_error": "write one of {expected}",
    "greater_than": "write a number above {gt}",
    "greater_than_equal": "write {ge} or more",
    "less_than_equal": "write {le} or less",
}


def _plain(details: ErrorDetails) -> str:
    """Return what is wrong with a value, in words for people."""
    said = details["msg"].removeprefix("Value error, ")
    plain = _PLAIN.get(details["type"], said)
    return plain.format(**details.get("ctx", {})) if plain is not said else said


def _line_of(place: Place, lines: Lines) -> int | None:
    """Return the line of ``place`` or of the nearest thing around it."""
    while place and place not in lines:
        place = place[:-1]
    return lines.get(place)


def _model_at(model: type[Any], place: Place) -> type[Any]:
    """Return the model of the part at ``place``: inner parts have keys of their own."""
    for name in place:
        for key, written, kind in _fields(model):
            if name in (key, written):
                inner = [one for one in parts_of(kind) if _is_model(one)]
                model = inner[0] if inner else model
    return model


def _fields(model: type[Any]) -> Iterator[tuple[str, str, Any]]:
    """Yield the name, the key as written and the type of each field."""
    if issubclass(model, BaseModel):
        for name, field in model.model_fields.items():
            yield name, field.alias or name, field.annotation
    else:
        for name, kind in get_type_hints(model).items():
            if not name.startswith("_"):
                yield name, as_written(name), kind


def parts_of(annotation: Any) -> Iterator[Any]:
    """Yield a type and all that are written inside its brackets."""
    yield annotation
    for inner in get_args(annotation):
        yield from parts_of(inner)


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, BaseModel | Keys)


def _nearest(model: type[Any], key: str) -> str:
    return nearest(key, [written for _, written, _ in _fields(model)])


def _expected(details: ErrorDetails) -> str:
    """Return what was given, unless the message quotes it already."""
    given = details.get("input")
    if not isinstance(given, str | int | float):
        return ""
    told = isinstance(given, str) and repr(given) in _plain(details)
    return "" if told else f"Given: {given!r}."


def _closed(sentence: str) -> str:
    return sentence if sentence.endswith(("?", ".")) else f"{sentence}."
