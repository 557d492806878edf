"""A model's answer as a draft: our code finds the quotes, reads the dates, matches the client and multiplies out."""

from decimal import Decimal

from msgspec.structs import replace

from voiceinvoice.domain.checks import check_email, many_lines, one_line
from voiceinvoice.domain.context import Context
from voiceinvoice.domain.draft import Deposit, Draft, Heard, HeardClient
from voiceinvoice.domain.errors import NotUnderstood, UsageError
from voiceinvoice.domain.matching import match_name, name_words
from voiceinvoice.domain.money import check_currency
from voiceinvoice.domain.terms import Terms
from voiceinvoice.domain.transcript import Transcript
from voiceinvoice.extract.openai.amounts import read_percent, read_price
from voiceinvoice.extract.openai.answer import InvoiceAnswer, Unfit
from voiceinvoice.extract.openai.due import read_due
from voiceinvoice.extract.openai.evidence import Evidence
from voiceinvoice.extract.openai.heard_lines import draft_line, heard_discount, heard_tax

_DOLLARS = frozenset("USD CAD AUD NZD HKD SGD TWD BBD JMD TTD BSD".split())
#: What tells a US dollar from the dollar that goes without saying.
_AMERICAN = ("us", "u.s", "usd", "americ")


def draft_of(answer: InvoiceAnswer, transcript: Transcript, context: Context, model: str) -> Draft:
    """What was heard. Raises Unfit for values that no invoice can have, NotUnderstood for words that are no invoice."""
    if not answer.is_invoice or not answer.lines:
        reason = one_line(answer.why_not or "").rstrip(".") or "no billed work was heard"
        raise NotUnderstood(
            f"This is no invoice: {reason}.", hint="Say who the invoice is for, what was done and for how much."
        )
    language = (transcript.language or one_line(answer.language or "")).lower()[:2]
    evidence = Evidence(transcript.text, language, context)
    currency = _currency(answer, evidence, context)
    code = currency.value if currency else context.currency
    draft = Draft(
        client=_client(answer, evidence, context),
        currency=currency,
        lines=tuple(draft_line(line, number, evidence, code) for number, line in enumerate(answer.lines, 1)),
        discount=heard_discount(answer, "", "the whole:", evidence),
        tax=heard_tax(answer, "", "the whole:", evidence),
        terms=_terms(answer, evidence, language, context),
        po_number=_words(answer.po_number, answer.po_number_quote, "po", evidence),
        deposit=_deposit(answer, evidence),
        stated_total=_sum_said(answer, evidence),
        notes=_words(many_lines(answer.note or ""), answer.note_quote or answer.note, "note", evidence),
        transcript=transcript.text,
        language=language,
        engine="openai",
        model=model,
    )
    # The check and the offline engine import each other; the engine has to be there first.
    from voiceinvoice.extract.evidence import check_evidence

    noted = {notice.field for notice in evidence.notices}
    missing = [notice for notice in check_evidence(draft, transcript.text, context) if notice.field not in noted]
    return replace(draft, warnings=(*evidence.notices, *missing))


def _client(answer: InvoiceAnswer, evidence: Evidence, context: Context) -> HeardClient | None:
    """The client as named, by its saved name where there is no doubt which one is meant; never the seller."""
    heard = _words(answer.client_name, answer.client_name_quote, "client", evidence)
    if heard is None or (context.business_name and name_words(heard.value) == name_words(context.business_name)):
        return None
    match = match_name(heard.value, context.clients)
    if match.kind in {"exact", "close"}:
        saved = next(client for client in context.clients if client.id == match.ids[0])
        heard = replace(heard, value=saved.name, why="saved client")
    elif match.kind == "ambiguous":
        heard = replace(heard, confidence=min(heard.confidence, 0.5))
    return HeardClient(
        name=heard,
        email=_email(answer, evidence),
        phone=_words(answer.client_phone, answer.client_phone_quote, "phone", evidence),
        address=_words(answer.client_address, answer.client_address_quote, "address", evidence),
        candidates=match.ids,
    )


def _words(value: str | None, quote: str | None, field: str, evidence: Evidence) -> Heard[str] | None:
    text = (value or "").strip() if field == "note" else one_line(value or "")
    return evidence.words(text, quote, field, f"{field}:") if text else None


def _email(answer: InvoiceAnswer, evidence: Evidence) -> Heard[str] | None:
    heard = _words(answer.client_email, answer.client_email_quote, "email", evidence)
    try:
        return heard and replace(heard, value=check_email(heard.value))
    except UsageError:
        raise Unfit(f"client_email is {answer.client_email!r}, which is no address such as jane@acme.com.") from None


def _currency(answer: InvoiceAnswer, evidence: Evidence, context: Context) -> Heard[str] | None:
    """A bare dollar is the dollar in which the business keeps its books."""
    if not answer.currency:
        return None
    try:
        code = check_currency(answer.currency)
    except UsageError:
        raise Unfit(f"currency is {answer.currency!r}, which is no ISO 4217 code.") from None
    heard = evidence.words(code, answer.currency_quote, "currency", "currency")
    said = heard.quote.lower()
    if code == "USD" and context.currency in _DOLLARS and heard.quote and not any(word in said for word in _AMERICAN):
        return replace(heard, value=context.currency)
    return heard


def _terms(answer: InvoiceAnswer, evidence: Evidence, language: str, context: Context) -> Heard[Terms] | None:
    phrase = one_line(answer.due_phrase or "")
    if not phrase:
        return None
    terms = read_due(phrase, language, context.today)
    if terms is None:
        evidence.warn("due_not_understood", f"when payment is due was said as {phrase!r}; say it with --due.", "terms")
        return None
    heard = evidence.words(phrase, phrase, "terms", "when payment is due:")
    return Heard(terms, heard.quote, heard.span, heard.confidence, heard.why)


def _sum_said(answer: InvoiceAnswer, evidence: Evidence) -> Heard[Decimal] | None:
    if answer.sum_said is None:
        return None
    value = read_price(answer.sum_said, "sum_said")
    return evidence.number(value, answer.sum_said_quote, "total", "the sum that was said", lambda said: said)


def _deposit(answer: InvoiceAnswer, evidence: Evidence) -> Heard[Deposit] | None:
    if answer.deposit is None:
        return None
    kind = answer.deposit_kind or "amount"
    value = read_percent(answer.deposit, "deposit") if kind == "percent" else read_price(answer.deposit, "deposit")
    return evidence.number(value, answer.deposit_quote, "deposit", "the deposit", lambda said: Deposit(kind, said))
