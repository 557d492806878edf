"""A service that speaks OpenAI's API: one client for all threads, a deadline over each call, retries that are seen."""

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, InvalidStateError
from concurrent.futures import wait as wait_for
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from msgspec import Struct

from voiceinvoice.domain.errors import (
    AnswerUnusable,
    CallStopped,
    KeyMissing,
    KeyRefused,
    SettingsInvalid,
    VoiceInvoiceError,
)
from voiceinvoice.upstream.failures import Failure, Server, read_failure, timed_out
from voiceinvoice.upstream.waiting import LONGEST_WAIT, Wait, pause_before

if TYPE_CHECKING:
    from openai import OpenAI

    Send = Callable[[OpenAI], AbstractContextManager[Any]]

OPENAI_URL = "https://api.openai.com/v1"
#: Seconds from connecting to the last byte of an answer.
TIMEOUT = 30.0
RETRIES = 4
#: Calls under way at the same time.
AT_ONCE = 8
#: Bytes. The largest honest answer, a transcript of 25 MB of speech, is a tenth of it.
LARGEST_ANSWER = 2_000_000
#: Seconds that a socket outlasts the deadline, so that it is the deadline that speaks.
_MARGIN = 5.0
#: Seconds after which a call that waits for its turn looks whether all were given up.
_PATIENCE = 0.2


class Answer(Struct, frozen=True):
    """The body of a successful answer, and the seconds it took with all its tries, but not until its turn came."""

    body: bytes
    seconds: float


