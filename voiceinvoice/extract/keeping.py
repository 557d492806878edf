"""Runs of an engine on this machine: what it was told, what it heard, and how long that took."""

import hashlib
import time
from collections.abc import Callable
from datetime import UTC, datetime

import msgspec

from voiceinvoice import __version__
from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Draft
from voiceinvoice.domain.errors import VoiceInvoiceError
from voiceinvoice.domain.run import Run
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract import Extractor


def with_runs(extract: Extractor, engine: str, on_run: Callable[[Run], None]) -> Extractor:
    """`extract`, with `on_run` told of each reading. The draft as JSON is its answer, our own version its model."""

    def read(transcript: Transcript, context: Context) -> Draft:
        started, began = datetime.now(UTC), time.monotonic()
        draft, failure = None, ""
        try:
            draft = extract(transcript, context)
            return draft
        except VoiceInvoiceError as problem:
            failure = problem.code
            raise
        finally:
            on_run(
                Run(
                    key=hashlib.sha256(f"{engine} {__version__} {transcript.digest}".encode()).hexdigest(),
                    purpose="extract",
                    engine=engine,
                    model=__version__,
                    digest=transcript.digest,
                    source=transcript.name,
                    transcript=transcript.text,
                    answer=msgspec.json.encode(draft).decode() if draft else "",
                    requests=0,
                    seconds=round(time.monotonic() - began, 3),
                    warnings=draft.warnings if draft else (),
                    failure=failure,
                    started=started,
                )
            )

    return read
