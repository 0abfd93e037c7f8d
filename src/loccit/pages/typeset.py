"""The theme's templates, run in a sandbox: a theme is text, not code."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from jinja2 import FunctionLoader, StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from loccit.model import Finding
from loccit.pages.page import Page
from loccit.pages.side import Side
from loccit.pages.wording import authored, italics
from loccit.theme import Theme, ThemeError


@dataclass(frozen=True)
class Typesetter:
    """Renders the templates of one theme."""

    theme: Theme

    @cached_property
    def _templates(self) -> ImmutableSandboxedEnvironment:
        made = ImmutableSandboxedEnvironment(
            loader=FunctionLoader(self._source),
            undefined=StrictUndefined,
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        made.filters["italics"] = italics
        made.filters["authored"] = authored
        return made

    def _source(self, name: str) -> str | None:
        try:
            return self.theme.file(name).read_text("utf-8")
        except ThemeError:
            return None

    def page(self, name: str, page: Page, **styles: Any) -> str:
        """Return the template ``name`` filled with ``page`` and its styles."""
        return self._templates.get_template(name).render(page=page, **styles)

    def side(self) -> Callable[[Side], str]:
        """Return what renders a note of the margin, on one line."""
        template = self._templates.get_template("side.html.jinja")
        return lambda side: template.render(side=side).strip().replace("\n", "")


def trouble(error: TemplateError, theme: str) -> Finding:
    """Return the finding for a template that cannot be rendered."""
    name = getattr(error, "name", None) or ""
    return Finding(
        code="template",
        severity="error",
        message=f"A template of the theme {theme!r} cannot be used: {error.message}.",
        remedy="Mend the template, or take it out to use that of the shipped theme.",
        file=f"templates/{theme}/{name}" if name else f"templates/{theme}",
        line=getattr(error, "lineno", None),
    )
