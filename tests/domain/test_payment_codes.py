"""What codes say, field by field: against the examples of their authors, and for any text and amount."""

from decimal import Decimal
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from voiceinvoice.domain.errors import PaymentUnfit
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.party import Address, Client
from voiceinvoice.domain.paying.epc import MOST_BYTES, epc_payload
from voiceinvoice.domain.paying.online import link_payload, upi_payload
from voiceinvoice.domain.paying.references import (
    creditor_reference,
    grouped,
    is_creditor_reference,
    is_qr_iban,
    is_qr_reference,
    qr_reference,
    reference_of,
)
from voiceinvoice.domain.paying.swiss import swiss_bill

from paying_samples import BELGIAN, BRITISH, INDIAN, PIA, PLAIN_SWISS_IBAN, SWISS, payable

AMOUNTS = st.decimals(Decimal("0.01"), Decimal("999999999.99"), places=2)
NASTY = (
    "A\nEUR0.01",
    "A\r\nBCD",
    "A\x85B\u2028C\x0bD",
    "Grün & Söhne",
    "&am=1&pa=evil@bank",
    "\n\n",
    "ﬁ" * 80,
    "数" * 90,
)
HOSTILE = st.text(max_size=200) | st.sampled_from(NASTY)


def test_the_example_of_the_payments_council() -> None:
    """Guards EPC069-12: its own example, with our version and without the purpose and the information that we omit."""
    assert epc_payload(payable(BELGIAN, 1, number="Urgency fund")).split("\n") == [
        *("BCD", "002", "1", "SCT", "BPOTBEB1", "Red Cross of Belgium", "BE72000000001616", "EUR1.00"),
        *("", "", "Urgency fund"),
    ]


def test_a_name_too_long_is_cut_between_words() -> None:
    """Guards names of more than 70 characters, which a bank compares with those that it knows."""
    long = "Die sehr lange Gesellschaft für Donaudampfschifffahrt und verwandte Gewerbe"
    lines = epc_payload(payable(replace(BELGIAN, name=long))).split("\n")
    assert lines[5] == "Die sehr lange Gesellschaft für Donaudampfschifffahrt und verwandte"
    assert epc_payload(payable(replace(BELGIAN, name="W" * 71))).split("\n")[5] == "W" * 70


def test_a_creditor_reference_stands_in_its_own_field() -> None:
    """Guards the tenth element, after which nothing follows."""
    lines = epc_payload(payable(replace(BELGIAN, payment_reference="rf", bic=""), paid="949.75")).split("\n")
    assert lines[4:] == ["", "Red Cross of Belgium", "BE72000000001616", "EUR1000.00", "", "RF73INV20260042"]


@given(HOSTILE, HOSTILE, AMOUNTS)
def test_a_sepa_code_keeps_its_fields(name: str, number: str, amount: Decimal) -> None:
    """Guards every length and the order of the lines, whatever the name and the number are."""
    try:
        payload = epc_payload(payable(replace(BELGIAN, name=name), amount, number=number))
    except PaymentUnfit:
        return
    lines = payload.splitlines()
    assert len(lines) in {10, 11}
    assert lines[:5] == ["BCD", "002", "1", "SCT", "BPOTBEB1"]
    assert 1 <= len(lines[5]) <= 70
    assert lines[6:10] == ["BE72000000001616", f"EUR{amount:.2f}", "", ""]
    assert len("".join(lines[10:])) <= 140
    assert len(payload.encode()) <= MOST_BYTES


def test_the_example_of_six() -> None:
    """Guards the QR-bill's 31 lines: those of annex A, with our reference and message in them."""
    lines = swiss_bill(payable(SWISS)).payload.split("\n")
    assert lines == [
        *("SPC", "0200", "1", "CH4431999123000889012"),
        *("S", "Robert Schneider AG", "Rue du Lac", "1268", "2501", "Biel", "CH"),
        *[""] * 7,
        *("1949.75", "CHF"),
        *("S", "Pia-Maria Rutschmann-Schnyder", "Grosse Marktgasse", "28", "9400", "Rorschach", "CH"),
        *("QRR", "000000000000000000202600427", "INV-2026-0042", "EPD"),
    ]


