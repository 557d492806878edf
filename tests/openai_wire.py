"""What goes over the wire: requests as OpenAI's SDK describes them, and the envelopes of its answers."""

import json
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.parser import BytesParser
from typing import Any


@dataclass
class Recorded:
    """A request as it came: `body` is the JSON, or the form's fields (lists) with the file beside them."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]
    file: bytes = b""
    file_name: str = ""
    at: float = field(default_factory=time.monotonic)


def parse_request(path: str, headers: dict[str, str], raw: bytes) -> Recorded:
    kind = headers.get("content-type", "")
    if not kind.startswith("multipart/form-data"):
        return Recorded(path, headers, json.loads(raw))
    parts = BytesParser().parsebytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + raw)
    request = Recorded(path, headers, {})
    for part in parts.get_payload():  # type: ignore[union-attr]
        name = part.get_param("name", header="content-disposition")  # type: ignore[union-attr]
        content = part.get_payload(decode=True)  # type: ignore[union-attr]
        if part.get_filename():  # type: ignore[union-attr]
            request.file, request.file_name = content, part.get_filename()  # type: ignore[assignment, union-attr]
        else:
            request.body.setdefault(str(name), []).append(content.decode())  # type: ignore[union-attr]
    return request


def _known_by_sdk(kind: Any, body: dict[str, Any]) -> Iterator[str]:
    """What the SDK's own types say against `body`."""
    from pydantic import TypeAdapter, ValidationError

    yield from (f"{name} is no parameter" for name in body.keys() - kind.__annotations__.keys())
    with _ADAPTING:
        adapter = _ADAPTERS.get(kind) or _ADAPTERS.setdefault(kind, TypeAdapter(kind))
    try:
        adapter.validate_python(body)
    except ValidationError as problem:
        yield str(problem)


def _check_responses(request: Recorded) -> Iterator[str]:
    from openai.types.responses.response_create_params import ResponseCreateParamsNonStreaming

    yield from _known_by_sdk(ResponseCreateParamsNonStreaming, request.body)
    yield from _strictness(request.body["text"]["format"])


def _check_chat(request: Recorded) -> Iterator[str]:
    from openai.types.chat.completion_create_params import CompletionCreateParamsNonStreaming

    yield from _known_by_sdk(CompletionCreateParamsNonStreaming, request.body)
    yield from _strictness(request.body["response_format"]["json_schema"])


def _strictness(form: dict[str, Any]) -> Iterator[str]:
    """OpenAI's rules for strict schemas: every key required, no further keys, few keywords."""
    if not form.get("strict"):
        yield "the schema is not strict"
    allowed = {"type", "properties", "required", "additionalProperties", "items", "enum", "description", "anyOf"}
    waiting = [form["schema"]]
    while waiting:
        schema = waiting.pop()
        if schema.keys() - allowed:
            yield f"{schema.keys() - allowed} in a strict schema"
        if "properties" in schema:
            waiting.extend(schema["properties"].values())
            if schema.get("additionalProperties") is not False:
                yield "additionalProperties is not false"
            if set(schema.get("required", ())) != schema["properties"].keys():
                yield "a key is not required"
        waiting.extend(schema.get("anyOf", ()))
        if "items" in schema:
            waiting.append(schema["items"])


def _check_transcription(request: Recorded) -> Iterator[str]:
    from openai.types.audio.transcription_create_params import TranscriptionCreateParamsBase

    names = {name.removesuffix("[]") for name in request.body}
    yield from (f"{name} is no parameter" for name in names - TranscriptionCreateParamsBase.__annotations__.keys())
    model = request.body.get("model", [""])[0]
    if not model:
        yield "model is missing"
    if not request.file:
        yield "file is missing"
    keywords = request.body.get("keywords[]", [])
    if (keywords or "languages[]" in request.body) and model != "gpt-transcribe":
        yield f"{model} has no keywords or languages"
    yield from (f"bad keyword {word!r}" for word in keywords if not word.strip() or set(word) & set("<>\r\n"))


def model_answer(path: str, text: str, *, refusal: str = "", cut: str = "") -> dict[str, Any]:
    """The envelope of a text model's answer, as the SDK's types describe it."""
    if path.endswith("/chat/completions"):
        finish = {"": "stop", "max_output_tokens": "length"}.get(cut, cut)
        message = {"role": "assistant", "content": None if refusal else text, "refusal": refusal or None}
        usage = {"prompt_tokens": 900, "completion_tokens": 300, "total_tokens": 1200}
        usage |= {
            "prompt_tokens_details": {"cached_tokens": 100},
            "completion_tokens_details": {"reasoning_tokens": 20},
        }
        choice = {"index": 0, "finish_reason": finish, "message": message, "logprobs": None}
        head = {"id": "chatcmpl-1", "object": "chat.completion", "created": 1_790_000_000, "model": "test-model"}
        return head | {"choices": [choice], "usage": usage}
    said = (
        {"type": "refusal", "refusal": refusal} if refusal else {"type": "output_text", "text": text, "annotations": []}
    )
    message = {"id": "msg_1", "type": "message", "role": "assistant", "status": "completed", "content": [said]}
    thought = {"id": "rs_1", "type": "reasoning", "summary": []}
    usage = {"input_tokens": 900, "output_tokens": 300, "total_tokens": 1200}
    usage |= {"input_tokens_details": {"cached_tokens": 100, "cache_write_tokens": 0}}
    usage |= {"output_tokens_details": {"reasoning_tokens": 20}}
    return {
        "id": "resp_1",
        "object": "response",
        "created_at": 1_790_000_000,
        "model": "test-model",
        "status": "incomplete" if cut else "completed",
        "incomplete_details": {"reason": cut} if cut else None,
        "error": None,
        "instructions": None,
        "metadata": {},
        "output": [thought, message],
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": [],
        "temperature": None,
        "top_p": None,
        "usage": usage,
    }


_ADAPTERS: dict[Any, Any] = {}
_ADAPTING = threading.Lock()
#: What is wrong with a request, by the end of its path.
CHECKS = {
    "responses": _check_responses,
    "chat/completions": _check_chat,
    "audio/transcriptions": _check_transcription,
}
