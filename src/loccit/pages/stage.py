"""Stage 7, pages: composed document and ledger → web page and print page."""

import base64
import hashlib
import re
from dataclasses import dataclass

from jinja2 import TemplateError

from loccit import store
from loccit.desk import Desk
from loccit.model import Finding
from loccit.pages.compose import Composed, compose
from loccit.pages.inputs import read_inputs
from loccit.pages.release import refusal, take_back
from loccit.pages.styles import print_fonts, tokens, web_fonts
from loccit.pages.typeset import Typesetter, trouble
from loccit.scales import read_scale
from loccit.theme import Theme, ThemeError, load
from loccit.theme.fonts import Face, faces

PLAIN = "plain"
_TAGS = re.compile(r"<(script|style)\b.*?</\1>|<[^>]+>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Pages:
    web: str
    press: str


def run(desk: Desk, id: str) -> list[Finding]:
    """Write the web page and the print page of the briefing ``id``.

    Raises :class:`~loccit.refusal.RefusalError` where it is strict and not sound.
    """
    inputs = read_inputs(desk, id)
    if inputs.tracing.strict and inputs.open:
        take_back(desk, id)
        raise refusal(id, inputs.open)
    front = inputs.briefing.front
    scale, findings = read_scale(desk, str(front.get("scale") or "phia"))
    composed = compose(inputs, scale)
    pages, found = _with_theme(desk, str(front.get("theme") or PLAIN), composed)
    store.write_text(desk.out(id, f"{id}.html"), pages.web)
    store.write_text(desk.print_html(id), pages.press)
    return [*findings, *found]


def _with_theme(
    desk: Desk, name: str, composed: Composed
) -> tuple[_Pages, list[Finding]]:
    """Return the pages; where the theme fails, those of the shipped one."""
    try:
        return _pages(desk, load(desk, name), composed), []
    except ThemeError as error:
        found = list(error.findings)
    except TemplateError as error:
        found = [trouble(error, name)]
    shipped = load(Desk(desk.root / "build" / "no-desk"), PLAIN)
    return _pages(desk, shipped, composed), found


def _pages(desk: Desk, theme: Theme, composed: Composed) -> _Pages:
    cut = faces(theme, desk.store)
    return _Pages(
        web=_web(desk, theme, composed, cut), press=_press(theme, composed, cut)
    )


def _press(theme: Theme, composed: Composed, cut: tuple[Face, ...]) -> str:
    typesetter = Typesetter(theme)
    page = composed.page("print", typesetter.side(), _packages(theme))
    style = tokens(theme) + print_fonts(cut) + _file(theme, "print.css")
    return typesetter.page("print.html.jinja", page, style=style)


def _web(desk: Desk, theme: Theme, composed: Composed, cut: tuple[Face, ...]) -> str:
    typesetter = Typesetter(theme)
    page = composed.page("web", typesetter.side(), _packages(theme))
    script = _file(theme, "web.js")
    own = _file(theme, "web.css") + _file(theme, "pane.css")

    def made(fonts: str) -> str:
        style = tokens(theme) + fonts + own
        return typesetter.page(
            "web.html.jinja",
            page,
            style=style,
            style_hash=_hash(style),
            script=script,
            script_hash=_hash(script),
        )

    letters = _TAGS.sub("", made(""))
    return made(web_fonts(cut, letters, desk.store / "woff2"))


def _hash(text: str) -> str:
    """Return the digest by which a page's policy lets this text in, and no other."""
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _packages(theme: Theme) -> tuple[str, ...]:
    return tuple(dict.fromkeys(font.package for font in theme.fonts.values()))


def _file(theme: Theme, name: str) -> str:
    return theme.file(name).read_text("utf-8")
