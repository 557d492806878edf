"""What the offline engine takes for dictated text, and whether long text costs more per byte than short.

    python tests/benchmarks/extraction.py [rounds]

Prints the best CPU time of the rounds for all dictations of the corpus, in ms for 200 words (goal 5 on an idle
machine), and what a byte of 100 kB costs beside a byte of 10 kB (near 1 when the engine is linear, limit 2).
"""

import json
import sys
import time
from datetime import date
from pathlib import Path

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.errors import NotUnderstood
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.offline import extract

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
CONTEXT = Context(today=date(2026, 3, 10))


def is_read(text: str) -> bool:
    """Extracts, and says whether the text was an invoice."""
    try:
        extract(Transcript(text=text), CONTEXT)
    except NotUnderstood:
        return False
    return True


def best_seconds(texts: list[str], rounds: int) -> float:
    """The least CPU time that reading all of them took."""
    taken = []
    for _ in range(rounds):
        began = time.process_time()
        for text in texts:
            is_read(text)
        taken.append(time.process_time() - began)
    return min(taken)


def long_text(sentences: list[str], size: int) -> str:
    """`sentences` over and over, up to `size` characters."""
    once = " ".join(sentences) + " "
    return (once * (size // len(once) + 1))[:size]


def main() -> None:
    """Prints the time per 200 words, and the ratios of long to short."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    batches = sorted(CORPUS.glob("blind-*.jsonl"))
    texts = [json.loads(line)["text"] for path in batches for line in path.read_text(encoding="utf-8").splitlines()]
    words = sum(len(text.split()) for text in texts)
    print(
        f"{best_seconds(texts, rounds) / words * 200 * 1000:.1f} ms for 200 words ({len(texts)} texts, {words} words)"
    )
    lines = (CORPUS / "sentences.txt").read_text(encoding="utf-8").splitlines()
    spoken = [line.split(" | ")[0].strip() for line in lines if line.strip() and not line.startswith("#")]
    invoices = [sentence for sentence in spoken if is_read(sentence)][:40]
    short = best_seconds([long_text(invoices, 10_000)], rounds)
    long = best_seconds([long_text(invoices, 100_000)], rounds)
    print(f"10 kB {short:.2f} s, 100 kB {long:.2f} s: a byte costs {long / short / 10:.2f} times as much")


if __name__ == "__main__":
    main()
