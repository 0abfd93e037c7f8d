"""Work on files of unknown origin, in a child process with hard limits."""

import os
import resource
import signal
import sys
import tempfile
import threading
import time
import traceback
import typing
import warnings
from collections.abc import Callable
from multiprocessing import connection, get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import TypeVar

import msgspec

T = TypeVar("T")
MEGABYTE = 1_000_000
STARTING = 60
_MEMORY = Path("/proc/self/statm")


class RefusedError(Exception):
    """Raised by the called function; its message is a sentence for people."""


class ChildFailed(Exception):  # noqa: N818 - it is no error of the caller's
    """The child gave no answer; ``reason`` is a sentence for people."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def call(
    function: Callable[..., T],
    *args: object,
    seconds: int,
    megabytes: int,
    patience: int = 10,
) -> T:
    """Return ``function(*args)``, worked out in a child process with limits.

    ``function`` stands at the top of a module and says what it returns: the
    answer comes back as MessagePack of that type, never as a pickle, so a child
    that a hostile file took over cannot run code here.

    The child may use ``seconds`` of processor time (and ``patience`` times that on
    the clock: a busy machine makes it wait) and ``megabytes`` more memory than it
    starts with; no file it writes may be larger than that. At a limit its whole
    process group is killed. Raises :class:`ChildFailed`.
    """
    # A fork costs milliseconds, but copies locks that other threads may hold.
    fork, spawn = get_context("fork"), get_context("spawn")
    start = fork.Process if _may_fork() else spawn.Process
    begun, beginning = connection.Pipe(duplex=False)
    with begun, tempfile.TemporaryDirectory(prefix="loccit-") as folder:
        answer = Path(folder, "answer")
        work = (beginning, answer, function, args, seconds, megabytes)
        process = start(target=_work, args=work)
        with warnings.catch_warnings():
            # Newer Pythons warn of forks beside any thread at all.
            warnings.simplefilter("ignore", DeprecationWarning)
            process.start()
        beginning.close()
        if not _wait(process, begun, patience * seconds):
            raise ChildFailed(f"It took longer than {patience * seconds} s.")
        return _answer(process, answer, function, seconds)


def _may_fork() -> bool:
    """Return whether no other thread of Python's can hold a lock in the copy.

    Those of libraries (OpenBLAS) see to forks themselves. macOS's own do not.
    """
    return sys.platform == "linux" and threading.active_count() == 1


def _wait(process: BaseProcess, begun: Connection, seconds: int) -> bool:
    """Return whether ``process`` ended in time; nothing of it is left running.

    Its time counts from when it lets go of ``begun``: a new interpreter takes a
    while to start.
    """
    try:
        connection.wait([process.sentinel, begun], STARTING)
        return bool(connection.wait([process.sentinel], seconds))
    finally:
        _kill_group(process)
        process.join()


def _kill_group(process: BaseProcess) -> None:
    try:
        os.killpg(process.pid or 0, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        # It has not yet, or no longer, a process group of its own.
        process.kill()


def _answer(
    process: BaseProcess, path: Path, function: Callable[..., T], seconds: int
) -> T:
    """Return the child's answer, or raise what it says about its failure."""
    if process.exitcode == -signal.SIGXCPU:
        raise ChildFailed(f"It took more than {seconds} s of computing.")
    if not path.exists():
        raise ChildFailed(f"It stopped with exit code {process.exitcode}.")
    kind = typing.get_type_hints(function).get("return", typing.Any)
    try:
        done, packed = msgspec.msgpack.decode(
            path.read_bytes(), type=tuple[bool, msgspec.Raw]
        )
        if done:
            return typing.cast(T, msgspec.msgpack.decode(packed, type=kind))
        raise ChildFailed(msgspec.msgpack.decode(packed, type=str))
    except msgspec.DecodeError as error:
        raise ChildFailed("It stopped before its answer was complete.") from error


def _work(
    beginning: Connection,
    answer: Path,
    function: Callable[..., object],
    args: tuple[object, ...],
    seconds: int,
    megabytes: int,
) -> None:
    """Run in the child: take on the limits, work, leave an answer behind."""
    os.setsid()
    beginning.close()
    _limit(seconds, megabytes)
    try:
        said = (True, function(*args))
        answer.write_bytes(msgspec.msgpack.encode(said))
    except RefusedError as refused:
        _fail(answer, str(refused))
    except MemoryError:
        _fail(answer, f"It needs more than {megabytes} megabytes of memory.")
    except RecursionError:
        _fail(answer, "It is nested too deeply.")
    except Exception as error:  # noqa: BLE001  # a library's, of any kind
        # Whatever a strange file provokes in a library is said to the parent, with
        # the place: no person reads a traceback in a build.
        _fail(answer, f"It could not be worked on ({_said(error)}).")


def _said(error: Exception) -> str:
    """Return an error with the file and line that raised it, in one line."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    words = " ".join(str(error).split())
    return (
        f"{type(error).__name__}: {words}; {Path(place.filename).name}:{place.lineno}"
    )


def _fail(answer: Path, reason: str) -> None:
    answer.write_bytes(msgspec.msgpack.encode((False, reason)))


def _limit(seconds: int, megabytes: int) -> None:
    size = megabytes * MEGABYTE
    _lower(resource.RLIMIT_CPU, seconds + round(time.process_time()), 1)
    _lower(resource.RLIMIT_FSIZE, size)
    _lower(resource.RLIMIT_CORE, 0)
    if _MEMORY.exists():
        pages = int(_MEMORY.read_text().split()[0])
        _lower(resource.RLIMIT_AS, size + pages * resource.getpagesize())


def _lower(what: int, limit: int, slack: int = 0) -> None:
    """Set a limit, unless a stricter one is in force already."""
    _, hard = resource.getrlimit(what)
    if hard == resource.RLIM_INFINITY or hard >= limit + slack:
        resource.setrlimit(what, (limit, limit + slack))
