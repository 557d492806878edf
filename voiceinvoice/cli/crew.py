"""Many things at once: a bounded window of worker threads, and a main thread that does for them what only it may do."""

import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from itertools import count
from queue import Empty, PriorityQueue
from typing import Any, Generic, TypeVar

from voiceinvoice.domain.errors import CallStopped

Item = TypeVar("Item")
Done = TypeVar("Done")
#: Calls come before what is done: a worker that waits does nothing, a finished one has begun its next.
_CALL, _DONE = 0, 1
#: Seconds without an event after which all workers are taken to wait for somebody else.
_IDLE = 0.05
_Event = tuple[int, int, Any, "Future[Any]"]


class Crew(Generic[Item, Done]):
    """Runs `work` on items in threads. While its results are read, calls for the main thread are served.

    There are two threads for each job: while one waits for an answer, another has its question ready. What may not
    happen more than `jobs` times at once, the work itself has to limit.
    """

    def __init__(self, jobs: int, meanwhile: Callable[[], object] | None = None) -> None:
        """`meanwhile` is called once, in the main thread, as soon as it would sit idle."""
        self._jobs = jobs
        self._meanwhile = meanwhile
        self._events: PriorityQueue[_Event] = PriorityQueue()
        self._order = count()
        self._main = threading.get_ident()
        self._is_closed = False

    def on_main(self, call: Callable[[], Any]) -> Any:
        """What `call` gives in the main thread. Raises CallStopped once the crew has ended."""
        if threading.get_ident() == self._main:
            return call()
        answer: Future[Any] = Future()
        self._events.put((_CALL, next(self._order), call, answer))
        if self._is_closed:
            self._turn_away()
        return answer.result()

    def later(self, call: Callable[[], Any]) -> None:
        """Has `call` made in the main thread, before the item of the worker that asks for it is handed over."""
        if threading.get_ident() == self._main:
            call()
        else:
            self._events.put((_CALL, next(self._order), call, Future()))

    def results(
        self, work: Callable[[Item], Done], items: Iterable[Item], stop: Callable[[], None]
    ) -> Iterator[tuple[Item, "Future[Done]"]]:
        """Each item with its finished future, as they finish.

        The window slides: a new item starts whenever one is done, never in waves. Leaving early calls `stop`, which
        must end what the workers wait for.
        """
        if self._jobs == 1:
            yield from ((item, _finished(work, item)) for item in items)
            return
        waiting = iter(items)
        running = 0
        pool = ThreadPoolExecutor(2 * self._jobs, thread_name_prefix="job")
        try:
            running += sum(self._start(pool, work, waiting) for _ in range(3 * self._jobs))
            while running:
                kind, _, subject, future = self._next_event()
                if kind == _CALL:
                    _answer(subject, future)
                    continue
                running += self._start(pool, work, waiting) - 1
                yield subject, future
        finally:
            self._is_closed = True
            if running:
                stop()
            self._turn_away()
            pool.shutdown(wait=True, cancel_futures=True)

    def _next_event(self) -> _Event:
        if self._meanwhile:
            try:
                return self._events.get(timeout=_IDLE)
            except Empty:
                meanwhile, self._meanwhile = self._meanwhile, None
                meanwhile()
        return self._events.get()

    def _start(self, pool: ThreadPoolExecutor, work: Callable[[Item], Done], waiting: Iterator[Item]) -> int:
        for item in waiting:
            pool.submit(work, item).add_done_callback(partial(self._report, item))
            return 1
        return 0

    def _report(self, item: Item, done: "Future[Done]") -> None:
        self._events.put((_DONE, next(self._order), item, done))

    def _turn_away(self) -> None:
        """Workers that wait for the main thread would wait for ever."""
        while not self._events.empty():
            kind, _, _, future = self._events.get()
            if kind == _CALL:
                future.set_exception(CallStopped("The run was given up."))


def _answer(call: Callable[[], Any], future: "Future[Any]") -> None:
    try:
        future.set_result(call())
    except BaseException as problem:
        future.set_exception(problem)


def _finished(work: Callable[[Item], Done], item: Item) -> "Future[Done]":
    future: Future[Done] = Future()
    try:
        future.set_result(work(item))
    except KeyboardInterrupt:
        raise
    except Exception as problem:
        future.set_exception(problem)
    return future
