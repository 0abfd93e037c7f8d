"""Stage 9, preflight: both PDFs and the web page are judged.

A profile of the PDFs is a function of :class:`loccit.preflight.subject.Subject` that
returns a :class:`loccit.model.ProfileReport`, a module each; ``stage`` says which file
is held against which. ``web`` judges the page.
"""
