"""Many things at once: what the main thread does for the workers, and when."""

import threading
import time

import pytest

from voiceinvoice.cli.crew import Crew
from voiceinvoice.domain.errors import CallStopped


def test_calls_of_workers_are_made_in_the_main_thread() -> None:
    """Guards the books, which are for one thread."""
    crew: Crew[int, int] = Crew(4)
    here = threading.get_ident()
    made_by: set[int] = set()

    def work(item: int) -> int:
        crew.on_main(lambda: made_by.add(threading.get_ident()))
        return item * item

    done = {item: future.result() for item, future in crew.results(work, range(20), stop=lambda: None)}
    assert done == {item: item * item for item in range(20)}
    assert made_by == {here}


def test_idle_time_is_used_once_and_only_when_all_workers_wait() -> None:
    """Guards the first calls of a batch, which must not wait for what is imported meanwhile."""
    waiting = threading.Barrier(3)
    told: list[str] = []

    def meanwhile() -> None:
        told.append("idle")
        waiting.wait(10)

    crew: Crew[int, None] = Crew(2, meanwhile=meanwhile)

    def work(item: int) -> None:
        crew.on_main(lambda: told.append("call"))
        if item < 2:
            waiting.wait(10)

    assert len(list(crew.results(work, range(4), stop=lambda: None))) == 4
    assert told.index("idle") >= 2
    assert sorted(told) == ["call"] * 4 + ["idle"]


def test_leaving_early_ends_workers_that_wait_for_the_main_thread() -> None:
    """Guards the way out: a batch that is given up neither hangs nor starts what is left."""
    crew: Crew[int, int] = Crew(2)
    is_stopped = threading.Event()
    ends: list[type[BaseException]] = []

    def work(item: int) -> int:
        if item == 0:
            return item
        is_stopped.wait(10)
        try:
            crew.on_main(lambda: None)
        except CallStopped as stopped:
            ends.append(type(stopped))
            raise
        return item

    for item, future in crew.results(work, range(100), stop=is_stopped.set):
        assert (item, future.result()) == (0, 0)
        break
    assert is_stopped.is_set()
    assert ends
    assert set(ends) == {CallStopped}
    assert len(ends) <= 4


def test_one_job_needs_no_thread() -> None:
    """Guards that a single job works where it is asked from, and hands failures over as the others do."""

    def work(item: int) -> int:
        if item:
            raise ValueError(item)
        time.sleep(0)
        return threading.get_ident()

    first, second = Crew[int, int](1).results(work, [0, 1], stop=lambda: None)
    assert first[1].result() == threading.get_ident()
    with pytest.raises(ValueError, match="1"):
        second[1].result()
