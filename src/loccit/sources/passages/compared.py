"""Old words and new ones, one above the other, with what differs marked."""

# Words left standing around a difference; a longer run that is the same is cut.
_AROUND = 8


def compared(old: str, new: str) -> tuple[str, str]:
    """Return ``old`` with what went as [-…-], and ``new`` with what came as {+…+}."""
    from rapidfuzz.distance import Indel

    before, after = old.split(), new.split()
    was: list[str] = []
    now: list[str] = []
    for step in Indel.opcodes(before, after):
        if step.tag == "equal":
            run = before[step.src_start : step.src_end]
            same = _short(run, step.src_start > 0, step.src_end < len(before))
            was += same
            now += same
        elif step.tag == "delete":
            was.append(f"[-{' '.join(before[step.src_start : step.src_end])}-]")
        else:
            now.append(f"{{+{' '.join(after[step.dest_start : step.dest_end])}+}}")
    return " ".join(was), " ".join(now)


def _short(run: list[str], before: bool, after: bool) -> list[str]:
    """Return ``run``, cut but for the words beside differences before and after it."""
    if len(run) <= 2 * _AROUND:
        return run
    start = run[:_AROUND] if before else []
    return [*start, "…", *(run[-_AROUND:] if after else [])]
