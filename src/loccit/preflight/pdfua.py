"""PDF/UA-1 (ISO 14289-1): can everyone read it, with any device?"""

from loccit.model import ProfileReport
from loccit.preflight.standard import judge
from loccit.preflight.subject import Subject


def check(subject: Subject) -> ProfileReport:
    """Return whether the file is accessible by PDF/UA-1."""
    return judge(subject.path, "PDF/UA-1", "ua1")
