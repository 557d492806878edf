"""`services`: prices are exact, and what is no price is refused."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from terminal import converse

Cli = Callable[..., Result]
SERVICE_KEYS = "id name unit_price unit currency tax aliases".split()


def test_the_json_of_a_service_is_a_contract(cli: Cli) -> None:
    """Prices are decimal strings in the currency's minor unit; a service without a currency has the business's."""
    cli("business", "set", "--currency", "JPY")
    done = cli("services", "add", "Plumbing", "95", "--unit", "hour", "--alias", "labour", "--tax", "10%", "--json")
    service = json.loads(done.stdout)
    assert list(service) == SERVICE_KEYS
    assert service.pop("id").startswith("service_")
    assert service == {
        "name": "Plumbing",
        "unit_price": "95",
        "unit": "hour",
        "currency": "JPY",
        "tax": {"name": "Tax", "rate": "10"},
        "aliases": ["labour"],
    }
    dinar = json.loads(cli("services", "add", "Survey", "7.5", "--currency", "kwd", "--json").stdout)
    assert (dinar["unit_price"], dinar["currency"], dinar["unit"], dinar["tax"]) == ("7.500", "KWD", None, None)


@pytest.mark.parametrize(
    ("price", "shown"),
    [("95", "95.00"), ("1,250", "1250.00"), ("0.0125", "0.0125"), ("0", "0.00"), ("0.1", "0.10"), ("1e2", None)],
)
def test_a_price_is_kept_exactly(cli: Cli, price: str, shown: str | None) -> None:
    """To the last digit, also where it is finer than the minor unit; an exponent is no price that people write."""
    done = cli("services", "add", "Words", price, "-q")
    assert done.exit_code == (0 if shown else 2)
    if shown:
        assert json.loads(cli("services", "show", "words", "--json").stdout)["unit_price"] == shown


@pytest.mark.parametrize("price", ["-5", "NaN", "Infinity", "ten", "", "$95", "1.250,00", "99999999999999"])
def test_what_is_no_price_is_refused(cli: Cli, price: str) -> None:
    """A price that is misread once is wrong on every invoice after it."""
    done = cli("services", "add", "Plumbing", "--json", "--", price)
    assert (done.exit_code, done.stdout) == (2, "")
    assert json.loads(done.stderr)["error"]["hint"] or not price
    assert cli("services", "list").stdout == ""


def test_a_list_in_a_pipe_is_stable_text(cli: Cli) -> None:
    """Name, price, currency, unit, tax, aliases."""
    cli("services", "add", "Plumbing", "95", "--unit", "hour", "--alias", "labour")
    cli("services", "add", "Boiler service", "120", "--tax", "exempt", "--currency", "EUR")
    assert cli("services", "list").stdout.splitlines() == [
        "Boiler service\t120.00\tEUR\t\texempt\t",
        "Plumbing\t95.00\tUSD\thour\t\tlabour",
    ]
    assert cli("services", "list", "hour", "-q").stdout == "Plumbing\n"
    assert cli("services", "show", "labour").stdout.splitlines()[:2] == ["name\tPlumbing", "unit_price\t95.00"]


def test_editing_and_aliases(cli: Cli) -> None:
    """A new price for the same service; the price cannot be taken away."""
    before = json.loads(cli("services", "add", "Plumbing", "95", "--unit", "hour", "--json").stdout)
    after = json.loads(cli("services", "edit", "plumbing", "--price", "98.5", "--unit", "", "--json").stdout)
    assert after == before | {"unit_price": "98.50", "unit": None}
    for flags in (["--price", ""], ["--price", "-1"], ["--name", " "], []):
        assert cli("services", "edit", "plumbing", *flags).exit_code == 2, flags
    assert json.loads(cli("services", "alias", "plumbing", "labour", "--json").stdout)["aliases"] == ["labour"]
    assert cli("services", "add", "Labour", "10").exit_code == 1
    assert cli("services", "alias", "plumbing", "labour", "--remove").exit_code == 0
    assert json.loads(cli("services", "show", "plumbing", "--json").stdout) == after


def test_removing_asks(cli: Cli, tmp_path: Path) -> None:
    """A person's yes, or --yes."""
    cli("services", "add", "Plumbing", "95")
    assert cli("services", "remove", "plumbing").exit_code == 3
    assert converse(tmp_path, "services", "remove", "plumbing", answers=[("Forget Plumbing?", "n")]).exit_code == 1
    assert cli("services", "remove", "plumbing", "-y", "-q").stdout == "Plumbing\n"
    assert cli("services", "show", "plumbing").exit_code == 5


def test_prices_line_up_on_a_terminal(cli: Cli, tmp_path: Path) -> None:
    """Figures in a column are compared by their last digits."""
    cli("services", "add", "Call-out", "8.50")
    cli("services", "add", "Boiler", "1250")
    lines = converse(tmp_path, "services", "list").text.splitlines()
    ends = {line.index(price) + len(price) for line in lines for price in ("8.50", "1250.00") if price in line}
    assert len(ends) == 1


def test_a_saved_tax_holds_when_the_price_is_spoken(cli: Cli) -> None:
    """Guards against taxing an exempt service because somebody said its price."""
    cli("business", "set", "--tax", "VAT 19%")
    cli("services", "add", "Book", "12", "--tax", "exempt")
    words = "Bill Acme Corp for five books at 12 each and two posters at 10 each."
    document = json.loads(cli("generate", "--text", words, "-n", "--json").stdout)
    assert (document["subtotal"], document["tax_total"]) == ("80.00", "3.80")
