"""What the SDK and the network raise, as errors that a person can act on."""

import socket
import ssl
from collections.abc import Iterator
from typing import Any, NamedTuple

from voiceinvoice.domain.checks import one_line
from voiceinvoice.domain.errors import (
    KeyRefused,
    QuotaExhausted,
    RateLimited,
    RequestRefused,
    UpstreamFailed,
    UpstreamTimeout,
    UpstreamUnreachable,
    VoiceInvoiceError,
)
from voiceinvoice.upstream.waiting import asked_pause

_NO_QUOTA = frozenset({"insufficient_quota", "billing_hard_limit_reached", "billing_not_active"})
_LONGEST_REASON = 300


class Server(NamedTuple):
    """Who was called: a name for people, the address, the key that must never be shown."""

    name: str
    base_url: str
    key: str


class Failure(NamedTuple):
    """A failed call. `may_pass`: the same call may succeed soon; `asked`: seconds that the service asked to wait."""

    error: VoiceInvoiceError
    may_pass: bool = False
    asked: float | None = None


def timed_out(server: Server, seconds: float) -> Failure:
    """The answer was not complete after `seconds`."""
    return Failure(
        UpstreamTimeout(
            f"{server.name} did not finish its answer within {seconds:g} seconds.",
            hint="Try again, or allow more time with the timeout setting.",
        )
    )


def read_failure(problem: Exception, server: Server, seconds: float) -> Failure | None:
    """The failure that `problem` stands for; None for what is no failure of a service but a bug of ours."""
    import httpx2
    import openai

    match problem:
        case openai.APIStatusError():
            return _refused(problem, server)
        case openai.APITimeoutError() | httpx2.TimeoutException():
            return timed_out(server, seconds)
        case openai.APIConnectionError() | httpx2.HTTPError() | httpx2.InvalidURL():
            return _cut(problem, server)
        case openai.OpenAIError():
            return Failure(UpstreamFailed(f"{server.name}: {_tidy(str(problem), server)}"))
    return None


def _refused(problem: Any, server: Server) -> Failure:
    status, reason = problem.status_code, _reason(problem, server)
    details = {"status": status, "request_id": problem.request_id}
    if status == 401:
        hint = "Check the key: `voiceinvoice settings set openai.api-key`, or OPENAI_API_KEY."
        return Failure(KeyRefused(f"{server.name} does not accept the API key: {reason}", hint=hint, **details))
    if status == 429 and (problem.code in _NO_QUOTA or problem.type in _NO_QUOTA):
        hint = "Add credit to the account, or use the built-in engine: --engine offline."
        return Failure(QuotaExhausted(f"{server.name}: the account has no quota left: {reason}", hint=hint, **details))
    if status == 429:
        asked = asked_pause(problem.response.headers)
        hint = "Wait a little, or run fewer at once with --jobs."
        message = f"{server.name} takes no more calls for now: {reason}"
        return Failure(RateLimited(message, hint=hint, retry_after=asked, **details), may_pass=True, asked=asked)
    if status >= 500 or status in {408, 409}:
        message = f"{server.name} failed with status {status}: {reason}"
        error = UpstreamFailed(message, hint="Try again later.", **details)
        return Failure(error, may_pass=True, asked=asked_pause(problem.response.headers))
    hint = "Check the model and the base URL, which usually ends in /v1." if status in {400, 404, 405, 422} else ""
    if status == 403:
        hint = "Check what the key may do, and whether the service is offered where you are."
    return Failure(
        RequestRefused(f"{server.name} refused the request (status {status}): {reason}", hint=hint, **details)
    )


def _cut(problem: Exception, server: Server) -> Failure:
    where = server.base_url
    causes = list(_causes(problem))
    if any(isinstance(cause, ConnectionRefusedError) for cause in causes):
        hint = "Start the server, or check the base URL."
        return Failure(UpstreamUnreachable(f"Nothing answers at {where}: connection refused.", hint=hint))
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        hint = "Check the network and the base URL; --engine offline needs neither."
        return Failure(UpstreamUnreachable(f"The address of {where} cannot be found.", hint=hint))
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        hint = "Install the system's ca-certificates, or name a bundle in SSL_CERT_FILE."
        return Failure(UpstreamUnreachable(f"{where} has no certificate that can be trusted.", hint=hint))
    message = f"The connection to {where} was cut: {_tidy(str(causes[-1]) or type(problem).__name__, server)}"
    return Failure(UpstreamUnreachable(message, hint="Try again."), may_pass=True)


def _causes(problem: BaseException) -> Iterator[BaseException]:
    seen: BaseException | None = problem
    while seen is not None:
        yield seen
        seen = seen.__cause__ or seen.__context__


def _reason(problem: Any, server: Server) -> str:
    """What the service says; a foreign page gives its first words."""
    body = problem.body
    said = body.get("message") if isinstance(body, dict) else body
    return _tidy(said if isinstance(said, str) and said.strip() else problem.response.reason_phrase, server)


def _tidy(text: str, server: Server) -> str:
    line = one_line(text)
    if server.key:
        line = line.replace(server.key, "…")
    line = line if len(line) <= _LONGEST_REASON else line[:_LONGEST_REASON] + "…"
    return line if line.endswith((".", "…", "!", "?")) else line + "."
