"""One file a verb: ``run(arguments) -> exit code``, called by :mod:`loccit.cli`."""
