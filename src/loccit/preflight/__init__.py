"""Stage 9, preflight: both PDFs are judged, one module for each profile.

A profile is a function of :class:`loccit.preflight.subject.Subject` that returns a
:class:`loccit.model.ProfileReport`; ``stage`` says which file is held against which.
"""
