"""Where money goes: accounts, banks' codes, UPI ids and links, refused with the rule that they break."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voiceinvoice.domain.accounts import (
    bank_code_text,
    check_account_number,
    check_bank_code,
    check_payment_link,
    check_upi_id,
    filled_link,
)
from voiceinvoice.domain.errors import UsageError
from voiceinvoice.domain.identifiers import check_iban


@pytest.mark.parametrize(
    ("check", "written", "read"),
    [
        (check_account_number, " 6301 8842 ", "6301 8842"),
        (check_account_number, "12-3456-78", "12-3456-78"),
        (check_bank_code, "20-45-77", "204577"),
        (check_bank_code, "021000021", "021000021"),
        (check_bank_code, "0210 0002 1", "021000021"),
        (check_bank_code, "sbin0001234", "SBIN0001234"),
        (check_bank_code, "082-902", "082902"),
        (check_upi_id, "bright@okbank", "bright@okbank"),
        (check_upi_id, "98765.43210-x_y@axis1", "98765.43210-x_y@axis1"),
        (check_payment_link, "https://pay.example", "https://pay.example"),
        (check_payment_link, " https://pay.example:8443/a/{number}?b={amount}#{currency} ", None),
        (check_payment_link, "HTTPS://xn--bcher-kva.example/%20", "HTTPS://xn--bcher-kva.example/%20"),
    ],
)
def test_what_is_one_is_kept(check: Callable[[str], str], written: str, read: str | None) -> None:
    """Guards the forms that people copy."""
    assert check(written) == (written.strip() if read is None else read)


@pytest.mark.parametrize(
    ("check", "written", "rule"),
    [
        (check_account_number, "12", "3 to 34"),
        (check_account_number, "12\n34; DROP", "3 to 34"),
        (check_bank_code, "021000022", "check digit"),
        (check_bank_code, "20-45-7", "sort code"),
        (check_bank_code, "SBIN1001234", "IFSC"),
        (check_upi_id, "bright", "handle"),
        (check_upi_id, "bright@ok bank", "handle"),
        (check_upi_id, "bright@okbank&am=1", "handle"),
        (check_upi_id, "me@bank.example", "handle"),
        (check_payment_link, "http://pay.example", "https://"),
        (check_payment_link, "javascript:alert(1)", "https://"),
        (check_payment_link, "pay.example/me", "https://"),
        (check_payment_link, "https://", "host"),
        (check_payment_link, "https://pay.example@evil.example/", "host"),
        (check_payment_link, "https://{number}.example/", "host"),
        (check_payment_link, "https://localhost/", "host"),
        (check_payment_link, "https://pay.example/{total}", "braces"),
        (check_payment_link, "https://pay.example/{number.real}", "braces"),
        (check_payment_link, "https://pay.example/{{number}}", "braces"),
        (check_payment_link, "https://pay.example/{number", "braces"),
        (check_payment_link, "https://pay.example/a b", "blanks"),
        (check_payment_link, "https://pay.example/\x00", "blanks"),
        (check_payment_link, "https://büro.example/", "blanks"),
        (check_payment_link, "https://pay.example:port/", "URL"),
        (check_payment_link, "https://[::1", "URL"),
        (check_payment_link, "https://pay.example/" + "a" * 200, "220 characters"),
        (check_iban, "DE8937040044053201300", "has 22 characters, and this has 21"),
        (check_iban, "DE89370400440532013001", "check digits"),
        (check_iban, "hello", "DE89"),
    ],
)
def test_what_is_none_is_refused_with_the_rule(check: Callable[[str], str], written: str, rule: str) -> None:
    """Guards the money: nothing is kept that could not be paid to, and the refusal says which rule it breaks."""
    with pytest.raises(UsageError) as refused:
        check(written)
    assert rule in f"{refused.value.message} {refused.value.hint}"


@pytest.mark.parametrize(
    ("code", "country", "text"),
    [
        ("204577", "GB", ("Sort code", "20-45-77")),
        ("082902", "AU", ("BSB", "082-902")),
        ("021000021", "US", ("Routing number", "021000021")),
        ("SBIN0001234", "IN", ("IFSC", "SBIN0001234")),
    ],
)
def test_a_banks_code_is_written_as_at_home(code: str, country: str, text: tuple[str, str]) -> None:
    """Guards what people type into their bank's form."""
    assert bank_code_text(code, country) == text


@given(st.text(), st.text())
def test_no_value_changes_where_a_link_leads(number: str, amount: str) -> None:
    """Guards against a number that ends the path, begins a query or is a field itself."""
    link = filled_link("https://pay.example/{number}/end?a={amount}", {"number": number, "amount": amount})
    host, first, second = link.removeprefix("https://").split("/")
    assert (host, second.partition("?")[0]) == ("pay.example", "end")
    assert first.isascii()
    assert link.count("?") == 1
    assert not set(link) & set("{}# \n")
