"""The record of a source: ``sources/ID.yaml``, in CSL's variables and ours."""

from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    ValidationError,
    create_model,
)

from loccit.desk import Desk, to_id
from loccit.desk.door import Written, read_yaml, validate
from loccit.model import Finding
from loccit.sources.records import csl
from loccit.sources.records.dates import edtf
from loccit.sources.records.people import people

Edtf = Annotated[str, BeforeValidator(edtf)]
Names = Annotated[list[dict[str, str]], BeforeValidator(people)]
Id = Annotated[str, AfterValidator(to_id)]


def _listed(said: Any) -> Any:
    """Return a single word as a list of one."""
    return [said] if isinstance(said, str) else said


Ids = Annotated[list[Id], BeforeValidator(_listed)]


class Disclosure(Written):
    """What ICS 206-01 asks of anything that was derived by AI."""

    tool: str
    version: str | None = None
    parameters: str | None = None
    metrics: str | None = None
    training_origin: str | None = Field(default=None, alias="training-origin")


class _Own(Written):
    """The fields that are ours and not CSL's."""

    originator: str | None = None
    independence_group: str | None = Field(default=None, alias="independence-group")
    information_date: Edtf | None = Field(default=None, alias="information-date")
    anchor_date: Edtf | None = Field(default=None, alias="anchor-date")
    source_kind: (
        Literal[
            "news",
            "official",
            "academic",
            "dataset",
            "imagery",
            "social",
            "interview",
            "company",
            "other",
        ]
        | None
    ) = Field(default=None, alias="source-kind")
    access: Literal["PAI", "CAI", "other"] | None = None
    reliability: Literal["A", "B", "C", "D", "E", "F"] | None = None
    reliability_basis: str | None = Field(default=None, alias="reliability-basis")
    assessed_by: str | None = Field(default=None, alias="assessed-by")
    assessed_on: Edtf | None = Field(default=None, alias="assessed-on")
    descriptor: str | None = None
    licence: str | None = None
    quotation_limit: int | None = Field(default=None, gt=0, alias="quotation-limit")
    marking: str | None = None
    archive_url: str | None = Field(default=None, alias="archive-url")
    captured_with: str | None = Field(default=None, alias="captured-with")
    captured_by: str | None = Field(default=None, alias="captured-by")
    retain_until: Edtf | None = Field(default=None, alias="retain-until")
    encoding: str | None = None
    ai_disclosure: Disclosure | None = Field(default=None, alias="ai-disclosure")
    supersedes: Ids | None = None
    relays: Ids | None = None


def _field(name: str, kind: Any) -> tuple[str, Any]:
    return name.replace("-", "_"), (kind | None, Field(default=None, alias=name))


_CSL: dict[str, Any] = dict(
    [
        *(_field(name, str) for name in csl.WORDS),
        *(_field(name, Edtf) for name in csl.DATES),
        *(_field(name, Names) for name in csl.NAMES),
    ]
)
Record = create_model("Record", __base__=_Own, __doc__=__doc__, **_CSL)


def read_record(desk: Desk, id: str) -> tuple[dict[str, Any], list[Finding]]:
    """Return the record of source ``id`` by the keys as written, and findings.

    Dates are EDTF strings, names lists of CSL's name parts. A key that is wrong
    is left out, and the others stay. No record gives an empty one.
    """
    path = desk.records.get(id)
    if path is None:
        return {}, []
    file = desk.relative(path)
    said, lines, findings = read_yaml(path, file)
    if findings:
        return {}, findings
    said, place = _single(said)
    here = {
        at[len(place) :]: line
        for at, line in lines.items()
        if at[: len(place)] == place
    }
    record, findings = validate(Record, said, here, file)
    if record is None:
        record = _right_part(said)
    return record.model_dump(by_alias=True, exclude_none=True), findings


def _single(said: Any) -> tuple[Any, tuple[str | int, ...]]:
    """Return the one entry of a CSL export, and where in the file it stands."""
    if isinstance(said, dict) and set(said) == {"references"}:
        inner, place = _single(said["references"])
        return inner, ("references", *place)
    if isinstance(said, list) and len(said) == 1:
        return said[0], (0,)
    return said, ()


def _right_part(said: Any) -> Any:
    """Return the record of those keys that are right by themselves."""
    right: dict[str, Any] = {}
    for key, value in said.items() if isinstance(said, dict) else ():
        try:
            Record.model_validate({str(key): value})
        except ValidationError:
            continue
        right[str(key)] = value
    return Record.model_validate(right)
