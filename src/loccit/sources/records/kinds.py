"""What the values of a record are: dates, names, ids, languages."""

import re
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, StrictBool

from loccit.desk import to_id
from loccit.desk.door import Written
from loccit.desk.marking import marking
from loccit.desk.nearest import nearest
from loccit.sources.records import csl
from loccit.sources.records.dates import edtf
from loccit.sources.records.people import people


class Name(Written):
    """A person or organisation in CSL's name parts."""

    family: str | None = None
    given: str | None = None
    literal: str | None = None
    suffix: str | None = None
    dropping_particle: str | None = Field(default=None, alias="dropping-particle")
    non_dropping_particle: str | None = Field(
        default=None, alias="non-dropping-particle"
    )
    comma_suffix: StrictBool | str | None = Field(default=None, alias="comma-suffix")
    static_ordering: StrictBool | str | None = Field(
        default=None, alias="static-ordering"
    )
    parse_names: StrictBool | str | None = Field(default=None, alias="parse-names")


def _listed(said: Any) -> Any:
    """Return a single word as a list of one."""
    return [said] if isinstance(said, str) else said


def _kind(said: str) -> str | None:
    """Return a CSL type; programs write an empty one for "none fits"."""
    if said and said not in csl.TYPES:
        raise ValueError(f"{said!r} is no type of CSL. {nearest(said, csl.TYPES)}")
    return said or None


def _address(said: str) -> str:
    if not re.match(r"[a-z][a-z0-9+.-]*:\S", said, re.IGNORECASE):
        raise ValueError(f"{said!r} is no address; begin it with https://")
    return said


Edtf = Annotated[str | None, BeforeValidator(edtf)]
Names = Annotated[list[Name], BeforeValidator(people)]
Id = Annotated[str, AfterValidator(to_id)]
Ids = Annotated[list[Id], BeforeValidator(_listed)]
Type = Annotated[str, AfterValidator(_kind)]
Address = Annotated[str, AfterValidator(_address)]
Marking = Annotated[str, AfterValidator(marking)]
