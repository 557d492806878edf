"""The program as a process."""

import subprocess
from collections.abc import Callable

#: `run("generate", path, input="…")`: the finished process, its streams as text.
Run = Callable[..., subprocess.CompletedProcess[str]]
