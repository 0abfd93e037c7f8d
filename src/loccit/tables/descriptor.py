"""``data/ID.yaml``: a Frictionless resource descriptor or a bare Table Schema."""

import re
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, field_validator

from loccit.desk.door import Lines, Written, read_yaml, validate
from loccit.model import Finding
from loccit.tables.problems import Place

FieldType = Literal[
    "any",
    "string",
    "integer",
    "number",
    "boolean",
    "date",
    "datetime",
    "time",
    "year",
    "yearmonth",
    "duration",
]


class Constraints(Written):
    """What a column's cells must be like, as Table Schema has it."""

    required: bool | None = None
    unique: bool | None = None
    enum: list[Any] | None = None
    minimum: Any = None
    maximum: Any = None
    min_length: int | None = Field(default=None, alias="minLength")
    max_length: int | None = Field(default=None, alias="maxLength")
    pattern: str | None = None

    @field_validator("pattern")
    @classmethod
    def _is_expression(cls, pattern: str | None) -> str | None:
        try:
            re.compile(pattern or "")
        except re.error as error:
            raise ValueError(f"this is no regular expression: {error}") from error
        return pattern


class SchemaField(Written):
    """A column, as Table Schema has it; ``unit`` is ours."""

    name: str
    type: FieldType = "any"
    format: str | None = None
    title: str | None = None
    description: str | None = None
    example: Any = None
    constraints: Constraints | None = None
    unit: str | None = None
    true_values: list[str] | None = Field(default=None, alias="trueValues")
    false_values: list[str] | None = Field(default=None, alias="falseValues")
    decimal_char: str | None = Field(default=None, alias="decimalChar")
    group_char: str | None = Field(default=None, alias="groupChar")
    bare_number: bool | None = Field(default=None, alias="bareNumber")


class TableSchema(Written):
    """The columns and the key that names a row."""

    name: str | None = None
    title: str | None = None
    description: str | None = None
    fields: tuple[SchemaField, ...]
    primary_key: str | list[str] = Field(default=[], alias="primaryKey")
    missing_values: list[str] = Field(default=[""], alias="missingValues")

    @property
    def key(self) -> list[str]:
        """The columns that together name a row."""
        key = self.primary_key
        return [key] if isinstance(key, str) else key


class BareSchema(TableSchema):
    """A Table Schema at the top of the file, with our key beside it."""

    rests_on: dict[str, str] = Field(default={}, alias="rests-on")


class Dialect(Written):
    """How the CSV file is written."""

    delimiter: str = Field(min_length=1, max_length=1)


class Resource(Written):
    """A Frictionless resource descriptor; ``rests-on`` is ours."""

    name: str | None = None
    title: str | None = None
    description: str | None = None
    path: str | None = None
    profile: str | None = None
    format: str | None = None
    mediatype: str | None = None
    encoding: str | None = None
    dialect: Dialect | None = None
    licenses: tuple[dict[str, Any], ...] = ()
    sources: tuple[dict[str, Any], ...] = ()
    columns: TableSchema | None = Field(default=None, alias="schema")
    rests_on: dict[str, str] = Field(default={}, alias="rests-on")


def read_descriptor(
    path: Path | None, file: str, table: Path
) -> tuple[Resource, Lines, list[Finding]]:
    """Return the descriptor at ``path`` (None: there is none) of the CSV ``table``.

    ``file`` is its name in findings. A descriptor with mistakes counts as none.
    """
    if path is None:
        return Resource(), {}, []
    said, lines, findings = read_yaml(path, file)
    if findings:
        return Resource(), lines, findings
    if isinstance(said, dict) and "fields" in said:
        bare, findings = validate(BareSchema, said, lines, file)
        return _resource(bare), lines, findings
    resource, findings = validate(Resource, said, lines, file)
    if resource and resource.path not in (None, table.name):
        place = Place(file, lines.get(("path",)))
        findings = [_elsewhere(place, resource.path or "", table)]
    return resource or Resource(), lines, findings


def _resource(bare: BareSchema | None) -> Resource:
    if bare is None:
        return Resource()
    said = {
        "title": bare.title,
        "description": bare.description,
        "schema": bare,
        "rests-on": bare.rests_on,
    }
    return Resource.model_validate(said)


def _elsewhere(place: Place, path: str, table: Path) -> Finding:
    return place.finding(
        "table-elsewhere",
        "error",
        f"The descriptor says path: {path}, but a desk's table is the file beside it; "
        "nothing is ever fetched.",
        f"Leave path: out, or write path: {table.name}.",
    )
