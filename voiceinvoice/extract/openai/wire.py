"""The two forms in which OpenAI's API asks a model and answers: Responses, and chat completions."""

from collections.abc import Iterator
from typing import Any, Literal

import msgspec
from msgspec import Struct

from voiceinvoice.domain.checks import one_line
from voiceinvoice.domain.errors import AnswerTruncated, AnswerUnusable, ModelDeclined, UpstreamFailed
from voiceinvoice.domain.run import Usage
from voiceinvoice.extract.openai.schema import SCHEMA, SCHEMA_NAME

Api = Literal["responses", "chat"]


class Message(Struct, frozen=True):
    """A turn of the conversation."""

    role: Literal["user", "assistant"]
    content: str


class Reply(Struct, frozen=True):
    """The model's words, and what the service counted for them."""

    text: str
    usage: Usage | None


def request_body(api: Api, model: str, instructions: str, turns: list[Message], effort: str) -> dict[str, Any]:
    """The request as it is sent. `effort` is the reasoning effort, empty to leave it to the model.

    OpenAI keeps what it is sent unless `store` is false.
    """
    said = [{"role": turn.role, "content": turn.content} for turn in turns]
    form = {"name": SCHEMA_NAME, "strict": True, "schema": SCHEMA}
    if api == "responses":
        body: dict[str, Any] = {
            "model": model,
            "instructions": instructions,
            "input": said,
            "text": {"format": {"type": "json_schema", **form}},
            "store": False,
        }
        return body | ({"reasoning": {"effort": effort}} if effort else {})
    body = {
        "model": model,
        "messages": [{"role": "system", "content": instructions}, *said],
        "response_format": {"type": "json_schema", "json_schema": form},
        "store": False,
    }
    return body | ({"reasoning_effort": effort} if effort else {})


def read_reply(api: Api, body: bytes, server: str) -> Reply:
    """The reply in the body of an answer from `server`.

    Raises ModelDeclined for a refusal, AnswerTruncated for a cut one, UpstreamFailed for a failure told with status
    200, AnswerUnusable for what is no answer of this API.
    """
    if not body.strip():
        raise AnswerUnusable(f"{server} sent an empty answer.", hint="Try again.")
    try:
        answer = msgspec.json.decode(body)
    except (msgspec.DecodeError, RecursionError):
        raise _foreign(server) from None
    if not isinstance(answer, dict):
        raise _foreign(server)
    return _read_response(answer, server) if api == "responses" else _read_chat(answer, server)


def _read_response(answer: dict[str, Any], server: str) -> Reply:
    if error := answer.get("error"):
        said = error.get("message") if isinstance(error, dict) else error
        raise UpstreamFailed(f"{server} failed: {one_line(str(said))[:300]}", hint="Try again later.")
    parts = [part for item in _dicts(answer.get("output")) for part in _dicts(item.get("content"))]
    if refusals := [part["refusal"] for part in parts if part.get("refusal")]:
        raise _declined(str(refusals[0]))
    if answer.get("status") == "incomplete":
        details = answer.get("incomplete_details")
        raise _cut(str(details.get("reason")) if isinstance(details, dict) else "", server)
    texts = [part["text"] for part in parts if part.get("type") == "output_text" and isinstance(part.get("text"), str)]
    if not texts:
        raise _foreign(server)
    return Reply("".join(texts), _usage(answer.get("usage"), "input", "output"))


def _read_chat(answer: dict[str, Any], server: str) -> Reply:
    choice = next(_dicts(answer.get("choices")), None)
    message = choice.get("message") if choice else None
    if choice is None or not isinstance(message, dict):
        raise _foreign(server)
    if refusal := message.get("refusal"):
        raise _declined(str(refusal))
    if choice.get("finish_reason") in {"length", "content_filter"}:
        raise _cut(choice["finish_reason"], server)
    text = message.get("content")
    if not isinstance(text, str) or not text.strip():
        raise AnswerUnusable(f"{server} sent an answer without words.", hint="Try again, or another model.")
    return Reply(text, _usage(answer.get("usage"), "prompt", "completion"))


def _dicts(value: object) -> Iterator[dict[str, Any]]:
    return (each for each in value if isinstance(each, dict)) if isinstance(value, list) else iter(())


def _usage(counted: object, sent: str, got: str) -> Usage | None:
    """Servers leave out parts of this, or all of it."""

    def count(table: object, name: str) -> int:
        value = table.get(name) if isinstance(table, dict) else None
        return value if isinstance(value, int) and 0 <= value < 10**9 else 0

    if not isinstance(counted, dict):
        return None
    usage = Usage(
        input_tokens=count(counted, f"{sent}_tokens"),
        cached_tokens=count(counted.get(f"{sent}_tokens_details"), "cached_tokens"),
        output_tokens=count(counted, f"{got}_tokens"),
        reasoning_tokens=count(counted.get(f"{got}_tokens_details"), "reasoning_tokens"),
    )
    return None if usage == Usage() else usage


def _foreign(server: str) -> AnswerUnusable:
    return AnswerUnusable(
        f"{server} sent something that is no answer of this API.",
        hint="Check the base URL, which usually ends in /v1, and which API the server speaks.",
    )


def _declined(words: str) -> ModelDeclined:
    return ModelDeclined(
        f"The model declined: {one_line(words)[:300]}", hint="Say it in other words, or use --engine offline."
    )


def _cut(reason: str, server: str) -> AnswerTruncated | ModelDeclined:
    if reason == "content_filter":
        return _declined("its content filter stepped in.")
    return AnswerTruncated(
        f"The answer of {server} was cut off before its end.", hint="Dictate less at once, or use a larger model."
    )
