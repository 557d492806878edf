"""What `login` adds to the browser's time: from its start to the address, and from the answer to its end.

Run: python tests/benchmarks/sign_in.py. Prints seconds, and their ratio to a bare interpreter's start.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[1] / "provider")]

from tools import need_node_modules  # noqa: E402 - found by the line above
from world import Login, World, answer_of, environment_of, make_key, node  # noqa: E402

_RUNS = 7


def main() -> None:
    """Prints the medians."""
    folder = Path(tempfile.mkdtemp())
    make_key(folder)
    bare, before, after, whoami = [], [], [], []
    with node("node", "provider.mjs", need_node_modules("oidc-provider"), folder) as port:
        world = World(port, 0, folder)
        environment = environment_of(world.client_file()) | {"VOICEINVOICE_HOME": str(folder / "home")}
        for _ in range(_RUNS):
            bare.append(_seconds([sys.executable, "-c", ""], environment))
            started = time.monotonic()
            under_way = Login("--insecure-storage", environment=environment, cwd=folder)
            url = under_way.url
            before.append(time.monotonic() - started)
            answer = answer_of(url)
            answered = time.monotonic()
            under_way.type(answer)
            assert under_way.end() == 0
            after.append(time.monotonic() - answered)
            whoami.append(_seconds([sys.executable, "-m", "voiceinvoice", "whoami"], environment))
    unit = statistics.median(bare)
    for name, values in (("to the address", before), ("from the answer", after), ("whoami", whoami)):
        print(f"{name}: {statistics.median(values):.2f} s, {statistics.median(values) / unit:.1f} x the interpreter")


def _seconds(command: list[str], environment: dict[str, str]) -> float:
    started = time.monotonic()
    subprocess.run(command, env=environment, cwd=os.sep, check=True, capture_output=True)
    return time.monotonic() - started


if __name__ == "__main__":
    main()
