"""The press profile: the desk's own, else the one that we ship.

``press.icc`` is made by ``python -m loccit.printing.profile`` from the model in
``inks``: no measured profile is free to be shipped with a program.
"""

from io import BytesIO
from pathlib import Path

from loccit.model import Finding

NAME = "loccit generic coated offset (model)"
RIGHTS = "loccit contributors, Apache License 2.0. Modelled, not measured."
SHIPPED = Path(__file__).with_name("press.icc")
SETTING = "press-profile"


def press_profile(root: Path, setting: str | None) -> tuple[bytes, list[Finding]]:
    """Return the profile that ``setting`` names in the desk, else the shipped one.

    A setting that cannot be used is an error finding, and the shipped one stands in.
    """
    if setting is None:
        return SHIPPED.read_bytes(), []
    path = (root / setting).resolve()
    if not path.is_relative_to(root.resolve()) or not path.is_file():
        return SHIPPED.read_bytes(), [_bad(f"There is no file {setting} in the desk.")]
    content = path.read_bytes()
    problem = _problem(content, setting)
    if problem:
        return SHIPPED.read_bytes(), [_bad(problem)]
    return content, []


def _problem(content: bytes, setting: str) -> str:
    from PIL.ImageCms import ImageCmsProfile, PyCMSError

    try:
        found = ImageCmsProfile(BytesIO(content)).profile
    except (OSError, PyCMSError):
        return f"{setting} is not an ICC profile."
    if found.xcolor_space.strip() != "CMYK" or found.device_class != "prtr":
        return f"{setting} is an ICC profile, but not one of a press with four inks."
    return ""


def _bad(message: str) -> Finding:
    return Finding(
        code="press-profile",
        severity="error",
        message=message,
        remedy=(
            f"Put the printer's CMYK profile into the desk and name it in "
            f"`{SETTING}`, or leave the setting out."
        ),
        file="loccit.yaml",
    )