class Service:
    """A server and the key for it. Calls may come from many threads at once; the SDK is imported at the first."""

    def __init__(
        self,
        *,
        api_key: str = "",
        base_url: str | None = None,
        timeout: float = TIMEOUT,
        retries: int = RETRIES,
        at_once: int = AT_ONCE,
        on_wait: Callable[[Wait], None] | None = None,
    ) -> None:
        """`base_url` None is OpenAI itself; other servers need no key. `timeout` is in seconds, for each try.
        At most `at_once` calls are under way; others wait for their turn.

        Raises KeyMissing for OpenAI without a key, KeyRefused for one that no header can carry, SettingsInvalid for
        an address that is none.
        """
        key = api_key.strip()
        address = _checked_address(base_url) if base_url else OPENAI_URL
        host = urlsplit(address).netloc
        self.is_openai = host == urlsplit(OPENAI_URL).netloc
        if self.is_openai and not key:
            raise KeyMissing(
                "There is no OpenAI API key.",
                hint="Set OPENAI_API_KEY, run `voiceinvoice settings set openai.api-key`, or use --engine offline.",
            )
        if not (key.isascii() and key.isprintable()) or " " in key:
            raise KeyRefused("The API key holds characters that no key has.", hint="Copy the key again, alone.")
        self.server = Server("OpenAI" if self.is_openai else host, address, key)
        self._timeout = timeout
        self._retries = retries
        self._on_wait = on_wait
        self._built: OpenAI | None = None
        self._building = threading.Lock()
        self._turns = threading.BoundedSemaphore(at_once)
        self._stopped = threading.Event()
        self._pending: set[Future[bytes]] = set()
        self._closed_until = 0.0

    def ask(self, send: "Send") -> Answer:
        """Makes the call that `send` opens with the client's `with_streaming_response`, again where that may help.

        Raises UpstreamFailed or one of its kinds, or KeyRefused. The answer's content is not judged.
        """
        began = 0.0
        for attempt in range(1, self._retries + 2):
            with self._turn():
                self._keep_away(attempt)
                began = began or time.monotonic()
                outcome = self._attempt(send)
            if isinstance(outcome, bytes):
                return Answer(outcome, time.monotonic() - began)
            pause = pause_before(attempt + 1, outcome.asked)
            if not outcome.may_pass or attempt > self._retries or pause > LONGEST_WAIT:
                raise outcome.error
            if outcome.asked:
                self._closed_until = max(self._closed_until, time.monotonic() + outcome.asked)
            self._rest(Wait(pause, outcome.error.message, attempt + 1))
        raise AssertionError("the last try raises")

    def prepare(self) -> None:
        """Imports the SDK and builds the client now, so that the first call of a batch is as quick as the others."""
        self._client()

    def stop(self) -> None:
        """Ends what is under way: calls and pauses raise CallStopped at once, and so does every later call."""
        self._stopped.set()
        for future in tuple(self._pending):
            with contextlib.suppress(InvalidStateError):
                future.set_exception(_stopped())

    @contextlib.contextmanager
    def _turn(self) -> Iterator[None]:
        while not self._turns.acquire(timeout=_PATIENCE):
            if self._stopped.is_set():
                raise _stopped()
        try:
            if self._stopped.is_set():
                raise _stopped()
            yield
        finally:
            self._turns.release()

    def _keep_away(self, attempt: int) -> None:
        """Waits while the service has asked another thread's call to stay away."""
        left = self._closed_until - time.monotonic()
        if self._stopped.is_set() or left > 0:
            reason = f"{self.server.name} takes no more calls for now."
            self._rest(Wait(pause_before(2, max(left, 0.01)), reason, attempt))

    def _rest(self, wait: Wait) -> None:
        if self._on_wait and not self._stopped.is_set():
            self._on_wait(wait)
        if self._stopped.wait(wait.seconds):
            raise _stopped()

    def _attempt(self, send: "Send") -> bytes | Failure:
        """One try, in a thread of its own: no timeout of a socket covers name lookup, or a body that drips."""
        future: Future[bytes] = Future()
        client = self._client()

        def work() -> None:
            try:
                body = self._read(send(client), future)
            except BaseException as problem:
                with contextlib.suppress(InvalidStateError):
                    future.set_exception(problem)
            else:
                with contextlib.suppress(InvalidStateError):
                    future.set_result(body)

        self._pending.add(future)
        try:
            threading.Thread(target=work, name="upstream call", daemon=True).start()
            wait_for([future], self._timeout)
            if future.cancel():
                return timed_out(self.server, self._timeout)
            return future.result()
        except VoiceInvoiceError:
            raise
        except Exception as problem:
            failure = read_failure(problem, self.server, self._timeout)
            if failure is None:
                raise
            return failure
        finally:
            self._pending.discard(future)
            future.cancel()

    def _read(self, opened: AbstractContextManager[Any], future: "Future[bytes]") -> bytes:
        body = bytearray()
        with opened as response:
            for chunk in response.iter_bytes():
                body += chunk
                if future.done():
                    break
                if len(body) > LARGEST_ANSWER:
                    raise AnswerUnusable(
                        f"{self.server.name} sent more than {LARGEST_ANSWER // 1_000_000} MB.",
                        hint="Check the base URL, which usually ends in /v1.",
                    )
        return bytes(body)

    def _client(self) -> "OpenAI":
        with self._building:
            if self._built is None:
                from openai import OpenAI

                self._built = OpenAI(
                    api_key=self.server.key or "none",
                    base_url=self.server.base_url,
                    timeout=self._timeout + _MARGIN,
                    max_retries=0,
                )
            return self._built


def _stopped() -> CallStopped:
    return CallStopped("The call was given up.", hint="Run the same command again to go on.")


def _checked_address(base_url: str) -> str:
    hint = "Write it as http://localhost:11434/v1, or https://…"
    try:
        parts = urlsplit(base_url.strip())
        is_address = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        is_address = False
    if not is_address or any(sign.isspace() for sign in base_url.strip()):
        raise SettingsInvalid(f"{base_url!r} is no address of a server.", hint=hint)
    if parts.username or parts.password or parts.query or parts.fragment:
        raise SettingsInvalid("The base URL holds more than an address.", hint=hint)
    return base_url.strip().rstrip("/")
