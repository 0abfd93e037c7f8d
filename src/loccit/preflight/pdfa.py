"""PDF/A-3a (ISO 19005-3): will it look and read the same in fifty years?"""

from loccit.model import ProfileReport
from loccit.preflight.standard import judge
from loccit.preflight.subject import Subject


def check(subject: Subject) -> ProfileReport:
    """Return whether the file is fit for the archive by PDF/A-3a."""
    return judge(subject.path, "PDF/A-3a", "3a")
