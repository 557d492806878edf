"""What an e-invoice costs beside the plain page of the same invoice.

    python tests/benchmarks/e_invoice.py [rounds]

Warm and in one process, turns alternating, over different invoices. Prints the ratios of median CPU times to the plain
PDF: Factur-X (limit 2), and the XML alone.
"""

import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "render"))

from e_invoice_samples import e_invoice
from pdf import medians

from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.render import open_renderer

LIMITS = {"facturx": 2.0, "ubl": 0.5, "xrechnung": 0.5}


def in_turn(form: str, invoices: list[Invoice]) -> Callable[[], object]:
    """Draws the next of the invoices at each call."""
    renderer, turn = open_renderer(form), iter(range(10**9))
    return lambda: renderer(invoices[next(turn) % len(invoices)])


def main() -> None:
    """Measures and prints."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    invoices = [e_invoice("VAT 19%", "VAT 7%", number=f"INV-{n}", notes=f"Order {n}.", off=3) for n in range(20)]
    plain, *others = medians(rounds, *(in_turn(form, invoices) for form in ("pdf", *LIMITS)))
    print(f"{'pdf':10} {plain:6.2f} ms")
    for (form, limit), spent in zip(LIMITS.items(), others, strict=True):
        size = len(open_renderer(form)(invoices[0]))
        print(f"{form:10} {spent:6.2f} ms  ratio {spent / plain:.2f} (limit {limit})  {size} bytes")


if __name__ == "__main__":
    main()
