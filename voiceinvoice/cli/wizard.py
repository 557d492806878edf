"""The questions of `setup`, and what their answers mean for each other."""

import re
from collections.abc import Callable, Mapping

from msgspec import Struct

from voiceinvoice.cli.console import Console
from voiceinvoice.cli.countries import country_code, usage_of
from voiceinvoice.domain.errors import UsageError
from voiceinvoice.domain.forms import texts_of, with_fields
from voiceinvoice.domain.party import Business

_IBAN = re.compile(r"[A-Za-z]{2}\d{2}[A-Za-z0-9 ]{11,40}")
_UPI_ID = re.compile(r"[^\s@]+@[^\s@.]+")
_BARE_RATE = re.compile(r"\d{1,3}(?:[.,]\d{1,4})?\s*%?")


class Question(Struct, frozen=True):
    """A field, the words that ask for it, and the flag that answers it."""

    field: str
    words: str
    flag: str


QUESTIONS = (
    Question("name", "Business name:", "--name"),
    Question("email", "E-mail:", "--email"),
    Question("address", "Address (commas between its lines):", "--address"),
    Question("country", "Country (such as US or United Kingdom):", "--country"),
    Question("currency", "Currency:", "--currency"),
    Question("locale", "Amounts and dates written as in:", "--locale"),
    Question("tax", "{tax} you charge, in percent (none if you charge none):", "--tax"),
    Question("terms", "Invoices are due (net 30, receipt, end of month):", "--terms"),
    Question("payment_details", "How clients pay you (IBAN, UPI ID, https link, or any text):", "--payment-details"),
)


def apply_flags(business: Business, texts: Mapping[str, str]) -> Business:
    """The business with the fields of the flags, and with what is usual in a new country where no flag says else."""
    for field, text in texts.items():
        business = _answered(business, field, text, settled=texts)
    return business


def ask_rest(business: Business, given: Mapping[str, str], console: Console) -> Business:
    """Asks for every field that no flag has given; an empty answer leaves it as it is."""
    console.err("A few questions. Enter skips one, Ctrl-C leaves without saving.")
    for question in QUESTIONS:
        if question.field not in given:
            business = _ask(business, question, given, console.ask, console.err)
    return business


def _ask(
    business: Business,
    question: Question,
    given: Mapping[str, str],
    ask: Callable[..., str],
    complain: Callable[[str], None],
) -> Business:
    present = texts_of(business)[question.field].replace("\n", ", ")
    country = business.address.country if business.address else ""
    words = question.words.format(tax=usage_of(country).tax_name if country else "Tax")
    while True:
        answer = ask(words, flag=question.flag, default=present)
        if not answer or answer == present:
            return business
        if question.field == "address":
            answer = "\n".join(part.strip() for part in answer.split(","))
        try:
            return _answered(business, _field_meant(question.field, answer), answer, settled=given)
        except UsageError as failure:
            complain(f"  {failure.message} {failure.hint}")


def _field_meant(field: str, answer: str) -> str:
    """Where an answer goes: what looks like an account is one, and is checked as one."""
    if field != "payment_details":
        return field
    if _IBAN.fullmatch(answer.strip()):
        return "iban"
    if _UPI_ID.fullmatch(answer.strip()):
        return "upi_id"
    return "payment_link" if re.match(r"https?://\S+$", answer.strip()) else field


def _answered(business: Business, field: str, text: str, *, settled: Mapping[str, str]) -> Business:
    """One field set. A country brings its currency and locale, a bare rate takes the name of the country's tax."""
    before = business.address.country if business.address else ""
    if field == "country" and text.strip():
        code = country_code(text)
        usage = usage_of(code)
        if code != before:
            usual = {"currency": usage.currency, "locale": usage.locale}
            brought = {name: value for name, value in usual.items() if value and name not in settled}
            business = with_fields(business, brought)
        return with_fields(business, {field: code})
    if field == "tax" and before and _BARE_RATE.fullmatch(text.strip()):
        text = f"{usage_of(before).tax_name} {text}"
    return with_fields(business, {field: text})
