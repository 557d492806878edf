"""Addresses as each country writes them."""

import pytest

from voiceinvoice.domain.party import Address


@pytest.mark.parametrize(
    ("country", "lines"),
    [
        ("US", ("1 High St", "Portland, OR 97218", "US")),
        ("GB", ("1 High St", "Portland", "OR", "97218", "GB")),
        ("DE", ("1 High St", "97218 Portland OR", "DE")),
        ("", ("1 High St", "97218 Portland OR")),
    ],
)
def test_an_address_stands_as_on_an_envelope(country: str, lines: tuple[str, ...]) -> None:
    """Post codes stand before, behind or below the city."""
    address = Address(lines=("1 High St",), postal_code="97218", city="Portland", region="OR", country=country)
    assert address.as_lines() == lines


def test_what_is_not_known_leaves_no_blank_line() -> None:
    """An address of free lines alone is those lines."""
    assert Address(lines=("1 High St", "Leeds")).as_lines() == ("1 High St", "Leeds")
    assert Address(city="Oslo", country="US").as_lines() == ("Oslo", "US")
