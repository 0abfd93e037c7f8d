"""L9: no chart sorts by grades that nobody could give, or draws grades."""

from collections.abc import Iterator

from loccit.figures.spec import Spec
from loccit.model import Table
from loccit.tables.grades import is_grade, unjudged

# Keys whose column is drawn as a number.
_MEASURED = ("x", "y")


def graded(spec: Spec, table: Table) -> Iterator[tuple[str, str, str]]:
    """Yield key, message and remedy of each grade taken for a number."""
    for key, column in spec.columns():
        if not is_grade(table, column):
            continue
        unknown = sorted(set(unjudged(table, column)))
        if key == "sort" and unknown:
            yield (
                key,
                f"sort: {column} would put {' and '.join(unknown)} last, and they "
                "mean that nobody could judge, not that a source is bad.",
                "Sort by another column, or keep the judged ones with filter:.",
            )
        elif key in _MEASURED:
            yield (
                key,
                f"{key}: {column} draws grades as lengths; they are places in an "
                "order, and F and 6 are none at all.",
                "Draw how many bear each grade, or show the table.",
            )
