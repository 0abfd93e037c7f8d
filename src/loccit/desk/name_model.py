"""Where the spaCy model is that ``name-model`` in ``loccit.yaml`` names."""

import json
from importlib.util import find_spec
from pathlib import Path

from loccit.desk.links import leads_out

SETTING = "name-model"
# spaCy's own description of a saved pipeline.
META = "meta.json"


def folder(root: Path, named: str) -> Path | None:
    """Return the folder of the model ``named``: in the desk, else an installed one.

    A package is looked into and never run. None when neither is there.
    """
    own = root / named
    if (own / META).is_file() and not leads_out(own, root):
        return own
    spec = find_spec(named) if named.isidentifier() else None
    if spec is None or spec.origin is None:
        return None
    package = Path(spec.origin).parent
    inner = package / _versioned(package / META)
    return inner if (inner / META).is_file() else None


def files(root: Path, named: str) -> tuple[Path, ...]:
    """Return the files that decide what the model proposes; none without it.

    A model of the desk counts by all of its files, an installed one and spaCy by the
    file that has their version.
    """
    model = folder(root, named)
    spacy = find_spec("spacy")
    if model is None or spacy is None or spacy.origin is None:
        return ()
    own = model.is_relative_to(root)
    parts = sorted(model.rglob("*")) if own else [model / META]
    about = Path(spacy.origin).with_name("about.py")
    return tuple(path for path in (*parts, about) if path.is_file())


def _versioned(meta: Path) -> str:
    """Return the name of the folder in a model's package: ``en_core_web_sm-3.8.0``."""
    if not meta.is_file():
        return ""
    said = json.loads(meta.read_text(encoding="utf-8"))
    return f"{said['lang']}_{said['name']}-{said['version']}"
