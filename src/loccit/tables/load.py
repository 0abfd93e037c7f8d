"""A data table of the desk: read, checked, and traced to its sources."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from loccit import store
from loccit.desk import Desk
from loccit.desk.door import Lines
from loccit.desk.nearest import nearest
from loccit.desk.settings import Limits, read_settings
from loccit.facts.agreement.items import Items
from loccit.model import Column, Evidence, Finding, Scalar, Table
from loccit.tables.checking import aligned, typed
from loccit.tables.citations import Cited, read_citations
from loccit.tables.descriptor import Resource, TableSchema, read_descriptor
from loccit.tables.evidence import Tracer
from loccit.tables.infer import infer
from loccit.tables.problems import Place
from loccit.tables.rows import EVERY, Ground, Typed, build_rows
from loccit.tables.sheet import Sheet, read_sheet


@dataclass(frozen=True, slots=True)
class Placed:
    """A citation of a table and where it stands.

    ``column`` is the column it is for ("*": all), ``row`` the index of its row,
    None for a whole column.
    """

    cited: Cited
    place: Place
    column: str
    row: int | None


@dataclass(frozen=True, slots=True)
class Files:
    """A table's two files as read; ``said`` is the descriptor."""

    sheet: Sheet
    said: Resource
    lines: Lines
    table: Place
    descriptor: Place
    findings: tuple[Finding, ...]


def read_files(desk: Desk, id: str, limits: Limits) -> Files:
    """Return the CSV file and the descriptor of the table ``id``."""
    path, schema = desk.tables[id], desk.schemas.get(id)
    file = desk.relative(path)
    beside = desk.relative(schema) if schema else file
    said, lines, findings = read_descriptor(schema, beside, path)
    dialect = said.dialect
    sheet = read_sheet(
        path,
        file,
        megabytes=limits.megabytes,
        encoding=said.encoding,
        delimiter=dialect.delimiter if dialect else None,
    )
    found = (*findings, *sheet.findings)
    return Files(sheet, said, lines, Place(file), Place(beside), found)


def citations(files: Files, say: Callable[[Finding], None]) -> Iterator[Placed]:
    """Yield the citations of a table: of whole columns first, then row by row."""
    for column, words in files.said.rests_on.items():
        line = files.lines.get(("rests-on", column))
        place = Place(files.descriptor.file, line)
        if column != EVERY and column not in files.sheet.header:
            message = f"rests-on names the column {column!r}, which the table has not."
            remedy = nearest(column, (*files.sheet.header, EVERY))
            say(place.finding("column-missing", "error", message, remedy))
        yield from _placed(words, place, column, None, say)
    if "source" in files.sheet.header:
        at = files.sheet.header.index("source")
        for row, cells in enumerate(files.sheet.rows):
            place = Place(files.table.file, files.sheet.lines[row])
            yield from _placed(cells[at], place, EVERY, row, say)


def _placed(
    words: str,
    place: Place,
    column: str,
    row: int | None,
    say: Callable[[Finding], None],
) -> Iterator[Placed]:
    found, wrong = read_citations(words)
    for piece in wrong:
        message = f"“{piece}” is no citation."
        remedy = 'Write @id, para. 7 or @id "exact words"; a semicolon between two.'
        say(place.finding("citation-unreadable", "error", message, remedy))
    for cited in found:
        yield Placed(cited, place, column, row)


def load(desk: Desk, id: str, tracer: Tracer) -> Table:
    """Return the table ``id`` of the desk, with all that is wrong with it."""
    limits = read_settings(desk.root)[0].limits
    files = read_files(desk, id, limits)
    findings = list(files.findings)
    schema = _schema(desk, id, files, findings.append)
    cells, wrong = _cells(files, schema, limits)
    findings += wrong
    placed = list(citations(files, findings.append))
    table = Typed(
        file=files.table.file,
        fields=schema.fields,
        key=tuple(schema.key),
        lines=files.sheet.lines,
        cells=cells,
        ground=_ground(placed, tracer, findings.append),
    )
    rows = build_rows(table, findings.append)
    return Table(
        id=id,
        file=files.table.file,
        sha256=store.digest(desk.tables[id].read_bytes()),
        title=files.said.title,
        columns=_columns(schema),
        rows=rows,
        findings=tuple(dict.fromkeys(findings)),
    )


def _schema(
    desk: Desk, id: str, files: Files, say: Callable[[Finding], None]
) -> TableSchema:
    """Return the descriptor's schema held against the header, else one inferred."""
    if files.said.columns:
        schema, findings = aligned(
            files.said.columns, files.sheet, files.descriptor, files.lines
        )
        for finding in findings:
            say(finding)
        return schema
    if id not in desk.schemas:
        name = Path(files.table.file).with_suffix(".yaml").as_posix()
        message = "The table has no descriptor; its columns' types were inferred."
        remedy = f"Write {name} with types, units and a primaryKey."
        say(files.table.finding("table-undescribed", "note", message, remedy))
    return infer(files.sheet)


def _cells(
    files: Files, schema: TableSchema, limits: Limits
) -> tuple[list[list[Scalar]], list[Finding]]:
    """Return the typed cells; as text where the header itself is broken."""
    header = files.sheet.header
    if not header or len(set(header)) < len(header) or "" in header:
        return [], []
    return typed(files.sheet, schema, files.table, files.descriptor, limits)


def _ground(
    placed: list[Placed], tracer: Tracer, say: Callable[[Finding], None]
) -> Ground:
    """Return what looks for the evidence of a row or column; see :data:`Ground`."""
    cited = defaultdict[tuple[str, int | None], list[Placed]](list)
    for one in placed:
        cited[one.column, one.row].append(one)
        tracer.look(one.cited, one.place, say)

    def ground(
        column: str, row: int | None, said: Items
    ) -> tuple[Evidence, ...] | None:
        if (column, row) not in cited:
            return None
        return tuple(
            found
            for one in cited[column, row]
            for found in tracer.trace(one.cited, one.place, said, say)
        )

    return ground


def _columns(schema: TableSchema) -> tuple[Column, ...]:
    return tuple(
        Column(name=field.name, type=field.type, title=field.title, unit=field.unit)
        for field in schema.fields
    )
