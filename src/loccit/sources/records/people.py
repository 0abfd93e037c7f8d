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
