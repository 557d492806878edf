"""What an invoice lacks for a format: one error that names all of it and the commands that supply it."""

from typing import Any

import pytest
from e_invoice_samples import BUYER, SELLER, e_invoice
from msgspec.structs import replace

from voiceinvoice.domain.errors import Conflict, EInvoiceIncomplete
from voiceinvoice.domain.party import Address
from voiceinvoice.render import open_renderer

EVERY = ("facturx", "ubl", "peppol", "xrechnung")
NOWHERE = Address(lines=("1 Road",))


@pytest.mark.parametrize(
    ("forms", "tax", "changes", "command"),
    [
        (EVERY, "VAT 19%", {"seller": {"name": ""}}, "business set --name"),
        (EVERY, "VAT 19%", {"seller": {"address": None}}, "business set --country"),
        (EVERY, "VAT 19%", {"client": {"address": NOWHERE}}, "clients edit 'Musée <des> Arts & Cie' --country"),
        (EVERY, "VAT 19%", {"seller": {"tax_id": "", "legal_id": ""}}, "business set --tax-id"),
        (EVERY, "VAT 19%", {"seller": {"tax_id": "12/345/678", "legal_id": ""}}, "business set --legal-id"),
        (EVERY, "zero", {"seller": {"tax_id": ""}}, "business set --tax-id"),
        (EVERY, "reverse-charge", {"client": {"tax_id": "", "legal_id": ""}}, "--tax-id"),
        (EVERY, "intra-community", {"client": {"tax_id": "123"}}, "--tax-id"),
        (EVERY, "intra-community", {"delivery": None}, "invoices regenerate INV-2026-0042 --answer delivery="),
        (EVERY, "export", {"seller": {"tax_id": "12/345/678"}}, "business set --tax-id"),
        (EVERY, "outside-scope", {"seller": {"legal_id": ""}}, "business set --legal-id"),
        (EVERY, "none", {}, "invoices regenerate INV-2026-0042 --tax"),
        (EVERY, "VAT 0%", {}, "invoices regenerate INV-2026-0042 --tax"),
        (EVERY, "VAT 19%", {"due_date": None}, "invoices regenerate INV-2026-0042 --terms"),
        (("xrechnung",), "VAT 19%", {"buyer_reference": ""}, "--buyer-reference"),
        (("peppol", "xrechnung"), "VAT 19%", {"buyer_reference": "", "po_number": ""}, "--buyer-reference"),
        (("peppol",), "VAT 19%", {"seller": {"electronic_address": "EM:a@b.example"}}, "--electronic-address"),
        (("peppol",), "VAT 19%", {"client": {"electronic_address": ""}}, "--electronic-address"),
        (
            ("peppol", "xrechnung"),
            "VAT 19%",
            {"client": {"electronic_address": "", "email": ""}},
            "--electronic-address",
        ),
        (("xrechnung",), "VAT 19%", {"seller": {"phone": ""}}, "business set --phone"),
        (("xrechnung",), "VAT 19%", {"seller": {"email": ""}}, "business set --email"),
        (("xrechnung",), "VAT 19%", {"seller": {"iban": ""}}, "business set --iban"),
        (("xrechnung",), "VAT 19%", {"seller": {"address": Address(country="DE")}}, "--city TOWN --postal-code"),
        (("xrechnung",), "VAT 19%", {"client": {"address": Address(country="DE")}}, "--city TOWN --postal-code"),
    ],
)
def test_what_is_missing_is_named_with_its_command(
    forms: tuple[str, ...], tax: str, changes: dict[str, Any], command: str
) -> None:
    """Guards against a file that a receiver refuses: nothing is written, and the way to mend it is said."""
    parts = {"seller": SELLER, "client": BUYER}
    changes = {name: replace(parts[name], **value) if name in parts else value for name, value in changes.items()}
    invoice = e_invoice(tax, **changes)
    for form in forms:
        with pytest.raises(EInvoiceIncomplete) as refused:
            open_renderer(form)(invoice)
        assert refused.value.exit_code == 3
        assert command in refused.value.hint, (form, refused.value.hint)
    for form in set(EVERY) - set(forms):
        open_renderer(form)(invoice)


def test_everything_is_named_at_once_and_once() -> None:
    """Guards patience: one error for all that is missing, no field twice, as data too."""
    bare = e_invoice("VAT 19%", seller=replace(SELLER, tax_id="", legal_id="", iban="", phone=""), client=BUYER)
    with pytest.raises(EInvoiceIncomplete) as refused:
        open_renderer("xrechnung")(bare)
    assert refused.value.hint == "voiceinvoice business set --tax-id NUMBER --phone NUMBER --iban IBAN"
    fields = [(lack["whose"], lack["field"]) for lack in refused.value.details["missing"]]
    assert fields == [("business", "tax_id"), ("business", "phone"), ("business", "iban")]


def test_lines_outside_the_scope_stand_alone() -> None:
    """Guards BR-O-11: such a line beside taxed ones makes no e-invoice."""
    with pytest.raises(EInvoiceIncomplete, match="outside-scope"):
        open_renderer("ubl")(e_invoice("outside-scope", "VAT 19%"))
    with pytest.raises(EInvoiceIncomplete, match="lines 1, 3 have no tax"):
        open_renderer("ubl")(e_invoice("none", "VAT 19%"))


@pytest.mark.parametrize("status", ["draft", "void"])
@pytest.mark.parametrize("form", EVERY)
def test_only_issued_invoices_leave(form: str, status: str) -> None:
    """Guards against an e-invoice without a number, or for something that is not owed."""
    with pytest.raises(Conflict, match=status):
        open_renderer(form)(e_invoice("VAT 19%", status=status))
