"""Identifiers as people write them: tidied, checked where there is a check, refused with a hint where they are none."""

from collections.abc import Callable

import pytest

from voiceinvoice.domain.errors import UsageError
from voiceinvoice.domain.identifiers import (
    check_bic,
    check_electronic_address,
    check_iban,
    check_legal_id,
    identifier,
    vat_id,
)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("GB 123 4567 89", "GB123456789"),
        ("de123456789", "DE123456789"),
        ("ATU12345678", "ATU12345678"),
        ("ESX1234567X", "ESX1234567X"),
        ("EL123456789", "EL123456789"),
        ("CHE-123.456.789 MWST", "CHE123456789MWST"),
        ("FRXX123456789", "FRXX123456789"),
        ("12/345/67890", ""),
        ("12-3456789", ""),
        ("Steuernummer 12345", ""),
        ("27AAPFU0939F1ZV", ""),
        ("ZZ123456789", ""),
        ("", ""),
    ],
)
def test_a_vat_identifier_is_told_from_other_tax_numbers(written: str, read: str) -> None:
    """Guards BT-31 and BR-CO-09: a national number must not be passed off as a VAT identifier."""
    assert vat_id(written) == read


def test_an_iban_with_a_wrong_digit_is_found_out() -> None:
    """Guards the money: any single digit mistyped, and any two neighbours swapped, are refused."""
    good = "DE89370400440532013000"
    assert check_iban(" de89 3704 0044 0532 0130 00 ") == good
    assert check_iban("GB33BUKB20201555555555") == "GB33BUKB20201555555555"
    for place in range(2, len(good)):
        wrong = good[:place] + str((int(good[place]) + 1) % 10) + good[place + 1 :]
        with pytest.raises(UsageError):
            check_iban(wrong)
        swapped = good[: place - 1] + good[place] + good[place - 1] + good[place + 1 :]
        if swapped != good:
            with pytest.raises(UsageError):
                check_iban(swapped)


@pytest.mark.parametrize(
    ("check", "written", "read"),
    [
        (check_bic, "coba de ff xxx", "COBADEFFXXX"),
        (check_electronic_address, " 9930 : DE123 ", "9930:DE123"),
        (check_electronic_address, "me@example.com", "EM:me@example.com"),
        (check_electronic_address, "em:me@example.com", "EM:me@example.com"),
        (check_legal_id, " HRB  12345 B ", "HRB 12345 B"),
        (check_legal_id, "0002: 732829320", "0002:732829320"),
        (check_legal_id, "CHE: 1", "CHE: 1"),
    ],
)
def test_what_is_one_is_tidied(check: Callable[[str], str], written: str, read: str) -> None:
    """Guards the forms that people copy."""
    assert check(written) == read


@pytest.mark.parametrize(
    ("check", "written"),
    [
        (check_bic, "COBA"),
        (check_bic, "COBADEFFX"),
        (check_iban, ""),
        (check_iban, "DE89 3704 0044 0532 0130 0é"),
        (check_iban, "١٢"),
        (check_electronic_address, "DE123456789"),
        (check_electronic_address, "1234:x"),
        (check_electronic_address, "9930:"),
        (check_electronic_address, "EM:nobody"),
        (check_legal_id, "9999:1"),
        (check_legal_id, "0002:"),
    ],
)
def test_what_is_none_is_refused(check: Callable[[str], str], written: str) -> None:
    """Guards receivers: an address of an unknown scheme, or an account that cannot be one, never leaves."""
    with pytest.raises(UsageError) as refused:
        check(written)
    assert refused.value.hint


def test_a_scheme_is_what_stands_before_the_colon() -> None:
    """Guards the two parts of an identifier."""
    assert identifier("0088:73:1") == ("0088", "73:1")
    assert identifier("HRB 1") == ("", "HRB 1")
