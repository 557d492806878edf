"""CSV imports: everything or nothing, each bad row by its line."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Cli = Callable[..., Result]

CLIENTS = """\
name,email,phone,address,city,postal_code,region,country,tax_id,currency,terms,aliases
Acme Ltd,ap@acme.example,0113,"12 High St
Unit 4",Leeds,LS1,,GB,GB1,GBP,net 14,Acme; the acme people
"Smith, Jones & Co",,,,,,,,,,,
"""


def names(cli: Cli, noun: str = "clients") -> list[str]:
    """What is saved."""
    return cli(noun, "list", "-q").stdout.splitlines()


def test_every_column_arrives(cli: Cli, tmp_path: Path) -> None:
    """Quoted commas and line ends, aliases by semicolons."""
    file = tmp_path / "clients.csv"
    file.write_text(CLIENTS)
    assert cli("clients", "import", file).stdout == "added\t2\nupdated\t0\nskipped\t0\nbad\t0\n"
    client = json.loads(cli("clients", "show", "the acme people", "--json").stdout)
    del client["id"]
    assert client == {
        "name": "Acme Ltd",
        "email": "ap@acme.example",
        "phone": "0113",
        "address": {
            "lines": ["12 High St", "Unit 4"],
            "postal_code": "LS1",
            "city": "Leeds",
            "region": "",
            "country": "GB",
        },
        "tax_id": "GB1",
        "currency": "GBP",
        "terms": "net 14",
        "tax": None,
        "aliases": ["Acme", "the acme people"],
        "legal_id": None,
        "electronic_address": None,
        "buyer_reference": None,
        "formats": [],
        "language": None,
    }
    assert names(cli) == ["Acme Ltd", "Smith, Jones & Co"]


@pytest.mark.parametrize(
    "data",
    [
        "\ufeffname,email\r\nÉmile,e@x.example\r\n".encode(),
        "name;email\nÉmile;e@x.example\n".encode(),
        "Email\tNAME\ne@x.example\tÉmile\n".encode(),
        "\n\nname,email\n\nÉmile,e@x.example\n,\n\n".encode(),
    ],
    ids=["Excel's mark", "semicolons", "tabs, other order and case", "blank lines"],
)
def test_what_spreadsheets_write_is_read(cli: Cli, tmp_path: Path, data: bytes) -> None:
    """The same sheet saved by other programs."""
    file = tmp_path / "clients.csv"
    file.write_bytes(data)
    assert cli("clients", "import", file, "-q").stdout == "Émile\n"
    assert json.loads(cli("clients", "show", "émile", "--json").stdout)["email"] == "e@x.example"


BAD = "name,email,terms\nAcme,ok@x.example,\nBob,nonsense,\n\nCarol,,soon\nacme,,\n,x@y.example,\nDave,,,,\nEve,,30\n"


def test_one_bad_row_imports_nothing_and_is_named_by_its_line(cli: Cli, tmp_path: Path) -> None:
    """Half an import is a mess; the person must find each row in the file."""
    file = tmp_path / "clients.csv"
    file.write_text(BAD)
    done = cli("clients", "import", file, "--json")
    assert (done.exit_code, done.stdout) == (3, "")
    rows = json.loads(done.stderr)["error"]["rows"]
    assert [row["line"] for row in rows] == [3, 5, 6, 7, 8]
    assert [row["message"].split(":")[0] for row in rows[:2]] == ["email", "terms"]
    assert "line 2" in rows[2]["message"]
    assert "name" in rows[3]["message"]
    assert "5 cells" in rows[4]["message"]
    assert names(cli) == []
    text = cli("clients", "import", file).stderr
    assert "line 3: email: 'nonsense' is not an e-mail address." in text
    assert "--skip-bad" in text


def test_skipping_bad_rows_imports_the_rest_and_says_which(cli: Cli, tmp_path: Path) -> None:
    """Each one is still a warning."""
    file = tmp_path / "clients.csv"
    file.write_text(BAD)
    done = cli("clients", "import", file, "--skip-bad", "--json")
    assert done.exit_code == 0
    report = json.loads(done.stdout)
    assert (report["added"], len(report["bad"]), report["dry_run"]) == (["Acme", "Eve"], 5, False)
    assert done.stderr.count("warning") == 5
    assert names(cli) == ["Acme", "Eve"]


def test_those_that_are_there_are_left_alone_unless_update(cli: Cli, tmp_path: Path) -> None:
    """An empty cell says nothing; only filled ones change a client. A second run changes nothing."""
    cli("clients", "add", "Acme Ltd", "--email", "old@x.example", "--phone", "1", "--alias", "Acme")
    file = tmp_path / "clients.csv"
    file.write_text("name,email,phone\nACME,new@x.example,\nBob,,2\n")
    assert cli("clients", "import", file).stdout == "added\t1\nupdated\t0\nskipped\t1\nbad\t0\n"
    assert json.loads(cli("clients", "show", "acme", "--json").stdout)["email"] == "old@x.example"
    report = json.loads(cli("clients", "import", file, "--update", "--json").stdout)
    assert (report["added"], report["updated"]) == ([], ["Acme Ltd", "Bob"])
    acme = json.loads(cli("clients", "show", "acme", "--json").stdout)
    assert (acme["name"], acme["email"], acme["phone"], acme["aliases"]) == ("Acme Ltd", "new@x.example", "1", ["Acme"])


def test_aliases_in_the_file_must_not_clash(cli: Cli, tmp_path: Path) -> None:
    """With each other or with what is saved."""
    cli("clients", "add", "Acme Ltd", "--alias", "Acme")
    file = tmp_path / "clients.csv"
    file.write_text("name,aliases\nBob,Robert\nRobert,\nCarol,ACME\n")
    done = cli("clients", "import", file, "--json")
    assert [row["line"] for row in json.loads(done.stderr)["error"]["rows"]] == [3, 4]
    assert names(cli) == ["Acme Ltd"]


def test_a_dry_run_counts_and_writes_nothing(cli: Cli, tmp_path: Path) -> None:
    """The same report, marked; bad rows fail it too."""
    file = tmp_path / "clients.csv"
    file.write_text(CLIENTS)
    report = json.loads(cli("clients", "import", file, "--dry-run", "--json").stdout)
    assert (len(report["added"]), report["dry_run"]) == (2, True)
    assert names(cli) == []
    file.write_text(BAD)
    assert cli("clients", "import", file, "--dry-run").exit_code == 3


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"\n \n", "empty"),
        (b"name,colour\nAcme,red\n", "'colour'"),
        (b"email\nx@y.example\n", "'name' is missing"),
        (b"name,email,name\nA,b@c.example,B\n", "twice"),
        ("name\nMöller\n".encode("latin-1"), "UTF-8"),
        ("name\nMöller\n".encode("utf-16"), "UTF-8"),
        (b'name\n"Acme\n', "line"),
        (b"name\nAc\0me\n", "text"),
    ],
)
def test_files_that_are_no_client_list(cli: Cli, tmp_path: Path, data: bytes, said: str) -> None:
    """Exit 2, a sentence, and the columns that would be known."""
    file = tmp_path / "clients.csv"
    file.write_bytes(data)
    done = cli("clients", "import", file)
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in done.stderr
    assert names(cli) == []


def test_a_file_that_cannot_be_read(cli: Cli, tmp_path: Path) -> None:
    """Missing, a folder, not allowed."""
    secret = tmp_path / "secret.csv"
    secret.write_text(CLIENTS)
    secret.chmod(0)
    for path in (tmp_path / "none.csv", tmp_path, *([secret] if os.geteuid() else [])):
        done = cli("clients", "import", path)
        assert done.exit_code == 2
        assert str(path) in done.stderr


def test_standard_input_is_a_dash(cli: Cli) -> None:
    """For pipelines."""
    assert cli("clients", "import", "-", "-q", input="name\nAcme\n").stdout == "Acme\n"


def test_services_need_a_price_in_every_row(cli: Cli, tmp_path: Path) -> None:
    """A missing price must not become a free service."""
    file = tmp_path / "prices.csv"
    file.write_text(
        "name,unit_price,unit,currency,tax,aliases\nPlumbing,95,hour,GBP,VAT 20%,labour; work\nCall-out,,,,,\n"
    )
    done = cli("services", "import", file)
    assert done.exit_code == 3
    assert "line 3: There is no unit price." in done.stderr
    file.write_text('name,unit_price,unit\nPlumbing,95,hour\nCall-out,"1,250.50",\nRefund,-5,\n')
    assert "line 4: unit_price: -5" in cli("services", "import", file).stderr
    assert cli("services", "import", file, "--skip-bad", "-q").stdout.split() == ["Plumbing", "Call-out"]
    assert cli("services", "list").stdout.splitlines()[0] == "Call-out\t1250.50\tUSD\t\t\t"
    assert cli("services", "import", tmp_path / "none.csv").exit_code == 2
