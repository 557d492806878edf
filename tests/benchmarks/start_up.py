"""Start-up as ratios to the bare interpreter, measured side by side in one run.

    python tests/benchmarks/start_up.py [ROUNDS]

Whole processes, round-robin; each round's times are divided by that round's bare interpreter; the first round is
dropped; medians are printed beside the goals.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

DICTATION = "Invoice for Wallace Teague: replaced 14 shingles at $9 each, plus a $95 call-out. Net 30."
RUN = [sys.executable, "-m", "voiceinvoice"]
COMMANDS = {
    "--version": (["--version"], 2.5),
    "--help": (["--help"], 16.0),
    "clients list | cat": (["clients", "list"], 8.5),
    "generate --dry-run": (["generate", "--dry-run", "--text", DICTATION], 11.0),
}


def seconds(command: list[str], environment: dict[str, str]) -> float:
    """One whole process."""
    begun = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, stdin=subprocess.DEVNULL, env=environment)
    return time.perf_counter() - begun


def main() -> None:
    """Measures and prints."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {"VOICEINVOICE_HOME": home}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        subprocess.run([*RUN, "clients", "add", "Acme"], check=True, capture_output=True, env=environment)
        ratios: dict[str, list[float]] = {name: [] for name in COMMANDS}
        for turn in range(rounds + 1):
            floor = seconds([sys.executable, "-I", "-c", "pass"], environment)
            for name, (arguments, _) in COMMANDS.items():
                ratio = seconds([*RUN, *arguments], environment) / floor
                if turn:
                    ratios[name].append(ratio)
    for name, (_, goal) in COMMANDS.items():
        low, median, high = min(ratios[name]), statistics.median(ratios[name]), max(ratios[name])
        print(f"{name:22} {median:5.1f} x the interpreter (goal {goal}; {low:.1f} to {high:.1f})")


if __name__ == "__main__":
    main()
