"""What people write is checked at the door: all problems, each with its line."""

import difflib
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar, get_args

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import ErrorDetails

from loccit.model import Finding

Place = tuple[str | int, ...]
Lines = dict[Place, int]
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


class _Loader(yaml.SafeLoader):
    """The safe loader, with dates left as the words the person wrote.

    A key given twice is an error: YAML would silently keep the last. Only "true"
    and "false" are truth values: "no" is Norwegian.
    """

    def construct_mapping(
        self, node: yaml.MappingNode, deep: bool = False
    ) -> dict[Any, Any]:
        seen: set[Any] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise yaml.constructor.ConstructorError(
                    None,
                    None,
                    f"the key {key!r} stands here twice",
                    key_node.start_mark,
                )
            seen.add(key)
        return super().construct_mapping(node, deep)


_Loader.yaml_implicit_resolvers = {
    first: [
        (tag, regex)
        for tag, regex in resolvers
        if not tag.endswith((":timestamp", ":bool"))
    ]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf")
)


def parse_yaml(
    text: str, file: str, first_line: int = 1
) -> tuple[Any, Lines, list[Finding]]:
    """Return what the YAML ``text`` says, the line of each key, and findings.

    ``first_line`` is the line of ``file`` on which ``text`` starts. Dates stay
    text. Broken YAML gives ``None`` and one error.
    """
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
        said = loader.construct_document(node) if node is not None else None
    except yaml.YAMLError as error:
        return None, {}, [_broken(error, file, first_line)]
    except RecursionError:
        return None, {}, [_too_deep(file)]
    finally:
        loader.dispose()
    return said, dict(_lines(node, (), first_line)), []


def _lines(
    node: yaml.Node | None, place: Place, first: int
) -> Iterator[tuple[Place, int]]:
    if node is None:
        return
    yield place, node.start_mark.line + first
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            inner = (*place, key.value)
            yield from _lines(value, inner, first)
            yield inner, key.start_mark.line + first
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _lines(value, (*place, index), first)


def _broken(error: yaml.YAMLError, file: str, first: int) -> Finding:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error).splitlines()[0]
    return Finding(
        code="broken-yaml",
        severity="error",
        message=f"This is not valid YAML: {problem}.",
        remedy="Mend the line; a value that holds ': ' or '#' needs quotes.",
        file=file,
        line=mark.line + first if mark else None,
    )


def _too_deep(file: str) -> Finding:
    return Finding(
        code="broken-yaml",
        severity="error",
        message="This YAML is nested too deeply to be read.",
        remedy="Flatten it.",
        file=file,
    )


def read_yaml(path: Path, file: str) -> tuple[Any, Lines, list[Finding]]:
    """Return what the YAML file ``path`` says; see :func:`parse_yaml`."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        return None, {}, [_unreadable(error, file)]
    return parse_yaml(text, file)


def _unreadable(error: Exception, file: str) -> Finding:
    reason = "it is not UTF-8" if isinstance(error, UnicodeDecodeError) else error
    return Finding(
        code="file-unreadable",
        severity="error",
        message=f"The file cannot be read: {reason}.",
        remedy="Save it as UTF-8 text that you may read.",
        file=file,
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