@pytest.mark.parametrize(
    ("iban", "style", "kind", "reference"),
    [
        ("CH4431999123000889012", "number", "QRR", "000000000000000000202600427"),
        ("CH4431999123000889012", "rf", "QRR", "000000000000000000202600427"),
        (PLAIN_SWISS_IBAN, "number", "NON", ""),
        (PLAIN_SWISS_IBAN, "rf", "SCOR", "RF73INV20260042"),
        ("LI21088100002324013AA", "rf", "SCOR", "RF73INV20260042"),
    ],
)
def test_a_qr_iban_and_a_qr_reference_go_together(iban: str, style: str, kind: str, reference: str) -> None:
    """Guards the rule that banks refuse payments by: QRR with a QR-IBAN, and with no other account."""
    bill = swiss_bill(payable(replace(SWISS, iban=iban, payment_reference=style)))
    assert (bill.reference_type, bill.reference) == (kind, reference)


@given(HOSTILE, HOSTILE, HOSTILE, HOSTILE, AMOUNTS)
def test_a_qr_bill_keeps_its_fields(name: str, client: str, street: str, number: str, amount: Decimal) -> None:
    """Guards lengths, the set of characters and the number of lines, whatever the texts are."""
    seller = replace(SWISS, name=name, iban=PLAIN_SWISS_IBAN)
    address = Address(lines=(street, "x"), postal_code=street, city=client, country="DE")
    try:
        bill = swiss_bill(payable(seller, amount, number=number, client=Client(name=client, address=address)))
    except PaymentUnfit:
        return
    lines = bill.payload.splitlines()
    assert len(lines) == 31
    assert (lines[0], lines[3], lines[18], lines[30]) == ("SPC", PLAIN_SWISS_IBAN, f"{amount:.2f}", "EPD")
    limits = {5: 70, 6: 70, 7: 16, 8: 16, 9: 35, 10: 2, 21: 70, 22: 70, 23: 16, 24: 16, 25: 35, 26: 2, 29: 140}
    assert all(len(lines[place]) <= most for place, most in limits.items())
    assert lines[20] in {"", "S"}
    assert all(" " <= char <= "~" or "\xa0" <= char <= "ſ" or char in "ȘșȚț€" for line in lines for char in line)
    assert len(bill.payload) <= 997


def test_letters_that_a_qr_bill_has_not_are_written_plainer() -> None:
    """Guards names from all over: typographic signs and marks beyond Latin are simplified, other scripts left to the
    payer's pen."""
    bill = swiss_bill(payable(SWISS, client=replace(PIA, name="Nguyễn “Ștefan” O’Hara – Łódź")))
    assert bill.debtor is not None
    assert bill.debtor.name == 'Nguyen "Ștefan" O\'Hara - Łódź'
    assert swiss_bill(payable(SWISS, client=replace(PIA, name="Студия"))).debtor is None
    assert swiss_bill(payable(SWISS, client=Client(name="No address"))).debtor is None


def test_a_upi_address_says_what_is_due() -> None:
    """Guards each parameter, decoded as an app does."""
    url = upi_payload(payable(INDIAN, "5000.5", paid="1000.25"))
    assert url.startswith("upi://pay?pa=bright.plumbing@okbank&pn=Bright%20%26%20S%C3%B6hne&")
    assert parse_qs(urlsplit(url).query) == {
        "pa": ["bright.plumbing@okbank"],
        "pn": ["Bright & Söhne"],
        "am": ["4000.25"],
        "cu": ["INR"],
        "tn": ["INV-2026-0042"],
    }


@given(HOSTILE, HOSTILE, AMOUNTS)
def test_a_upi_address_keeps_its_parameters(name: str, number: str, amount: Decimal) -> None:
    """Guards against a name that adds an amount or another payee."""
    try:
        url = upi_payload(payable(replace(INDIAN, name=name), amount, number=number))
    except PaymentUnfit:
        return
    found = parse_qs(urlsplit(url).query, keep_blank_values=True)
    assert (found["pa"], found["am"], found["cu"]) == ([INDIAN.upi_id], [f"{amount:.2f}"], ["INR"])
    assert list(found) == ["pa", "pn", "am", "cu", "tn"]
    assert url.isascii()


