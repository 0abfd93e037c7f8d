"""A child process gives an answer, or a sentence that says why not."""

import os
import re
import select
import signal
import subprocess
import threading
from pathlib import Path

import pytest

from loccit.child import ChildFailed, RefusedError, call
from loccit.model import Sentence


def _sentence(start: int) -> tuple[Sentence, ...]:
    return (Sentence(block=0, start=start, end=start + 1),)


def _fill_memory() -> int:
    return len(bytearray(900_000_000))


def _compute() -> int:
    number = 0
    while True:
        number += 1


def _wait() -> int:
    threading.Event().wait()
    return 0


def _write(path: Path) -> int:
    with path.open("wb") as file:
        return sum(file.write(bytes(1_000_000)) for _ in range(60))


def _refuse() -> str:
    raise RefusedError("It is written in invisible ink.")


def _crash() -> str:
    os.kill(os.getpid(), signal.SIGKILL)
    return ""


def _fail() -> str:
    raise KeyError("lost")


def _nest(depth: int) -> int:
    return _nest(depth + 1)


def _leave_grandchild(pipe: int) -> str:
    subprocess.Popen(["tail", "-f", "/dev/null"], pass_fds=[pipe])
    return "left"


def _reason(function: object, *args: object) -> str:
    assert callable(function)
    with pytest.raises(ChildFailed) as failed:
        call(function, *args, seconds=1, megabytes=50)
    return failed.value.reason


def test_answer_has_its_type() -> None:
    """The answer comes back as the type that the function says."""
    answer = call(_sentence, 3, seconds=5, megabytes=200)
    assert answer == (Sentence(block=0, start=3, end=4),)


def test_answer_from_a_threaded_parent() -> None:
    """A parent with threads, which must not fork, gets the same answer."""
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert call(_sentence, 3, seconds=20, megabytes=500) == _sentence(3)
    finally:
        done.set()
        thread.join()


def test_memory_is_limited() -> None:
    """A child that asks for too much memory is refused it."""
    assert _reason(_fill_memory) == "It needs more than 50 megabytes of memory."


def test_computing_is_limited() -> None:
    """A child that computes without end is stopped."""
    assert _reason(_compute) == "It took more than 1 s of computing."


def test_waiting_is_limited() -> None:
    """A child that only waits is stopped too."""
    with pytest.raises(ChildFailed) as failed:
        call(_wait, seconds=1, megabytes=50, patience=1)
    assert failed.value.reason == "It took longer than 1 s."


def test_files_are_limited(tmp_path: Path) -> None:
    """A child cannot fill the disk."""
    assert "File too large" in _reason(_write, tmp_path / "big")
    assert (tmp_path / "big").stat().st_size <= 50_000_000


def test_refusal_is_passed_on() -> None:
    """What the function says to people reaches them word for word."""
    assert _reason(_refuse) == "It is written in invisible ink."


def test_crash_is_told() -> None:
    """A child that crashes is told from one that answers."""
    assert _reason(_crash) == "It stopped with exit code -9."


def test_failure_names_the_error() -> None:
    """An error that nobody expected is named, not lost."""
    said = _reason(_fail)
    assert re.fullmatch(
        r"It could not be worked on \(KeyError: 'lost'; test_child\.py:\d+\)\.", said
    )


def test_depth_is_limited() -> None:
    """Endless nesting ends in a sentence."""
    assert _reason(_nest, 0) == "It is nested too deeply."


def test_no_process_is_left() -> None:
    """What the child started ends with it, and lets go of all it held."""
    reading, writing = os.pipe()
    assert call(_leave_grandchild, writing, seconds=5, megabytes=200) == "left"
    os.close(writing)
    ended, _, _ = select.select([reading], [], [], 30)
    os.close(reading)
    assert ended == [reading]
