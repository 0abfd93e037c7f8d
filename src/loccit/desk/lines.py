"""YAML that people write, read safely and with the line of every key."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from loccit.model import Finding

# The front matter of a Markdown file: [1] its YAML, without the lines around it.
FRONT_MATTER = re.compile(
    r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$\n?", re.DOTALL | re.MULTILINE
)
# Longer files take minutes to read and gigabytes to hold.
MOST_BYTES = 2_000_000
Place = tuple[str | int, ...]
Lines = dict[Place, int]


class _Ours(yaml.constructor.SafeConstructor):
    """A safe loader, with dates left as the words the person wrote.

    A key given twice is an error: YAML would silently keep the last. Only "true"
    and "false" are truth values: "no" is Norwegian.
    """

    def construct_mapping(
        self, node: yaml.MappingNode, deep: bool = False
    ) -> dict[Any, Any]:
        seen: set[Any] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if key in seen:
                raise yaml.constructor.ConstructorError(
                    None,
                    None,
                    f"the key {key!r} stands here twice",
                    key_node.start_mark,
                )
            seen.add(key)
        return super().construct_mapping(node, deep)


_RESOLVERS = {
    first: [
        (tag, regex)
        for tag, regex in resolvers
        if not tag.endswith((":timestamp", ":bool"))
    ]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
for _first in "tf":
    _RESOLVERS[_first].append(
        ("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"))
    )


class _Loader(_Ours, yaml.SafeLoader):
    yaml_implicit_resolvers = _RESOLVERS


class _FastLoader(_Ours, getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    yaml_implicit_resolvers = _RESOLVERS


def parse_yaml(
    text: str, file: str, first_line: int = 1, *, fast: bool = False
) -> tuple[Any, Lines, list[Finding]]:
    """Return what the YAML ``text`` says, the line of each key, and findings.

    ``first_line`` is the line of ``file`` on which ``text`` starts. Dates stay
    text. Broken YAML gives ``None`` and one error. ``fast`` is for large files, in a
    child process: libyaml does not stop at deep nesting.
    """
    kind: Any = _FastLoader if fast else _Loader
    loader = kind(text)
    try:
        node = loader.get_single_node()
        if again := _repeated(node):
            return None, {}, [_aliased(again, file, first_line)]
        said = loader.construct_document(node) if node is not None else None
    except yaml.YAMLError as error:
        return None, {}, [_broken(error, file, first_line)]
    except RecursionError:
        return None, {}, [_too_deep(file)]
    finally:
        loader.dispose()
    return said, dict(_lines(node, (), first_line)), []


def _repeated(node: yaml.Node | None) -> yaml.Node | None:
    """Return a node that stands in two places: an alias, ``*name``, put it there.

    Nine lines of aliases can stand for a billion values, or for themselves.
    """
    seen: set[int] = set()
    waiting = [node] if node else []
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            return one
        seen.add(id(one))
        if isinstance(one, yaml.MappingNode):
            waiting += [inner for pair in one.value for inner in pair]
        elif isinstance(one, yaml.SequenceNode):
            waiting += one.value
    return None


def _aliased(node: yaml.Node, file: str, first: int) -> Finding:
    return Finding(
        code="broken-yaml",
        severity="error",
        message="This value is named with & and used again with *, which is not read.",
        remedy="Write it out in both places; a text that begins with & or * needs "
        "quotes.",
        file=file,
        line=node.start_mark.line + first,
    )


def _lines(
    node: yaml.Node | None, place: Place, first: int
) -> Iterator[tuple[Place, int]]:
    if node is None:
        return
    yield place, node.start_mark.line + first
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            inner = (*place, key.value)
            yield from _lines(value, inner, first)
            yield inner, key.start_mark.line + first
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _lines(value, (*place, index), first)


def _broken(error: yaml.YAMLError, file: str, first: int) -> Finding:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or str(error).splitlines()[0]
    return Finding(
        code="broken-yaml",
        severity="error",
        message=f"This is not valid YAML: {problem}.",
        remedy=_mended(problem),
        file=file,
        line=mark.line + first if mark else None,
    )


def _mended(problem: str) -> str:
    if "'\\t'" in problem:
        return "Use spaces, never tabs, to set keys in from the margin."
    return "Mend the line; a value that holds ': ' or '#' needs quotes."


def _too_deep(file: str) -> Finding:
    return Finding(
        code="broken-yaml",
        severity="error",
        message="This YAML is nested too deeply to be read.",
        remedy="Flatten it.",
        file=file,
    )


def read_yaml(path: Path, file: str) -> tuple[Any, Lines, list[Finding]]:
    """Return what the YAML file ``path`` says; see :func:`parse_yaml`."""
    try:
        text = text_of(path)
    except (OSError, UnicodeDecodeError) as error:
        return None, {}, [_unreadable(error, file)]
    return parse_yaml(text, file)


def text_of(path: Path) -> str:
    """Return the text of a file that a person writes.

    Raises ``OSError`` when it is no file or holds more than ``MOST_BYTES``, and
    ``UnicodeDecodeError`` when it is not UTF-8.
    """
    if not path.is_file():
        # A pipe or a device would be waited for.
        raise OSError("it is no file that can be opened")
    size = path.stat().st_size
    if size > MOST_BYTES:
        raise OSError(
            f"it has {size / 1e6:,.1f} megabytes, and {MOST_BYTES / 1e6:.0f} are the "
            "most for a file of keys"
        )
    return path.read_text(encoding="utf-8-sig")


def _unreadable(error: Exception, file: str) -> Finding:
    reason = "it is not UTF-8" if isinstance(error, UnicodeDecodeError) else error
    return Finding(
        code="file-unreadable",
        severity="error",
        message=f"The file cannot be read: {reason}.",
        remedy="Save it as UTF-8 text that you may read, and that is no longer than "
        "such a file is.",
        file=file,
    )
