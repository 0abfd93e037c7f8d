"""A small desk with tables as stage 3 leaves them, and a font that cuts at once."""

from pathlib import Path
from typing import Any

import pytest

from loccit import store
from loccit.desk import Desk
from loccit.model import Column, Evidence, Figure, Row, Table, Value

# IBM Plex Mono is installed as static files, and wider than the theme's own font:
# words that keep clear in it do so in Source Sans too.
THEME = """\
extends: plain
fonts:
  sans:
    family: Test Sans
    package: IBM Plex Mono
    cuts: [{weight: 400}, {weight: 600}, {weight: 700}, {weight: 400, style: italic}]
"""

KNOWN = {
    "shells": (None, 4_800_000, "ceiling", "at-most", "up to 4.8 million"),
    "boxes": (10_000, 10_000, "estimate", "about", "10,000"),
    "missiles": (None, None, "word", "vague", "dozens"),
    "workers": (2_000, None, "floor", "at-least", "at least 2,000"),
    "troops": (40, 60, "range", "range", "40–60"),
    "horses": (24, 24, "count", "exact", "24"),
    "fields": (5, 5, "stated", "exact", "five"),
    "load": (480, 480, "derived", "exact", "4,800,000 ÷ 10,000"),
}

EVENTS = (
    ("first", "2022", "First present of horses", "Capitals"),
    ("tour", "2023-09", "Tour of the plants", "Capitals"),
    ("pact", "2024-06", "Summit and defence pact", "Capitals"),
    ("alliance", "2024-07", "Allies name both weapons", "Others"),
    ("flight", "2024-08-26", "Second flight of the month", "Capitals"),
    ("press", "2024-09-05", "Newspaper on remote jobs", "Others"),
)

TRADE = (
    ("shells", "Shells", "up to 4.8 million", "North", "South", "claimed"),
    ("missiles", "Missiles of short range", "dozens", "North", "South", "physical"),
    ("oil", "Oil", "no volume given", "South", "North", "assessed"),
)


def evidence(words: str) -> Evidence:
    """Return a passage of one sentence."""
    return Evidence(
        source="note",
        locator="para. 1",
        para=1,
        page=None,
        start=0,
        end=len(words),
        exact=words,
        prefix="",
        suffix="",
    )


class Desks:
    """Writes tables and figures of one desk, and draws them."""

    def __init__(self, root: Path) -> None:
        self.desk = Desk(root)
        self.root = root
        for folder in ("data", "figures", "briefings", "templates/plain"):
            (root / folder).mkdir(parents=True)
        (root / "templates/plain/theme.yaml").write_text(THEME)

    def table(self, id: str, rows: list[dict[str, Any]]) -> None:
        """Write stage 3's file; values among the cells become quantities."""
        names = list(rows[0]) if rows else ["key", "label", "value", "date"]
        made = [self._row(index, cells) for index, cells in enumerate(rows)]
        (self.root / f"data/{id}.csv").write_text("key\n")
        store.write(
            self.desk.table_json(id),
            Table(
                id=id,
                file=f"data/{id}.csv",
                sha256="0",
                title=None,
                columns=tuple(Column(name=name, type="any") for name in names),
                rows=tuple(made),
            ),
        )

    @staticmethod
    def _row(index: int, cells: dict[str, Any]) -> Row:
        values = {k: v for k, v in cells.items() if isinstance(v, Value)}
        plain = {k: v.original if isinstance(v, Value) else v for k, v in cells.items()}
        return Row(
            id=str(cells["key"]),
            line=index + 2,
            cells=plain,
            values=values,
            rests_on={name: (evidence(str(v)),) for name, v in plain.items() if v},
        )

    def draw(self, id: str, spec: str) -> tuple[Figure, list[str]]:
        """Write a specification, run the stage, return the figure and its codes."""
        from loccit.figures.stage import run

        (self.root / f"figures/{id}.yaml").write_text(spec)
        findings = run(Desk(self.root), id)
        figure = store.read(self.desk.figure_json(id), Figure)
        assert tuple(findings) == figure.findings
        return figure, [finding.code for finding in findings]

    def svg(self, id: str, suffix: str = ".svg") -> str:
        """Return the picture of a figure."""
        return self.desk.figure_json(id).with_suffix(suffix).read_text()


def value(low: Any, high: Any, known: Any, bound: Any, original: str) -> Value:
    """Return a value of its ends, its kind and its words."""
    return Value(low=low, high=high, known=known, bound=bound, original=original)


@pytest.fixture(scope="session")
def cuts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a store of fonts that all desks of the run share."""
    return tmp_path_factory.mktemp("store")


@pytest.fixture
def desks(tmp_path: Path, cuts: Path) -> Desks:
    """Return a desk with one table of each sort."""
    made = Desks(tmp_path)
    (tmp_path / "build").mkdir()
    (tmp_path / "build/store").symlink_to(cuts)
    made.table(
        "known",
        [
            {"key": k, "label": f"Number of {k}", "value": value(*v)}
            for k, v in KNOWN.items()
        ],
    )
    keys = ("key", "date", "label", "lane")
    made.table("events", [dict(zip(keys, row, strict=True)) for row in EVENTS])
    keys6 = ("key", "label", "measure", "from", "to", "evidence")
    rows = [dict(zip(keys6, row, strict=True)) for row in TRADE]
    rows[0]["measure"] = value(*KNOWN["shells"])  # type: ignore[assignment]
    made.table("trade", rows)
    made.table("empty", [])
    return made
