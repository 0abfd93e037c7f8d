"""Lints: what good practice asks of a briefing, one file each, named by its code.

A lint is a module that offers ``look(subject)``; :mod:`.lint` says what it is given
and :data:`.lint.LINTS` lists those at hand. ``lints:`` in ``loccit.yaml`` turns one
off by its code.
"""
