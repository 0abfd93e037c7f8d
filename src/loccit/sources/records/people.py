"""Names of persons and organisations, in CSL's name parts."""

from typing import Any


def people(said: Any) -> list[Any]:
    """Return one name or several as a list of CSL's name parts.

    Words are taken as they are ("literal"); several in one string are parted by
    semicolons. Raises ``ValueError`` with a message for people.
    """
    if isinstance(said, str):
        return [{"literal": one.strip()} for one in said.split(";") if one.strip()]
    if isinstance(said, list):
        return [name for one in said for name in people(one)]
    if not isinstance(said, dict):
        raise ValueError("write a name, or a list of names")
    return [said]


def listed(names: list[dict[str, str]]) -> str:
    """Return ``names`` as a bibliography has them; more than three are shortened."""
    words = [_listed(name) for name in names]
    if len(words) > 3:
        return f"{words[0]} et al."
    return " and ".join([", ".join(words[:-1]), words[-1]] if words[1:] else words)


def _listed(name: dict[str, str]) -> str:
    if "literal" in name:
        return name["literal"]
    particle = name.get("non-dropping-particle", "")
    family = " ".join(filter(None, (particle, name.get("family", ""))))
    given = " ".join(
        filter(None, (name.get("given", ""), name.get("dropping-particle", "")))
    )
    return ", ".join(filter(None, (family, given, name.get("suffix", ""))))