@pytest.mark.parametrize(
    ("currency", "amount", "shown"), [("GBP", "1949.75", "1949.75"), ("JPY", "1500", "1500"), ("KWD", "1.5", "1.500")]
)
def test_a_link_says_what_is_due(currency: str, amount: str, shown: str) -> None:
    """Guards the amount in the currency's own decimals."""
    url = link_payload(payable(BRITISH, amount, currency=currency, number="A/1 & co"))
    assert url == f"https://pay.example/me?for=A%2F1%20%26%20co&amount={shown}&in={currency}"


def test_references_have_the_check_digits_of_their_authors() -> None:
    """Guards ISO 11649 and the Swiss modulo 10 by published references."""
    assert is_creditor_reference("RF18539007547034")
    assert not is_creditor_reference("RF18539007547035")
    assert creditor_reference("539007547034") == "RF18539007547034"
    assert is_qr_reference("210000000003139471430009017")
    assert not is_qr_reference("210000000003139471430009018")
    assert qr_reference("21000000000313947143000901") == "210000000003139471430009017"
    assert (is_qr_iban("CH4431999123000889012"), is_qr_iban(PLAIN_SWISS_IBAN)) == (True, False)


@given(st.from_regex(r"[A-Z]{0,5}[-/.]?[0-9]{1,12}", fullmatch=True))
def test_references_made_from_numbers_check_out(number: str) -> None:
    """Guards what we make: it passes the check, and blanks for people take nothing away."""
    made = creditor_reference(number)
    assert is_creditor_reference(made)
    assert grouped(made).replace(" ", "") == made
    if number.strip("ABCDEFGHIJKLMNOPQRSTUVWXYZ-/.0"):
        assert is_qr_reference(qr_reference(number))


@pytest.mark.parametrize("number", ["", "---", "Ω", "A" * 22])
def test_a_number_that_gives_no_reference_is_used_itself(number: str) -> None:
    """Guards payments under numbers that have no room in a creditor reference."""
    assert reference_of(payable(replace(BELGIAN, payment_reference="rf"), number=number)) == number


@pytest.mark.parametrize(
    ("builder", "invoice", "reason"),
    [
        (epc_payload, payable(BELGIAN, currency="USD"), "this invoice is in USD"),
        (epc_payload, payable(replace(BELGIAN, iban="")), "no IBAN"),
        (epc_payload, payable(replace(BELGIAN, iban="AE070331234567890123456")), "not in SEPA"),
        (epc_payload, payable(replace(BELGIAN, iban="GB33BUKB20201555555555", bic="")), "BIC"),
        (epc_payload, payable(replace(SWISS, bic="POFICHBE"), currency="EUR"), "QR-IBAN"),
        (epc_payload, payable(replace(BELGIAN, name="")), "whose account"),
        (epc_payload, payable(BELGIAN, "1000000000"), "999999999.99"),
        (epc_payload, payable(replace(BELGIAN, name="数" * 70), number="数" * 60), "331 bytes"),
        (swiss_bill, payable(SWISS, currency="GBP"), "CHF or EUR"),
        (swiss_bill, payable(replace(SWISS, iban="DE89370400440532013000")), "CH or LI"),
        (swiss_bill, payable(replace(SWISS, address=Address(country="CH"))), "postal code"),
        (swiss_bill, payable(replace(SWISS, name="Студия")), "Latin letters"),
        (swiss_bill, payable(SWISS, number="No digits"), "digits"),
        (swiss_bill, payable(SWISS, "1000000000"), "999999999.99"),
        (upi_payload, payable(INDIAN, currency="EUR"), "INR only"),
        (upi_payload, payable(replace(INDIAN, name="")), "whose account"),
        (upi_payload, payable(replace(INDIAN, name="数" * 90)), "characters"),
        (link_payload, payable(replace(BRITISH, payment_link="")), "no payment link"),
        (link_payload, payable(BRITISH, number="ü" * 60), "characters"),
    ],
)
def test_what_does_not_fit_says_why(builder: object, invoice: Invoice, reason: str) -> None:
    """Guards each rule, and that the refusal names it."""
    assert callable(builder)
    with pytest.raises(PaymentUnfit, match=reason):
        builder(invoice)
