"""Being stopped: a signal ends what was begun, in order, children first."""

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import current_thread, main_thread
from types import FrameType

# What a closed terminal, ``kill`` and a batch system send; Ctrl-C is Python's own.
_SIGNALS = (signal.SIGTERM, signal.SIGHUP)
# Seconds in which a child may put its work in order before it is killed.
_GRACE = 5


def exit_code(number: int) -> int:
    """Return the exit code of a process that signal ``number`` stopped.

    It is that of POSIX shells: 130 for Ctrl-C, 143 for SIGTERM.
    """
    return 128 + number


@contextmanager
def stoppable() -> Iterator[None]:
    """Let SIGTERM and SIGHUP raise ``SystemExit``, so that ``finally`` is kept.

    A signal that is ignored already (``nohup``) stays so.
    """
    if current_thread() is not main_thread():
        yield
        return
    heeded = [n for n in _SIGNALS if signal.getsignal(n) is not signal.SIG_IGN]
    before = {number: signal.signal(number, _stop) for number in heeded}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _stop(number: int, _: FrameType | None) -> None:
    raise SystemExit(exit_code(number))


def run_group(
    command: list[str], env: dict[str, str], *, quiet: bool = False
) -> subprocess.CompletedProcess[str]:
    """Run ``command`` in a process group of its own, which ends with this process.

    ``quiet`` keeps what it says, output and errors together. Whatever stops this
    process first stops the group, and waits for it.
    """
    with subprocess.Popen(  # noqa: S603  # the callers' own words, as a list
        command,
        text=True,
        stdout=subprocess.PIPE if quiet else None,
        stderr=subprocess.STDOUT if quiet else None,
        env=env,
        process_group=0,
    ) as process:
        try:
            said, _ = process.communicate()
        except BaseException:
            _end(process)
            raise
        return subprocess.CompletedProcess(command, process.returncode, said)


def _end(process: subprocess.Popen[str]) -> None:
    """Ask the group of ``process`` to end, and kill what is left of it."""
    try:
        # Not SIGINT: a shell script's background jobs are made deaf to it.
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(_GRACE)
    except (ProcessLookupError, subprocess.TimeoutExpired):
        pass
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
