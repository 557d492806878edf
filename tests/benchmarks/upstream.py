"""How much of the ideal a batch of model calls reaches: 300 transcripts, 32 at once, a server that takes a second.

    python tests/benchmarks/upstream.py [TRANSCRIPTS] [AT_ONCE] [LATENCY]

Prints ideal / work time, where the ideal is ceil(transcripts / at once) x latency, and the peak memory. The server is a
process of its own; drafts are read and checked, nothing is stored or drawn.
"""

import math
import multiprocessing
import resource
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))


def serve(pipe: Connection, latency: float) -> None:
    """Runs the server until the other end says something."""
    from openai_drafts import HEARD
    from openai_server import OpenAIServer

    with OpenAIServer(latency=latency) as server:
        server.answers(HEARD)
        pipe.send((server.url, server.key))
        pipe.recv()
        pipe.send(len(server.complaints))


def main(transcripts: int = 300, at_once: int = 32, latency: float = 1.0) -> None:
    """Measures once."""
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    multiprocessing.get_context("spawn").Process(target=serve, args=(theirs, latency), daemon=True).start()
    url, key = ours.recv()

    from voiceinvoice.domain.context import Context
    from voiceinvoice.domain.transcript import Transcript
    from voiceinvoice.extract.openai import OpenAIExtractor
    from voiceinvoice.upstream.service import Service

    from openai_drafts import TOLD

    began = time.monotonic()
    extract = OpenAIExtractor(Service(api_key=key, base_url=url, at_once=at_once), model="test-model")
    context = Context(today=date(2026, 3, 10))
    extract.service.prepare()
    imported = time.monotonic() - began
    extract(Transcript(text=TOLD), context)  # the server builds its checks at the first call
    ready = time.monotonic()
    with ThreadPoolExecutor(at_once) as pool:
        told = [Transcript(text=f"{TOLD} Job {number}.") for number in range(transcripts)]
        drafts = list(pool.map(lambda transcript: extract(transcript, context), told))
    work = time.monotonic() - ready
    ideal = math.ceil(transcripts / at_once) * latency
    ours.send("done")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"drafts {len(drafts)}, complaints {ours.recv()}, import {imported:.2f} s, work {work:.2f} s")
    print(f"ideal / work {ideal / work:.3f}, peak {memory:.0f} MB")


if __name__ == "__main__":
    main(*(kind(text) for kind, text in zip((int, int, float), sys.argv[1:], strict=False)))
