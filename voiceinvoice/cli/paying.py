"""How the page asks to be paid: by `--pay-by`, and what is said of ways that an invoice cannot be paid by."""

from voiceinvoice.cli.console import Console
from voiceinvoice.domain.completing import completed
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.party import Business
from voiceinvoice.domain.paying.methods import DATA, check_methods
from voiceinvoice.domain.paying.ways import demand, ways_to_pay


def payable_by(invoice: Invoice, asked: str, console: Console, saved: Business | None = None) -> Invoice:
    """The invoice with the ways to pay that were asked for, or as it is; without asking, what does not fit is said.

    What it does not say of an account is taken from `saved`, and said. Raises UsageError for ways that there are not,
    PaymentUnfit for one that does not fit.
    """
    if not asked:
        for left_out in ways_to_pay(invoice)[1] if invoice.is_payable else ():
            console.say(str(left_out))
        return invoice
    methods = check_methods(asked)
    fields = [("business", field) for method in methods for field in DATA[method]]
    whole, taken = completed(invoice, saved or invoice.seller, invoice.client, fields)
    drawn = demand(whole, methods)
    if taken:
        console.say(f"{invoice.reference} does not say {', '.join(taken)}; taken from what is saved now.")
    return drawn
