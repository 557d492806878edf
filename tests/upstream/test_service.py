"""Calling a service: every failure by name, waits that are seen, a deadline that holds, and a way to stop."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from typing import Any

import pytest

from voiceinvoice.domain import errors
from voiceinvoice.upstream.service import Service
from voiceinvoice.upstream.waiting import LONGEST_WAIT, Wait, asked_pause, pause_before

from openai_server import OpenAIServer


@pytest.fixture
def server() -> Iterator[OpenAIServer]:
    with OpenAIServer() as running:
        yield running


def send(client: Any) -> AbstractContextManager[Any]:
    """The smallest chat call that the server takes."""
    form = {"type": "json_schema", "json_schema": {"name": "a", "strict": True, "schema": {"type": "string"}}}
    return client.chat.completions.with_streaming_response.create(  # type: ignore[no-any-return]
        model="m", messages=[{"role": "user", "content": "hello"}], response_format=form
    )


def service(server: OpenAIServer, **options: Any) -> Service:
    return Service(**{"api_key": server.key, "base_url": server.url, "timeout": 20.0} | options)


@pytest.mark.parametrize(
    ("step", "error", "calls", "says"),
    [
        ("unauthorized", errors.KeyRefused, 1, "does not accept the API key"),
        ("no_quota", errors.QuotaExhausted, 1, "no quota left"),
        ("rate_limited", errors.RateLimited, 3, "takes no more calls for now"),
        ("server_error", errors.UpstreamFailed, 3, "status 503"),
        ("not_found", errors.RequestRefused, 1, "does not exist"),
        ("bad_request", errors.RequestRefused, 1, "status 400"),
        ("drop", errors.UpstreamUnreachable, 3, "was cut"),
        ("large", errors.AnswerUnusable, 1, "more than 2 MB"),
    ],
)
def test_failures_have_a_name_and_only_those_that_may_pass_are_tried_again(
    server: OpenAIServer, step: str, error: type[errors.VoiceInvoiceError], calls: int, says: str
) -> None:
    """No quota and a wrong key must stop at once; a busy server deserves another try."""
    server.next(*[step] * 3)
    server.retry_after = "0.01"
    with pytest.raises(error) as caught:
        service(server, retries=2).ask(send)
    assert type(caught.value) is error
    assert says in caught.value.message
    assert caught.value.exit_code == (1 if error is errors.KeyRefused else 6)
    assert len(server.requests) == calls
    assert server.key not in caught.value.message + str(caught.value.details)


def test_a_passing_failure_is_outwaited_and_the_wait_is_shown(server: OpenAIServer) -> None:
    """Rate limits honour retry-after: never earlier, a little later, and somebody is told."""
    server.next("rate_limited", "server_error", "drop", "ok")
    server.retry_after = "0.3"
    waits: list[Wait] = []
    answer = service(server, on_wait=waits.append).ask(send)
    assert b'"choices"' in answer.body
    assert [wait.attempt for wait in waits] == [2, 3, 4]
    assert 0.3 < waits[0].seconds < 1.3
    assert "Rate limit reached" in waits[0].reason
    assert server.requests[1].at - server.requests[0].at >= 0.3


def test_a_rest_that_is_asked_of_one_call_holds_for_all(server: OpenAIServer) -> None:
    """Otherwise thirty workers use up their tries while the service wants silence."""
    server.retry_after = "0.5"
    server.next("rate_limited")
    shared = service(server)
    first = threading.Thread(target=shared.ask, args=(send,))
    first.start()
    while not server.requests:
        time.sleep(0.005)
    time.sleep(0.1)
    shared.ask(send)
    first.join()
    assert len(server.requests) == 3
    assert all(request.at - server.requests[0].at >= 0.5 for request in server.requests[1:])


def test_a_rest_that_is_too_long_is_not_slept_through(server: OpenAIServer) -> None:
    """A service that says "come back in an hour" must not make the program look dead."""
    server.next("rate_limited")
    server.retry_after = "3600"
    with pytest.raises(errors.RateLimited) as caught:
        service(server).ask(send)
    assert caught.value.details["retry_after"] == 3600
    assert len(server.requests) == 1


@pytest.mark.parametrize("step", ["hang", "drip"])
def test_the_deadline_covers_the_last_byte(server: OpenAIServer, step: str) -> None:
    """A server that stops, or crawls, in the middle of a body never makes a socket's own timeout run out in time."""
    server.next(step)
    started = time.monotonic()
    with pytest.raises(errors.UpstreamTimeout, match=r"within 0\.4 seconds"):
        service(server, timeout=0.4).ask(send)
    assert time.monotonic() - started < 5
    assert len(server.requests) == 1


def test_nobody_there() -> None:
    """The server of a base URL is not running: the address is named, and nothing is tried again."""
    with OpenAIServer() as gone:
        address = gone.url
    waits: list[Wait] = []
    with pytest.raises(errors.UpstreamUnreachable, match="connection refused") as caught:
        Service(base_url=address, on_wait=waits.append).ask(send)
    assert address in caught.value.message
    assert waits == []


