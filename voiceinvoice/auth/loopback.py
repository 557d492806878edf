"""The page that the provider sends the browser back to: one path on 127.0.0.1, open only while a sign-in waits.

Unlike the receivers that serve one request and end, this one is not ended by a favicon, a scanner or an idle
connection, and it tells the browser how things went only when that is known (RFC 8252, sections 7.3 and 8.3).
"""

import hmac
import queue
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qsl, urlsplit

from msgspec import Struct

from voiceinvoice.auth.deadline import Deadline
from voiceinvoice.auth.pages import HEADERS, Page, problem_page
from voiceinvoice.domain.errors import SignInFailed, UsageError

PATH = "/oauth2/callback"
#: Seconds after which a connection that says nothing is closed.
_IDLE_SECONDS = 10.0
#: Seconds to let the browser read the last page.
_REPLY_SECONDS = 5.0
_LONGEST_QUERY = 8000
_MOST_PARAMETERS = 20


class Answer(Struct, frozen=True):
    """What the provider sent with the browser: a code, or an error (RFC 6749, sections 4.1.2 and 4.1.2.1)."""

    code: str = ""
    error: str = ""
    issuer: str = ""

    def __repr__(self) -> str:
        return f"Answer(error={self.error!r})"


def answer_in(query: str, state: str) -> Answer | None:
    """The answer to the request that carried `state`; None for anything else, also when a parameter comes twice."""
    if len(query) > _LONGEST_QUERY:
        return None
    try:
        pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=True, max_num_fields=_MOST_PARAMETERS)
    except ValueError:
        return None
    given = dict(pairs)
    if len(given) != len(pairs) or not hmac.compare_digest(given.get("state", "").encode(), state.encode()):
        return None
    if bool(given.get("code")) == bool(given.get("error")):
        return None
    return Answer(code=given.get("code", ""), error=given.get("error", ""), issuer=given.get("iss", ""))


class Receiver:
    """Waits on 127.0.0.1 for the answer that carries `state`. To be used in a `with`; `port` 0 takes a free one."""

    def __init__(self, state: str, port: int = 0) -> None:
        """Raises UsageError when the port is taken."""
        self._state = state
        self._answers: queue.Queue[Answer] = queue.Queue()
        self._taking = threading.Lock()
        self._is_taken = self._has_browser = False
        self._page: Page = problem_page("The sign-in was given up.")
        self._is_decided = threading.Event()
        self._is_told = threading.Event()
        try:
            self._server = _Server(("127.0.0.1", port), self)
        except (OSError, OverflowError) as problem:
            why = getattr(problem, "strerror", None) or "no such port"
            raise UsageError(f"Port {port} of 127.0.0.1 cannot be used: {why}.", hint="Give another --port.") from None
        self.port: int = self._server.server_address[1]

    @property
    def redirect_uri(self) -> str:
        """Where the provider is to send the browser."""
        return f"http://127.0.0.1:{self.port}{PATH}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._is_decided.set()
        if self._has_browser:
            self._is_told.wait(_REPLY_SECONDS)
        self._server.shutdown()
        self._server.server_close()

    def wait(self, deadline: Deadline) -> Answer:
        """The first answer that fits. Raises SignInFailed when none comes in time."""
        try:
            return self._answers.get(timeout=deadline.left)
        except queue.Empty:
            raise SignInFailed(
                f"Nobody finished signing in within {deadline.seconds:g} seconds.",
                hint="Run the command again; --timeout allows more time, --no-browser works over ssh.",
            ) from None

    def paste(self, address: str) -> bool:
        """Takes the address of a page that could not be loaded. False when it is not the answer that is waited for."""
        answer = answer_in(urlsplit(address.strip()).query, self._state)
        return answer is not None and self._take(answer, from_browser=False)

    def decide(self, page: Page) -> None:
        """What the browser is shown, now that it is known."""
        self._page = page
        self._is_decided.set()

    def answer(self, target: str, hosts: list[str]) -> tuple[int, Page]:
        """The status and page for a request; that for the answer itself is held back until it is decided.

        Another Host is another site's name that was pointed at this machine (DNS rebinding).
        """
        path, _, query = target.partition("?")
        if path != PATH or hosts != [f"127.0.0.1:{self.port}"]:
            return 404, problem_page("There is nothing here.")
        answer = answer_in(query, self._state)
        if answer is None:
            return 400, problem_page("This is not the answer to the sign-in that is waiting.")
        if not self._take(answer, from_browser=True):
            return 409, problem_page("This sign-in has had its answer already.")
        self._is_decided.wait()
        return 200, self._page

    def told(self) -> None:
        """The browser has the page."""
        self._is_told.set()

    def _take(self, answer: Answer, *, from_browser: bool) -> bool:
        with self._taking:
            if self._is_taken:
                return False
            self._is_taken, self._has_browser = True, from_browser
            self._answers.put(answer)
            return True


class _Server(ThreadingHTTPServer):
    """Not to be shared with another process on the same port, and silent: a request's line holds the code."""

    allow_reuse_address = False
    daemon_threads = True
    block_on_close = False

    def __init__(self, address: tuple[str, int], receiver: Receiver) -> None:
        self.receiver = receiver
        super().__init__(address, _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A browser that went away is no concern of ours."""


class _Handler(BaseHTTPRequestHandler):
    timeout = _IDLE_SECONDS
    server: _Server
    protocol_version = "HTTP/1.0"

    def do_GET(self) -> None:
        """Other methods get a 501 from the class above."""
        status, page = self.server.receiver.answer(self.path, self.headers.get_all("Host", []))
        body = page.html.encode()
        self.send_response_only(status)
        for name, value in HEADERS.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()
        self.connection.shutdown(socket.SHUT_WR)
        if status == 200:
            self.server.receiver.told()

    def log_message(self, *_: Any) -> None:
        """Nothing: the line carries the code."""
