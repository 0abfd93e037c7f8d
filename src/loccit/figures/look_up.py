"""From ``figures/ID.yaml`` to a checked specification, its table and its rows."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from loccit import store
from loccit.desk import Desk, to_id
from loccit.desk.door import Lines, read_yaml, validate
from loccit.desk.from_facts import briefing_of_figure, briefing_of_table
from loccit.desk.nearest import nearest
from loccit.figures import automatic
from loccit.figures.chosen import in_order, kept, missed
from loccit.figures.graded import graded
from loccit.figures.spec import MODELS, Spec
from loccit.model import Finding, Row, Table

_NEEDED = (
    "A figure needs `kind: bar` (or "
    f"{', '.join(one for one in MODELS if one != 'bar')}), `table:` with a table's id, "
    "and the columns to draw, such as `label:` and `x:`."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is to be drawn: None for a specification or table that is of no use.

    ``lines`` gives the line of each key in ``file``.
    """

    file: str
    lines: Lines
    spec: Spec | None = None
    table: Table | None = None
    rows: tuple[Row, ...] = ()
    findings: tuple[Finding, ...] = ()

    def problem(
        self,
        code: str,
        message: str,
        remedy: str,
        *key: str | int,
        mild: bool = False,
    ) -> Finding:
        """Return a finding at the line of ``key``, a key and those inside it."""
        return Finding(
            code=code,
            severity="warning" if mild else "error",
            message=message,
            remedy=remedy,
            file=self.file,
            line=self.lines.get(key) or self.lines.get((), 1),
        )


def read_spec(desk: Desk, id: str) -> list[Finding]:
    """Return what is wrong with the keys of ``figures/ID.yaml``.

    A table that is not there, and columns that it lacks, are another matter.
    """
    return list(_keys(desk, desk.figures[id]).findings)


def requested(desk: Desk, id: str) -> Request:
    """Return what the figure ``id`` asks for, with all that is wrong in it."""
    briefing = briefing_of_figure(desk, id)
    if briefing is not None:
        table = _table(desk, id)
        blank = Request(file=desk.relative(desk.briefings[briefing]), lines={})
        if table is None:
            return replace(blank, findings=(_no_table(blank, desk, id),))
        return _with_rows(replace(blank, spec=automatic.spec(id, table), table=table))
    return _written(desk, id)


def _written(desk: Desk, id: str) -> Request:
    path = desk.figures.get(id)
    if path is None:
        lost = Request(file=f"figures/{id}.yaml", lines={})
        said = f"There is no figure {id!r}."
        remedy = nearest(id, list(desk.figures)) if desk.figures else "Write this file."
        return replace(lost, findings=(lost.problem("no-figure", said, remedy),))
    request = _keys(desk, path)
    return _with_table(desk, request, request.spec) if request.spec else request


def _keys(desk: Desk, path: Path) -> Request:
    """Return the specification in ``path``, its keys checked."""
    file = desk.relative(path)
    said, lines, findings = read_yaml(path, file)
    request = Request(file=file, lines=lines, findings=tuple(findings))
    if findings:
        return request
    if not isinstance(said, dict):
        wrong = (
            "This file is empty." if said is None else "These are no keys with values."
        )
        bad = request.problem("bad-figure", wrong, _NEEDED)
        return replace(request, findings=(bad,))
    kind = said.get("kind")
    if not isinstance(kind, str) or kind not in MODELS:
        given = f"Unknown kind {kind!r}." if kind else "The key `kind` is missing."
        remedy = nearest(str(kind or ""), list(MODELS))
        bad = request.problem("unknown-kind", given, remedy, "kind")
        return replace(request, findings=(bad,))
    spec, findings = validate(MODELS[kind], said, lines, file)
    return replace(request, spec=spec, findings=tuple(findings))


def _with_table(desk: Desk, request: Request, spec: Spec) -> Request:
    table = _table(desk, to_id(spec.table))
    if table is None:
        bad = _no_table(request, desk, to_id(spec.table))
        return replace(request, findings=(*request.findings, bad))
    return _with_rows(replace(request, table=table))


def _table(desk: Desk, id: str) -> Table | None:
    path = desk.table_json(id)
    known = id in desk.tables or briefing_of_table(desk, id) is not None
    return store.read(path, Table) if known and path.exists() else None


def _no_table(request: Request, desk: Desk, id: str) -> Finding:
    remedy = "Put a table into data/."
    if desk.tables:
        remedy = nearest(id, list(desk.tables))
    return request.problem("no-table", f"There is no table {id!r}.", remedy, "table")


def _with_rows(request: Request) -> Request:
    """Return ``request`` with the rows to draw and what its columns lack."""
    spec, table = request.spec, request.table
    if spec is None or table is None:
        return request
    findings = list(_columns(request, spec, table))
    findings += [request.problem("L9", m, r, key) for key, m, r in graded(spec, table)]
    if findings:
        return replace(request, table=None, findings=(*request.findings, *findings))
    rows = in_order(spec, kept(spec, table.rows))
    findings = list(_missed(request, spec, table, bool(rows)))
    findings = findings or list(_rows(request, spec, table, rows))
    usable = None if any(f.severity == "error" for f in findings) else table
    return replace(
        request, table=usable, rows=rows, findings=(*request.findings, *findings)
    )


def _columns(request: Request, spec: Spec, table: Table) -> Iterator[Finding]:
    known = [column.name for column in table.columns]
    for key, name in spec.columns():
        if name not in known:
            yield request.problem(
                "unknown-column",
                f"The table {table.id!r} has no column {name!r}, named by `{key}`.",
                nearest(name, known),
                key,
            )


def _missed(
    request: Request, spec: Spec, table: Table, drawn: bool
) -> Iterator[Finding]:
    """Yield the values of ``filter`` that no row has; an empty table is told once."""
    for miss in missed(spec, table.rows) if table.rows else ():
        yield request.problem(
            "no-such-row",
            f"The table {table.id!r} has no row whose {miss.column!r} is "
            f"{miss.value!r}, as `filter` asks.",
            nearest(miss.value, miss.known),
            *miss.place,
            mild=drawn,
        )


def _rows(
    request: Request, spec: Spec, table: Table, rows: tuple[Row, ...]
) -> Iterator[Finding]:
    """Yield what is wrong with the rows: none there, none left, columns without cells.

    A table made from facts may be empty: then there was nothing to find.
    """
    empty = f"The table {table.id!r} has no rows"
    if not rows:
        kept = " that `filter` keeps" if table.rows else ""
        mild = table.file is None
        remedy = "Fill the table, or take the figure out." if not mild else ""
        key = "filter" if table.rows else "table"
        yield request.problem("empty-table", f"{empty}{kept}.", remedy, key, mild=mild)
        return
    for key, name in spec.columns():
        if all(row.cells.get(name) in (None, "") for row in rows):
            yield request.problem(
                "empty-column",
                f"The column {name!r} of the table {table.id!r}, named by `{key}`, "
                "is empty in every row that is drawn.",
                "Fill it, or name another column.",
                key,
            )
