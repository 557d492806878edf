"""A batch against a server that takes a second for each answer: how near to the ideal the whole pipeline comes.

    python tests/benchmarks/batch.py [TRANSCRIPTS] [JOBS]

Ideal is ceil(TRANSCRIPTS / JOBS) seconds. Work is from the first request to the end of the process; the whole process
includes its start and the import of the SDK. Storing and PDFs happen inside. Goals: 0.95, 0.87, under 120 MB.
"""

import math
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1]))

from openai_drafts import HEARD, TOLD
from openai_server import OpenAIServer


def main() -> None:
    """Measures and prints."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    jobs = int(sys.argv[2]) if len(sys.argv) > 2 else 32
    ideal = math.ceil(count / jobs)
    with OpenAIServer(latency=1.0) as server, tempfile.TemporaryDirectory() as folder:
        server.answers(HEARD)
        lines = "".join(f"{TOLD} Job {place}.\n" for place in range(count))
        environment = os.environ | {
            "VOICEINVOICE_HOME": f"{folder}/home",
            "OPENAI_BASE_URL": server.url,
            "OPENAI_API_KEY": server.key,
        }
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        command = [sys.executable, "-m", "voiceinvoice", "generate", "-", "--each-line", "--jobs", str(jobs), "-q"]
        subprocess.run(
            [*command[:-1], "--dry-run"],
            input=TOLD,
            text=True,
            cwd=folder,
            env=environment,
            check=True,
            capture_output=True,
        )  # the server builds its checks at the first call
        server.requests.clear()
        begun = time.monotonic()
        done = subprocess.run(
            command, input=lines, text=True, cwd=folder, env=environment, capture_output=True, check=True
        )
        ended = time.monotonic()
        first = min(request.at for request in server.requests)
        numbers = done.stdout.split()
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{len(set(numbers))} invoices of {count} transcripts, {jobs} at once, 1 s each; ideal {ideal} s")
    print(f"ideal / work          {ideal / (ended - first):.3f} (goal 0.95)")
    print(f"ideal / whole process {ideal / (ended - begun):.3f} (goal 0.87)")
    print(f"peak memory           {memory:.0f} MB (goal 120)")


if __name__ == "__main__":
    main()
