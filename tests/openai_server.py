"""A server that behaves like OpenAI: real HTTP, requests checked against the SDK's own types, any failure at will.

with OpenAIServer() as server:
    server.answers(DRAFT)                     # what every call gets from now on
    server.next("rate_limited", "ok")         # what the next calls get, in this order
    ... base URL server.url, key server.key ...
    assert server.complaints == []            # requests that the SDK's types do not know
"""

import json
import threading
from collections import deque
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

from openai_wire import CHECKS, Recorded, model_answer, parse_request

Draft = dict[str, Any] | str
#: What a call can meet; "ok" is the draft or the transcript that was set.
BEHAVIOURS = (
    "ok unauthorized no_quota rate_limited server_error not_found bad_request hang drip drop refusal incomplete "
    "filtered invalid_json empty foreign page failed large no_usage"
).split()


class OpenAIServer:
    """Listens on a free port of this machine until closed; each request has its own thread."""

    def __init__(self, *, key: str = "sk-test-key", latency: float = 0.0) -> None:
        """`latency`: seconds before each answer. An empty `key` lets everyone in."""
        self.key = key
        self.latency = latency
        self.retry_after: str | None = "0.2"
        self.requests: list[Recorded] = []
        self.complaints: list[str] = []
        self.transcript = "Two hours of design for Acme at 100 dollars an hour."
        self._draft: Draft | Callable[[str], Draft] = {}
        self._script: deque[str | Draft] = deque()
        self._lock = threading.Lock()
        self._closing = threading.Event()
        self._httpd = _Server(("127.0.0.1", 0), _Handler)
        self._httpd.owner = self
        threading.Thread(target=self._httpd.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def url(self) -> str:
        """The base URL."""
        return f"http://127.0.0.1:{self._httpd.server_port}/v1"

    def answers(self, draft: Draft | Callable[[str], Draft]) -> None:
        """Sets the answer of text models: a draft, raw text, or what makes either of a transcript."""
        self._draft = draft

    def next(self, *steps: str | dict[str, Any]) -> None:
        """Queues what the next calls meet: names of BEHAVIOURS, or drafts."""
        unknown = [step for step in steps if isinstance(step, str) and step not in BEHAVIOURS]
        if unknown:
            raise ValueError(unknown)
        self._script.extend(steps)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.set()
        self._httpd.shutdown()
        self._httpd.server_close()

    def take_step(self, request: Recorded) -> str | Draft:
        """Records the request and gives what it meets."""
        with self._lock:
            self.requests.append(request)
            return self._script.popleft() if self._script else "ok"

    def draft_text(self, said: str, step: str | Draft) -> str:
        """What the model writes."""
        draft = step if isinstance(step, dict) else self._draft(said) if callable(self._draft) else self._draft
        return draft if isinstance(draft, str) else json.dumps(draft)

    def rest(self, seconds: float) -> None:
        """Sleeps, but not beyond the end of the server."""
        self._closing.wait(seconds)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256
    owner: OpenAIServer

    def handle_error(self, *_: object) -> None:
        """Callers hang up, as tests want them to."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def log_message(self, *_: object) -> None:
        """Nothing is printed."""

    def do_POST(self) -> None:
        owner = self.server.owner
        raw = self.rfile.read(int(self.headers.get("content-length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        try:
            request = parse_request(self.path, headers, raw)
        except Exception as problem:
            owner.complaints.append(f"{self.path}: {problem!r}")
            return self._refuse(400, f"unreadable request: {problem!r}")
        step = owner.take_step(request)
        kind = self.path.removeprefix("/v1/")
        if kind not in CHECKS:
            return self._refuse(404, f"Invalid URL (POST {self.path})")
        if owner.key and headers.get("authorization") != f"Bearer {owner.key}":
            return self._refuse(401, "Incorrect API key provided: sk-w***ng.", code="invalid_api_key")
        complaints = [f"{kind}: {complaint}" for complaint in CHECKS[kind](request)]
        owner.complaints.extend(complaints)
        if complaints:
            return self._refuse(400, complaints[0])
        owner.rest(owner.latency)
        if isinstance(step, str) and (misbehave := getattr(self, f"_do_{step}", None)):
            misbehave()
            return None
        return self._send(200, _ANSWERS[kind](owner, request, step))

    def _send(self, status: int, body: Any, **headers: str) -> None:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", headers.pop("content_type", "application/json"))
        self.send_header("content-length", str(len(data)))
        self.send_header("x-request-id", "req_test")
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def _refuse(self, status: int, message: str, *, code: str = "", kind: str = "error", **headers: str) -> None:
        self._send(
            status, {"error": {"message": message, "type": kind, "param": None, "code": code or None}}, **headers
        )

    def _do_unauthorized(self) -> None:
        self._refuse(401, "Incorrect API key provided: sk-w***ng.", code="invalid_api_key")

    def _do_no_quota(self) -> None:
        message = "You exceeded your current quota, please check your plan and billing details."
        self._refuse(429, message, code="insufficient_quota", kind="insufficient_quota")

    def _do_rate_limited(self) -> None:
        asked = {"retry_after": self.server.owner.retry_after} if self.server.owner.retry_after else {}
        self._refuse(429, "Rate limit reached for requests per min.", code="rate_limit_exceeded", **asked)

    def _do_server_error(self) -> None:
        self._refuse(503, "The server is overloaded.", kind="server_error")

    def _do_not_found(self) -> None:
        self._refuse(404, "The model `gone` does not exist or you do not have access to it.", code="model_not_found")

    def _do_bad_request(self) -> None:
        self._refuse(400, "Invalid schema for response_format.", kind="invalid_request_error")

    def _do_drop(self) -> None:
        self.close_connection = True
        self.connection.close()

    def _do_hang(self) -> None:
        """Half a body, then silence."""
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", "1000")
        self.end_headers()
        self.wfile.write(b'{"output": [')
        self.server.owner.rest(60)
        self.close_connection = True

    def _do_drip(self) -> None:
        """A byte now and then: no socket's own timeout ever runs out."""
        self.send_response(200)
        self.send_header("content-length", "100000")
        self.end_headers()
        try:
            for _ in range(1200):
                self.wfile.write(b" ")
                self.wfile.flush()
                self.server.owner.rest(0.05)
        except OSError:
            pass
        self.close_connection = True

    def _do_empty(self) -> None:
        self._send(200, b"")

    def _do_foreign(self) -> None:
        self._send(200, {"hello": "world", "output": None, "choices": 7})

    def _do_page(self) -> None:
        self._send(200, b"<html><body>Welcome to the router</body></html>", content_type="text/html")

    def _do_large(self) -> None:
        self._send(200, b'{"output": "' + b"x" * 3_000_000 + b'"}')

    def _do_refusal(self) -> None:
        self._send(200, model_answer(self.path, "", refusal="I'm sorry, I can't help with that."))

    def _do_incomplete(self) -> None:
        self._send(200, model_answer(self.path, '{"is_invoice": true, "lines": [{"descr', cut="max_output_tokens"))

    def _do_filtered(self) -> None:
        self._send(200, model_answer(self.path, "", cut="content_filter"))

    def _do_invalid_json(self) -> None:
        self._send(200, model_answer(self.path, "Sure! Here is your invoice: {is_invoice: yes"))

    def _do_failed(self) -> None:
        answer = model_answer(self.path, "")
        answer |= {"status": "failed", "error": {"code": "server_error", "message": "The model crashed."}, "output": []}
        self._send(200, answer)

    def _do_no_usage(self) -> None:
        answer = model_answer(self.path, self.server.owner.draft_text("", "ok"))
        self._send(200, {name: value for name, value in answer.items() if name != "usage"})


def _answer_responses(owner: OpenAIServer, request: Recorded, step: str | Draft) -> dict[str, Any]:
    said = request.body["input"]
    said = said if isinstance(said, str) else said[0]["content"]
    return model_answer(request.path, owner.draft_text(said, step))


def _answer_chat(owner: OpenAIServer, request: Recorded, step: str | Draft) -> dict[str, Any]:
    said = next(message["content"] for message in request.body["messages"] if message["role"] == "user")
    return model_answer(request.path, owner.draft_text(said, step))


def _answer_transcription(owner: OpenAIServer, request: Recorded, _: str | Draft) -> dict[str, Any]:
    if request.body["model"] == ["gpt-transcribe"]:
        usage = {"type": "duration", "seconds": 60}
        return {"text": owner.transcript, "languages": [{"code": "en"}], "usage": usage}
    return {"text": owner.transcript}


_ANSWERS = {
    "responses": _answer_responses,
    "chat/completions": _answer_chat,
    "audio/transcriptions": _answer_transcription,
}
