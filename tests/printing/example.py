"""A desk with a made-up print page that has everything a briefing prints."""

from pathlib import Path

from loccit import store
from loccit.desk import Desk
from loccit.model import Briefing, Claim, Counts, Ledger
from loccit.theme import load
from loccit.theme.fonts import faces

ID = "harbour"
PARAGRAPH = (
    "The harbour took in forty ships a week while the second crane was out of order. "
    "Its masters waited off the mole, burnt fuel and wrote letters to the agents, who "
    "answered that nothing could be done before the spring. "
)
CLAIMS = {
    "00000001": "The second crane is highly likely to stay out of order until May.",
    "00000002": "The port counted 1,240 containers in March.",
    "00000003": "That is at most 310 containers a week.",
    "00000004": "A union speaker called the delay “a choice, not a fate”.",
    "00000005": "≤ 310 tons a day, if every ship was full.",
}


def claim(id: str, marker: str = '<a href="#s1-2">[S1 ¶2]</a>') -> str:
    """Return the claim's sentence as the page prints it, its marker behind it."""
    return f'<span id="c-{id}" class="claim">{CLAIMS[id]}</span> {marker}'


def ledger() -> Ledger:
    """Return a ledger of the example's claims."""
    claims = tuple(
        Claim(
            id=id,
            number=number,
            kind="fact",
            text=text,
            file="briefings/harbour.md",
            line=number,
            section="Harbour",
            in_summary=False,
            verdict="traced",
        )
        for number, (id, text) in enumerate(CLAIMS.items(), start=1)
    )
    counts = dict.fromkeys(Counts.__dataclass_fields__, 0)
    return Ledger(
        briefing=ID,
        edition=1,
        sources=(),
        claims=claims,
        marks=(),
        derived=(),
        counts=Counts(**counts),
    )


def page(style: str = "", body: str = "") -> str:
    """Return the print page, with ``style`` and ``body`` added at the end."""
    here = Path(__file__).parent
    html = (here / "page.html").read_text(encoding="utf-8")
    for id in CLAIMS:
        html = html.replace(f"{{c-{id}}}", claim(id))
    html = html.replace("{style}", (here / "page.css").read_text() + style)
    return html.replace("{prose}", f"<p>{PARAGRAPH * 2}</p>").replace("{body}", body)


def make_desk(root: Path, cuts: Path, html: str) -> Desk:
    """Write all that stage 8 reads; fonts are cut once, into ``cuts``."""
    desk = Desk(root)
    briefing = Briefing(
        id=ID,
        file=f"briefings/{ID}.md",
        automatic=False,
        front={"title": "Harbour", "date": "2024-09-16"},
        parts=(),
        statements=(),
        citations=(),
        values=(),
        figures=("ships",),
        tables=(),
        sources=(),
        relayed=(),
    )
    store.write(desk.briefing_json(ID), briefing)
    store.write(desk.out(ID, "ledger.json"), ledger())
    _draw(desk)
    store.write_text(desk.print_html(ID), f"{html}")
    desk.store.parent.mkdir(parents=True, exist_ok=True)
    desk.store.symlink_to(cuts)
    return desk


def _draw(desk: Desk) -> None:
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="168mm" height="40mm" '
        'viewBox="0 0 168 40"><rect x="10" y="5" width="60" height="8" fill="{bar}"/>'
        '<rect x="10" y="20" width="120" height="8" fill="{bar}"/>'
        '<text x="10" y="38" font-family="Loccit Sans" font-size="3.2" fill="{ink}">'
        "ships a week</text></svg>"
    )
    screen = svg.format(bar="#0B4A7A", ink="#1B1E23")
    press = svg.format(
        bar="device-cmyk(1 0.65 0.15 0.2)", ink="device-cmyk(0 0 0 0.95)"
    )
    drawn = desk.figure_json("ships")
    store.write_text(drawn.with_suffix(".svg"), screen)
    store.write_text(drawn.with_suffix(".press.svg"), press)


def font_css(cuts: Path) -> str:
    """Return the ``@font-face`` rules of the plain theme."""
    theme = load(Desk(cuts), "plain")
    return "".join(
        f'@font-face {{font-family: "{face.family}"; font-weight: {face.weight}; '
        f"font-style: {face.style}; src: url(loccit:font/{face.file.name})}}\n"
        for face in faces(theme, cuts)
    )
