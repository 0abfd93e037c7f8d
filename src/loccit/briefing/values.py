"""Values with provenance: each ``{{ … }}`` evaluated over the desk's tables."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from loccit.model import Finding, Table, ValueUse
from loccit.tables.expression import ExpressionError, evaluate

_VALUE = re.compile(r"\{\{(.*?)\}\}", re.DOTALL)


@dataclass(slots=True)
class Values:
    """Evaluates the expressions of one file; collects values and what is wrong."""

    file: str
    tables: Mapping[str, Table]
    found: list[ValueUse] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    _used: dict[str, ValueUse] = field(default_factory=dict)

    def use(self, expression: str, line: int) -> ValueUse | None:
        """Return the value of ``expression``; None, and a finding, if it has none.

        The same expression is one value, wherever it is printed.
        """
        key = " ".join(expression.split())
        if key in self._used:
            return self._used[key]
        try:
            done = evaluate(key, dict(self.tables))
        except ExpressionError as error:
            self.findings.append(self._wrong(error, line))
            return None
        derived = sum(use.derived is not None for use in self.found) + 1
        value = ValueUse(
            id=f"v{len(self.found) + 1}",
            expression=key,
            text=done.text,
            value=done.value,
            line=line,
            derived=f"D{derived}" if done.derived else None,
            sum=done.sum,
            rounded=done.rounded,
            cells=done.cells,
        )
        self.found.append(value)
        self._used[key] = value
        return value

    def _wrong(self, error: ExpressionError, line: int) -> Finding:
        return Finding(
            code="bad-expression",
            severity="error",
            message=error.message,
            remedy=error.remedy,
            file=self.file,
            line=line,
        )

    def fill(self, text: str, line: int) -> str:
        """Return ``text`` with each ``{{ … }}`` printed: titles, attributes."""

        def printed(match: re.Match[str]) -> str:
            value = self.use(match[1].strip(), line)
            return value.text if value else match[0]

        return _VALUE.sub(printed, text)
