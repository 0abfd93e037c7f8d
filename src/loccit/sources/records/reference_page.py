"""The keys of a record as docs/reference/sources.md has them.

``python -m loccit.sources.records.reference_page FILE`` writes them anew between
the two marks in FILE. The messages under "wrong" are those that loccit gives.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import yaml
from pydantic.fields import FieldInfo

from loccit import store
from loccit.desk.door import parts_of
from loccit.sources.records import csl
from loccit.sources.records.filled import checked
from loccit.sources.records.kinds import Address, Edtf, Ids, Marking
from loccit.sources.records.own import Disclosure, Own

BEGIN = "<!-- keys of a record: made from the code; see CONTRIBUTING.md -->"
END = "<!-- end of the keys -->"
_CALLED: dict[Any, str] = {
    Edtf: "date",
    Ids: "an id, or a list of ids",
    Marking: "TLP label or words",
    Address: "address",
    Disclosure: "keys of its own",
    str: "words",
    int: "whole number above 0",
}
# One key of each kind of CSL's: what it takes, an example and a bad one.
_CSL: tuple[tuple[str, str, dict[str, str], Any, Any], ...] = (
    ("title", "Words", csl.WORDS, "Ferry back in service", ["Ferry", "back"]),
    ("issued", "Dates", csl.DATES, "2024-09-16", "16 Sept"),
    (
        "author",
        "Names",
        csl.NAMES,
        [{"family": "Lee", "given": "Ann"}, "Port Authority"],
        [{"famly": "Lee"}],
    ),
)


def written(key: str, value: Any) -> str:
    """Return ``key: value`` as a line of YAML, dates bare as people write them."""
    flow = isinstance(value, dict | list)
    one = yaml.safe_dump(
        value if flow else {key: value},
        default_flow_style=flow,
        allow_unicode=True,
        sort_keys=False,
        width=1000,
    )
    line = f"{key}: {one}" if flow else one
    return re.sub(r"'([\d-]+)'", r"\1", line.strip())


def refusal(key: str, bad: Any) -> str:
    """Return what loccit says of ``bad`` as the value of ``key``."""
    findings = checked({key: bad}, {}, "")[1]
    return " ".join(
        " ".join(filter(None, (finding.message, finding.remedy)))
        for finding in findings
    )


def page() -> str:
    """Return the part of the reference that describes each key of a record."""
    return "\n".join([BEGIN, "", *_own(), *_csl(), END])


def _own() -> Iterator[str]:
    yield "### Ours\n"
    for name, field in Own.model_fields.items():
        key = field.alias or name
        bad = _extra(field)["bad"]
        yield f"**`{key}`** ({_value(field)}): {field.description}."
        yield from _examples(key, (field.examples or [None])[0], bad)


def _csl() -> Iterator[str]:
    yield "### CSL’s\n"
    yield (
        "The variables of [CSL 1.0.2](https://docs.citationstyles.org/en/stable/"
        "specification.html),\nunder their own names. `categories` and `custom`, "
        "which some programs export, are taken\nand not used.\n"
    )
    yield f"**`type`**: {_listed(csl.TYPES)}."
    yield from _examples("type", "report", "reprot")
    for key, kind, known, example, bad in _CSL:
        yield f"**{kind}.** As an example, `{key}`:"
        yield from _examples(key, example, bad)
        yield "| Key | Meaning |\n|---|---|"
        for name, meaning in known.items():
            yield f"| `{name}` | {meaning} |"
        yield ""


def _examples(key: str, right: Any, wrong: Any) -> Iterator[str]:
    yield f"\n- right: `{written(key, right)}`"
    yield f"- wrong: `{written(key, wrong)}`  \n  “{refusal(key, wrong)}”\n"


def _extra(field: FieldInfo) -> dict[str, Any]:
    extra = field.json_schema_extra
    return dict(extra) if isinstance(extra, dict) else {}


def _value(field: FieldInfo) -> str:
    """Return what a field takes, in words."""
    for kind in parts_of(field.annotation):
        if get_origin(kind) is Literal:
            return _listed(get_args(kind))
    for kind, words in _CALLED.items():
        if field.annotation in (kind, kind | None) or _same(field, kind):
            return words
    raise LookupError(f"{field!r} is of a kind that has no name")


def _same(field: FieldInfo, kind: Any) -> bool:
    """Return whether pydantic took ``kind`` apart into annotation and metadata."""
    wanted = getattr(kind, "__metadata__", None)
    return wanted is not None and tuple(field.metadata) == tuple(wanted)


def _listed(words: tuple[str, ...]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def renewed(text: str) -> str:
    """Return a page with the keys between its two marks made anew."""
    before, _, rest = text.partition(BEGIN)
    return before + page() + rest.partition(END)[2]


if __name__ == "__main__":
    target = Path(sys.argv[1])
    store.write_text(target, renewed(target.read_text(encoding="utf-8")))
