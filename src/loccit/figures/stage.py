"""Stage 4, draw: a specification and a table become a chart and its marks."""

from loccit import store
from loccit.desk import Desk, read_settings
from loccit.figures import kept, svg
from loccit.figures.chart import Chart, Drawing, printed
from loccit.figures.kinds import KINDS
from loccit.figures.look_up import Request, requested
from loccit.figures.pen import Pen
from loccit.figures.render import painted
from loccit.figures.shapes import WIDTH
from loccit.model import Figure, Finding
from loccit.theme import Theme, ThemeError, load
from loccit.theme.fonts import faces

_NOTHING = Drawing(shapes=(), height=0, marks=(), legend="", alt="")


def run(desk: Desk, id: str) -> list[Finding]:
    """Draw the figure ``id``; write its SVG, press SVG and JSON; return findings.

    Where nothing can be drawn the picture is empty, no millimetre high, and the
    findings say why.
    """
    request = requested(desk, id)
    findings = list(request.findings)
    try:
        theme = load(desk, read_settings(desk.root)[0].theme)
        pen = Pen(theme, faces(theme, desk.store, ["sans"]))
    except ThemeError as error:
        findings += error.findings
        _write(desk, id, request, _NOTHING, (svg.EMPTY, svg.EMPTY), findings)
        return findings
    key = kept.key(request, pen)
    if figure := kept.restored(desk, id, key):
        return list(figure.findings)
    drawing = _drawn(id, request, pen)
    findings += drawing.findings
    _write(desk, id, request, drawing, _pictures(drawing, pen, theme), findings)
    kept.keep(desk, id, key)
    return findings


def _write(
    desk: Desk,
    id: str,
    request: Request,
    drawing: Drawing,
    pictures: tuple[bytes, bytes],
    findings: list[Finding],
) -> None:
    """Write the figure ``id`` with its pictures for the screen and for the press."""
    path = desk.figure_json(id)
    screen, press = pictures
    store.write_bytes(path.with_suffix(".svg"), screen)
    store.write_bytes(path.with_suffix(".press.svg"), press)
    store.write(path, _figure(id, request, drawing, findings))


def _drawn(id: str, request: Request, pen: Pen) -> Drawing:
    spec, table = request.spec, request.table
    if spec is None or table is None or not request.rows:
        return _NOTHING
    chart = Chart(
        id=id,
        file=request.file,
        table=table,
        rows=request.rows,
        pen=pen,
    )
    return KINDS[spec.kind].draw(spec, chart)


def _pictures(drawing: Drawing, pen: Pen, theme: Theme) -> tuple[bytes, bytes]:
    """Return the chart for the screen and for the press."""
    if not drawing.shapes:
        return svg.EMPTY, svg.EMPTY
    screen = svg.cleaned(painted(drawing.shapes, drawing.height, pen), drawing.height)
    return screen, svg.for_press(screen, theme)


def _figure(
    id: str, request: Request, drawing: Drawing, findings: list[Finding]
) -> Figure:
    spec = request.spec
    return Figure(
        id=id,
        kind=spec.kind if spec else "",
        title=spec.title if spec else "",
        subtitle=spec.subtitle if spec else "",
        alt=(spec.alt if spec else "") or drawing.alt,
        note=spec.note if spec else "",
        legend=drawing.legend,
        width=WIDTH,
        height=round(drawing.height, 2),
        marks=drawing.marks,
        data=_rows(request) if drawing.marks else (),
        findings=tuple(findings),
    )


def _rows(request: Request) -> tuple[dict[str, str], ...]:
    """Return the rows as the reader would see them in a table."""
    named = request.spec.columns() if request.spec else ()
    columns = list(dict.fromkeys(name for key, name in named if key != "sort"))
    return tuple(
        {"row": row.id, **{name: printed(row, name) for name in columns}}
        for row in request.rows
    )
