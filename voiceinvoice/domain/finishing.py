"""A draft made whole: saved data fills what was not said, questions name what nobody can fill, sums are checked."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import asdict, replace

from voiceinvoice.domain.answers import NO_TAX
from voiceinvoice.domain.draft import Draft, DraftLine, HeardTax, Notice
from voiceinvoice.domain.errors import DraftIncomplete, NotUnderstood, UsageError
from voiceinvoice.domain.invoice import Invoice, Origin, Payment, check_amounts
from voiceinvoice.domain.matching import match_name
from voiceinvoice.domain.money import round_money
from voiceinvoice.domain.party import Address, Business, Client, TaxRate
from voiceinvoice.domain.paying.ways import payment_notices
from voiceinvoice.domain.pricing import Item, price
from voiceinvoice.domain.terms import Terms


class Question(Struct, frozen=True, kw_only=True):
    """Something only a person knows. `field` is what `--answer FIELD=VALUE` takes; `choices` are likely answers."""

    field: str
    message: str
    choices: tuple[str, ...] = ()


def questions(draft: Draft, clients: Sequence[Client]) -> tuple[Question, ...]:
    """What must be answered before this draft can be an invoice; empty when nothing is missing."""
    asked = []
    if draft.client is None:
        asked.append(Question(field="client", message="Who is the client?"))
    else:
        meant = _candidates(draft, clients)
        if meant:
            asked.append(
                Question(
                    field="client",
                    message=f"Which client is {draft.client.name.value!r}?",
                    choices=(*(client.name for client in meant), f"new: {draft.client.name.value}"),
                )
            )
    for number, line in enumerate(draft.lines, 1):
        if line.unit_price is None:
            message = f"What does {line.description.value!r} cost" + (f" per {line.unit}?" if line.unit else "?")
            asked.append(Question(field=f"lines.{number}.unit_price", message=message))
    return tuple(asked)


def finish(
    draft: Draft, *, invoice_id: str, business: Business, clients: Sequence[Client], issued: date, origin: Origin
) -> Invoice:
    """The draft as a complete invoice, not yet numbered.

    Raises DraftIncomplete with the open questions, NotUnderstood for amounts that make no invoice.
    """
    asked = questions(draft, clients)
    if asked:
        raise DraftIncomplete(
            asked[0].message,
            hint=f"Answer with {'--client' if asked[0].field == 'client' else f'--answer {asked[0].field}=…'}.",
            questions=[asdict(question) for question in asked],
        )
    client, notices = _client_of(draft, clients)
    currency = (draft.currency and draft.currency.value) or client.currency or business.currency
    terms = (draft.terms and draft.terms.value) or client.terms or business.terms
    tax = _tax_of(draft, client, business)
    priced = price(
        [_item(line, tax.tax) for line in draft.lines],
        currency,
        discount=draft.discount.value if draft.discount else None,
        tax_included=tax.included,
    )
    invoice = Invoice(
        id=invoice_id,
        issue_date=issued,
        terms=terms,
        due_date=due_date(terms, issued, was_spoken=bool(draft.terms and draft.terms.quote)),
        currency=currency,
        language=client.language or business.language,
        seller=replace(business, rev=0),
        client=replace(client, rev=0),
        lines=priced.lines,
        discount=priced.discount,
        taxes=priced.taxes,
        po_number=draft.po_number.value if draft.po_number else "",
        buyer_reference=draft.buyer_reference.value if draft.buyer_reference else client.buyer_reference,
        delivery=draft.delivery.value if draft.delivery else None,
        notes=draft.notes.value if draft.notes else "",
        origin=origin,
        transcript=draft.transcript,
    )
    invoice = replace(invoice, payments=_deposit(draft, invoice))
    check_amounts(invoice)
    sums = (*_stated_total(draft, invoice), *_nothing_owed(invoice))
    return replace(invoice, warnings=(*draft.warnings, *notices, *sums, *payment_notices(invoice)))


def _candidates(draft: Draft, clients: Sequence[Client]) -> list[Client]:
    """The saved clients that the heard name could mean, when it is not clear which one."""
    assert draft.client is not None  # noqa: S101 - the caller has asked
    name = draft.client.name.value
    if name.startswith("new:"):
        return []
    ids = draft.client.candidates
    match = match_name(name, clients)
    if match.kind == "ambiguous":
        ids = match.ids
    elif match.kind == "exact":
        ids = ()
    return [client for client in clients if client.id in ids]


def _client_of(draft: Draft, clients: Sequence[Client]) -> tuple[Client, list[Notice]]:
    """The saved client that was named, or a new one, with what was heard of it filled in where nothing is saved."""
    heard = draft.client
    assert heard is not None  # noqa: S101 - questions() came first
    name = heard.name.value.removeprefix("new:").strip()
    is_new = heard.name.value.startswith("new:")
    match = match_name(name, () if is_new else clients)
    saved = next((client for client in clients if client.id in match.ids), None)
    client = saved or Client(name=name)
    notices = []
    spoken = heard.name.quote or name
    if saved and "close" in {match.kind, match_name(spoken, (saved,)).kind}:
        message = f"{spoken!r} was taken for the saved client {saved.name!r}."
        notices.append(Notice("client_spelling", message, "client"))
    if heard.email and heard.email.value.lower() != client.email.lower():
        if client.email:
            message = f"{heard.email.value} was heard; {client.name} is saved with {client.email}."
            notices.append(Notice("client_email_differs", message, "client.email"))
        client = replace(client, email=heard.email.value)
    if heard.phone and not client.phone:
        client = replace(client, phone=heard.phone.value)
    if heard.address and not client.address:
        client = replace(client, address=Address(lines=(heard.address.value,)))
    return client, notices


def _tax_of(draft: Draft, client: Client, business: Business) -> HeardTax:
    """The tax of lines that have none of their own. Prices include tax when anyone said so, or as a rule they do."""
    usual = client.tax or business.tax or TaxRate(NO_TAX, Decimal(0))
    if draft.tax:
        said = draft.tax.value
        return HeardTax(usual, included=True) if said.included and not said.tax.rate else said
    included = business.prices_include_tax or any(line.tax and line.tax.value.included for line in draft.lines)
    return HeardTax(usual, included=included)


def _item(line: DraftLine, tax: TaxRate) -> Item:
    assert line.unit_price is not None  # noqa: S101 - questions() came first
    if line.unit_price.value < 0:
        raise NotUnderstood(
            f"The price of {line.description.value!r} is below zero.", hint="Say a credit as 'credit of 40 for …'."
        )
    if not line.quantity.value:
        raise NotUnderstood(f"The quantity of {line.description.value!r} is zero.", hint="Leave the item out instead.")
    rate = line.tax.value.tax if line.tax else tax
    return Item(
        description=line.description.value,
        quantity=line.quantity.value,
        unit=line.unit,
        unit_price=line.unit_price.value,
        discount=line.discount.value if line.discount else None,
        tax=None if rate.rate == 0 and rate.name in {NO_TAX, "Tax", ""} else rate,
    )


def due_date(terms: Terms | None, issued: date, *, was_spoken: bool = False) -> date | None:
    """The day `terms` give. Raises NotUnderstood, or UsageError when a flag gave them, for a day before the issue."""
    if terms is None:
        return None
    try:
        due = terms.due_date(issued)
    except OverflowError:
        raise UsageError(f"{terms} after {issued} is no date.", hint="Check the issue date and the terms.") from None
    if due < issued:
        kind = NotUnderstood if was_spoken else UsageError
        raise kind(f"The due date {due} is before the issue date {issued}.", hint="Change --due or --date.")
    return due


def _deposit(draft: Draft, invoice: Invoice) -> tuple[Payment, ...]:
    if draft.deposit is None:
        return ()
    deposit = draft.deposit.value
    paid = deposit.value if deposit.kind == "amount" else invoice.total * deposit.value / 100
    paid = round_money(paid, invoice.currency)
    return (Payment(paid_on=invoice.issue_date, amount=paid, note="Deposit"),) if paid else ()


def _nothing_owed(invoice: Invoice) -> list[Notice]:
    return [] if invoice.total else [Notice("zero_total", "This invoice is over nothing at all.", "total")]


def _stated_total(draft: Draft, invoice: Invoice) -> list[Notice]:
    """A speaker's sum may mean the total, the sum before tax or what is left to pay; none of these is a warning."""
    if draft.stated_total is None:
        return []
    said = draft.stated_total.value
    sums = {invoice.total, invoice.subtotal, invoice.subtotal - invoice.discount_total, invoice.balance_due}
    if sums & {said, *draft.stated_total.alternatives}:
        return []
    message = f"You said {said} in total; the lines add up to {invoice.total} {invoice.currency}."
    return [Notice("stated_total_differs", message, "total")]