def test_stopping_ends_calls_and_waits_at_once(server: OpenAIServer) -> None:
    """A batch that one refused key has ended must not wait for thirty answers."""
    server.latency = 30
    shared = service(server, timeout=60.0)
    with ThreadPoolExecutor(4) as pool:
        calls = [pool.submit(shared.ask, send) for _ in range(4)]
        while len(server.requests) < 4:
            time.sleep(0.01)
        started = time.monotonic()
        shared.stop()
        failures = [call.exception() for call in calls]
    assert time.monotonic() - started < 5
    assert {type(failure) for failure in failures} == {errors.CallStopped}
    with pytest.raises(errors.CallStopped):
        shared.ask(send)
    assert len(server.requests) == 4


def test_no_more_calls_are_under_way_than_were_asked_for(server: OpenAIServer) -> None:
    """Guards a service, and its rate limits, against a batch that has more questions ready than jobs."""
    server.latency = 30
    shared = service(server, timeout=60.0, at_once=3)
    with ThreadPoolExecutor(8) as pool:
        calls = [pool.submit(shared.ask, send) for _ in range(8)]
        while len(server.requests) < 3:
            time.sleep(0.01)
        with pytest.raises(TimeoutError):
            calls[-1].result(timeout=0.5)
        assert len(server.requests) == 3
        shared.stop()
        assert {type(call.exception()) for call in calls} == {errors.CallStopped}
    assert len(server.requests) == 3


def test_one_client_serves_many_threads(server: OpenAIServer) -> None:
    """Connections are shared and answers do not get mixed up."""
    server.answers(lambda said: said)
    shared = service(server)
    with ThreadPoolExecutor(8) as pool:
        bodies = list(pool.map(lambda _: shared.ask(send).body, range(40)))
    assert all(b"hello" in body for body in bodies)
    assert server.complaints == []


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({}, errors.KeyMissing),
        ({"api_key": "  "}, errors.KeyMissing),
        ({"api_key": "sk-ä"}, errors.KeyRefused),
        ({"api_key": "sk-1\nX: y"}, errors.KeyRefused),
        ({"base_url": "localhost:11434"}, errors.SettingsInvalid),
        ({"base_url": "ftp://localhost/v1"}, errors.SettingsInvalid),
        ({"base_url": "http://user:secret@localhost/v1"}, errors.SettingsInvalid),
        ({"base_url": "http://localhost:99999/v1"}, errors.SettingsInvalid),
    ],
)
def test_what_cannot_work_is_refused_before_anything_is_sent(options: Any, error: type[Exception]) -> None:
    """A missing key, or an address that is none, is a sentence; never a traceback of the SDK."""
    with pytest.raises(error):
        Service(**options)


def test_openai_itself_is_known_by_its_address() -> None:
    """OPENAI_BASE_URL set to the default must not turn OpenAI into a stranger that needs no key."""
    assert Service(api_key="sk-1", base_url="https://api.openai.com/v1/").is_openai
    assert not Service(base_url="http://localhost:11434/v1").is_openai


def test_the_environment_moves_nothing(server: OpenAIServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The SDK reads variables by itself; a key must go to the address that was configured and nowhere else."""
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-other")
    service(server).ask(send)
    assert server.requests[0].headers["authorization"] == f"Bearer {server.key}"


def test_pauses() -> None:
    """Waits grow, vary, and follow what a server asks in any form the RFC knows."""
    assert asked_pause({"retry-after": "7"}) == 7
    assert asked_pause({"retry-after-ms": "1500"}) == 1.5
    assert asked_pause({"retry-after": "Sun, 01 Jan 2017 00:00:00 GMT"}) == 0
    assert asked_pause({"retry-after": "soon"}) is None
    assert asked_pause({}) is None
    assert len({pause_before(2, None) for _ in range(20)}) > 10
    assert all(0.25 <= pause_before(2, None) <= 0.5 for _ in range(50))
    assert all(pause_before(40, None) <= 8 for _ in range(50))
    assert all(7 < pause_before(2, 7.0) <= 8 for _ in range(50))
    assert pause_before(2, LONGEST_WAIT + 1) > LONGEST_WAIT


def test_the_sdk_is_not_imported_before_it_is_called() -> None:
    """Half a second of every command that calls nobody."""
    code = (
        "import sys, voiceinvoice.extract.openai, voiceinvoice.transcribe.openai\n"
        "from voiceinvoice.upstream.service import Service\n"
        "service = Service(api_key='sk-1')\n"
        "early = {'openai', 'httpx2', 'pydantic'} & sys.modules.keys()\n"
        "service.prepare()\n"
        "print(early, 'openai' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert ran.stdout == "set() True\n"
