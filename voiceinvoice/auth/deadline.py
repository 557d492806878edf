"""Calls that cannot be trusted to end: a frozen keyring, a server that sends a byte a minute."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import wait as wait_for
from typing import TypeVar

T = TypeVar("T")


class Deadline:
    """A moment by which all of several steps must be done."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds, 0 when it has passed."""
        return max(0.0, self._end - time.monotonic())


def within(seconds: float, work: Callable[[], T]) -> T:
    """What `work` gives or raises. Raises TimeoutError after `seconds`; its thread is then left to itself."""
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as problem:
            future.set_exception(problem)

    threading.Thread(target=run, name="time-limited call", daemon=True).start()
    if not wait_for([future], seconds).done:
        raise TimeoutError
    return future.result()
