"""Scores extracted invoices against gold answers, as people would judge them.

Money is compared as exact decimals; a client without case, accents and punctuation; a line by its amount and the words
that its description must hold; a due date only where one was said.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from voiceinvoice.domain.context import Context
from voiceinvoice.domain.errors import VoiceInvoiceError
from voiceinvoice.domain.finishing import finish
from voiceinvoice.domain.invoice import Invoice, Line, Origin
from voiceinvoice.domain.party import Business
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract import open_extractor

CORPUS = Path(__file__).parent


@dataclass
class Verdict:
    """What was right about one transcript. `wrong` names the fields that were not; `refused` holds the reason."""

    id: str
    gold: dict[str, Any]
    invoice: Invoice | None = None
    refused: str = ""
    wrong: list[str] = field(default_factory=list)
    matched_lines: int = 0

    @property
    def all_right(self) -> bool:
        """Every field, or the refusal that was due."""
        return not self.wrong

    @property
    def is_invoice(self) -> bool:
        """Whether the words were one, by the gold answer."""
        return not self.gold.get("not_an_invoice")


def transcripts(name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each transcript of a corpus with its gold answer: one JSON object a line, its `text` beside the fields."""
    for line in (CORPUS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        yield gold.pop("text"), gold


def without_punctuation(text: str) -> str:
    """The words as a recogniser without punctuation gives them: lower case, numbers left whole."""
    bare = re.sub(r"(?<=\d),(?=\d{3})", "", text.lower())
    return " ".join(re.sub(r"[.,!?;:()\"“”—–](?!\d)|(?<=\s)[-]|-(?=\s)", " ", bare).replace("-", " ").split())


def judge(text: str, gold: dict[str, Any]) -> Verdict:
    """Extracts and finishes one transcript with the built-in engine and compares it with `gold`."""
    verdict = Verdict(gold["id"], gold)
    issued = date.fromisoformat(gold.get("today", "2026-03-10"))
    try:
        draft = open_extractor("offline")(Transcript(text=text), Context(today=issued))
        verdict.invoice = finish(
            draft, invoice_id="test", business=Business(), clients=(), issued=issued, origin=Origin()
        )
    except VoiceInvoiceError as error:
        verdict.refused = error.message
    if verdict.is_invoice != (verdict.invoice is not None):
        verdict.wrong.append("refused" if verdict.refused else "not_refused")
    elif verdict.invoice is not None:
        verdict.wrong.extend(_wrong_fields(gold, verdict.invoice))
        verdict.matched_lines = len(match_lines(gold["lines"], verdict.invoice.lines))
    return verdict


def _wrong_fields(gold: dict[str, Any], invoice: Invoice) -> Iterator[str]:
    names = {name_key(name) for name in (gold["client"]["name"], *gold["client"].get("also_accept", ()))}
    due = invoice.due_date.isoformat() if invoice.due_date else None
    checks = {
        "client": name_key(invoice.client.name) in names,
        "email": invoice.client.email.lower() == (gold["client"]["email"] or "").lower(),
        "currency": invoice.currency == gold["currency"],
        "lines": len(match_lines(gold["lines"], invoice.lines)) == len(gold["lines"]) == len(invoice.lines),
        "line_detail": len(match_lines(gold["lines"], invoice.lines, detail=True)) == len(gold["lines"]),
        "subtotal": invoice.subtotal == Decimal(gold["subtotal"]),
        "discount": invoice.discount_total == Decimal(gold["discount_total"]),
        "tax": invoice.tax_total == Decimal(gold["tax_total"]),
        "total": invoice.total == Decimal(gold["total"]),
        "due_date": gold["due_date"] is None or due in (gold["due_date"], *gold.get("due_date_also_accept", ())),
        "po_number": code_key(invoice.po_number) == code_key(gold["po_number"]),
        "payment": invoice.amount_paid == Decimal(gold.get("amount_paid") or 0),
    }
    return (name for name, right in checks.items() if not right)


def match_lines(gold: list[dict[str, Any]], lines: Iterable[Line], *, detail: bool = False) -> dict[int, int]:
    """A largest pairing of gold lines with extracted ones (index -> index) in which every pair is right."""
    said = list(lines)
    fits = [[place for place, line in enumerate(said) if _line_right(want, line, detail)] for want in gold]
    owner: dict[int, int] = {}

    def augment(want: int, seen: set[int]) -> bool:
        for place in fits[want]:
            if place not in seen:
                seen.add(place)
                if place not in owner or augment(owner[place], seen):
                    owner[place] = want
                    return True
        return False

    for want in range(len(gold)):
        augment(want, set())
    return {want: place for place, want in owner.items()}


def _line_right(want: dict[str, Any], line: Line, detail: bool) -> bool:
    amounts = {Decimal(want["amount"]), Decimal(want.get("gross_amount", want["amount"]))}
    said = fold(line.description)
    if line.amount not in amounts or not all(
        any(fold(word) in said for word in keyword.split("|")) for keyword in want["description_keywords"]
    ):
        return False
    return not detail or (line.quantity == Decimal(want["quantity"]) and line.unit_price == Decimal(want["unit_price"]))


def fold(text: str) -> str:
    """Lower case without accents."""
    plain = unicodedata.normalize("NFKD", text.lower().replace("ß", "ss"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def name_key(name: str) -> str:
    """A name as it is compared: without case, accents, blanks, punctuation and a leading article."""
    words = re.sub(r"[^a-z0-9&\s]", "", fold(name).replace("-", " ")).replace("&", " and ").split()
    return "".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


def code_key(code: str | None) -> str:
    """A reference as it is compared: letters and digits."""
    return re.sub(r"[^a-z0-9]", "", fold(code or ""))


def sentences() -> Iterator[tuple[str, list[str]]]:
    """Short sentences of our own with client, number of lines, subtotal, tax, total, due date and amount paid."""
    for line in (CORPUS / "sentences.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            text, *answers = (part.strip() for part in line.split(" | "))
            yield text, [*answers, *[""] * (7 - len(answers))]


def judge_sentence(text: str, answers: list[str], issued: date = date(2026, 3, 10)) -> str:
    """What is wrong about the invoice of `text`, empty when nothing is."""
    client, lines, subtotal, tax, total, due, paid = answers
    try:
        draft = open_extractor("offline")(Transcript(text=text), Context(today=issued))
        invoice = finish(draft, invoice_id="t", business=Business(), clients=(), issued=issued, origin=Origin())
    except VoiceInvoiceError as error:
        return "" if client == "NOT" else error.message
    if client == "NOT":
        return f"not refused: {invoice.total} for {invoice.client.name}"
    wrong = []
    if name_key(invoice.client.name) not in {name_key(name) for name in client.split("~")}:
        wrong.append(f"client {invoice.client.name!r}")
    said = (len(invoice.lines), invoice.subtotal, invoice.tax_total, invoice.total)
    if said != (int(lines), Decimal(subtotal), Decimal(tax), Decimal(total)):
        wrong.append(f"lines, subtotal, tax, total {said}")
    if due and str(invoice.due_date) != due:
        wrong.append(f"due {invoice.due_date}")
    if paid and invoice.amount_paid != Decimal(paid):
        wrong.append(f"paid {invoice.amount_paid}")
    return "; ".join(wrong)
