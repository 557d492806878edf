"""`db`, and every command over a server: the same books from two machines, and what is said when it cannot be."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from mongo_servers import Server, drop
from typer.testing import Result

from running import Run
from terminal import converse

Cli = Callable[..., Result]
WORDS = "Bill Acme 100 dollars for piano lessons"
PASSWORD = "s3cr3t-w0rd"  # noqa: S105 - the one that must never be seen


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of MongoDB's protocol."""
    server = Server(tmp_path_factory.mktemp("server"))
    yield server
    server.stop()


@pytest.fixture
def uri(server: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a new database, named as the web product named it, and open to who has it."""
    address = server.url()
    monkeypatch.setenv("MONGODB_URI", address)
    monkeypatch.setenv("VOICEINVOICE_REQUIRE_LOGIN", "false")
    yield address
    drop(address)


def data(done: Result) -> Any:
    """What `--json` printed, of a command that worked."""
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


def test_two_machines_share_one_set_of_books(run: Run, uri: str, tmp_path: Path) -> None:
    """Guards the whole promise: prepared once, then each machine goes on with the other's numbers and clients."""
    machines = [os.environ | {"VOICEINVOICE_HOME": str(tmp_path / name)} for name in ("studio", "van")]
    unprepared = run("generate", "--text", WORDS, env=machines[0])
    assert (unprepared.returncode, unprepared.stdout) == (1, "")
    assert "voiceinvoice db init" in unprepared.stderr
    assert run("db", "init", env=machines[0]).returncode == 0
    assert run("db", "init", env=machines[1]).returncode == 0
    first = run("generate", "--text", WORDS, env=machines[0])
    assert "0001" in first.stdout, first.stderr
    assert run("clients", "list", env=machines[1]).stdout.startswith("Acme\t")
    again = run("generate", "--text", WORDS, env=machines[1])
    assert "0001" in again.stdout, again.stderr
    assert "0002" in run("generate", "--text", WORDS + " again", env=machines[1]).stdout
    assert (
        run("invoices", "list", "-q", env=machines[0]).stdout == run("invoices", "list", "-q", env=machines[1]).stdout
    )
    assert not list(tmp_path.glob("*/voiceinvoice.db"))


def test_the_status_names_what_is_missing(cli: Cli, uri: str, server: Server) -> None:
    """Exit 1 and the command that mends it before `db init`, which may be repeated; afterwards all is there."""
    done = cli("db", "status")
    assert done.exit_code == 1
    assert "db init" in done.stderr
    assert "invoices_owner_number_key" in cli("db", "status", "-q").stdout
    for _ in range(2):
        assert data(cli("db", "init", "--json"))["missing_indexes"] == []
    found = data(cli("db", "status", "--json"))
    assert (found["kind"], found["version"]) == ("MongoDB", "7.0.0")
    assert found["place"] == f"127.0.0.1:{server.port}/{uri.rpartition('/')[2]}"
    assert found["records"]["invoices"] == 0
    assert found["owner"].startswith("local:")
    assert cli("db", "status").exit_code == 0


def test_books_move_to_a_server_and_back(cli: Cli, uri: str, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards the way into sharing and out of it: same numbers, same ids, and the same words are not billed twice."""
    monkeypatch.delenv("MONGODB_URI")
    cli("generate", "--text", WORDS)
    before = cli("invoices", "list", "--json").stdout
    monkeypatch.setenv("MONGODB_URI", uri)
    moved = data(cli("db", "copy", "--from", "local", "--json"))
    assert (moved["collections"]["invoices"]["new"], moved["to"]) == (1, uri)
    assert len(moved["collections"]["invoices"]["digest"]) == 64
    assert cli("invoices", "list", "--json").stdout == before
    assert "0001" in cli("generate", "--text", WORDS).stdout
    assert data(cli("db", "copy", "--from", "local", "--json"))["collections"]["invoices"]["same"] == 1
    monkeypatch.setenv("VOICEINVOICE_HOME", str(home.with_name("elsewhere")))
    assert cli("db", "copy", "--to", home.with_name("back.db")).exit_code == 0
    monkeypatch.setenv("VOICEINVOICE_STORE_URL", str(home.with_name("back.db")))
    assert cli("invoices", "list", "--json").stdout == before
    assert "0001" in cli("generate", "--text", WORDS).stdout


@pytest.mark.parametrize("uri", ["books.db", "mongodb", "cluster.example/books"])
def test_a_server_mistyped_is_no_file(cli: Cli, uri: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards against invoices in a file of this machine that were meant for the shared books."""
    monkeypatch.setenv("MONGODB_URI", uri)
    done = cli("generate", "--text", WORDS)
    assert (done.exit_code, "MONGODB_URI" in done.stderr) == (1, True)


def test_blanks_around_an_address_are_none_of_it(cli: Cli, uri: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards against a line's end that makes a path of an address."""
    monkeypatch.setenv("MONGODB_URI", f" {uri}\n")
    assert cli("db", "init").exit_code == 0
    assert "0001" in cli("generate", "--text", WORDS).stdout


def test_the_same_store_twice_is_refused(cli: Cli) -> None:
    """Guards against a copy that copies nothing."""
    assert cli("db", "copy", "--from", "local").exit_code == 2


@pytest.mark.usefixtures("uri")
def test_exported_files_make_the_same_books(
    cli: Cli, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Guards `db export` and `db import` between machines and stores, and what a second import says."""
    cli("db", "init")
    cli("generate", "--text", WORDS)
    assert data(cli("db", "export", tmp_path / "out", "--json"))["counts"]["invoices"] == 1
    monkeypatch.setenv("VOICEINVOICE_STORE_URL", str(home / "other.db"))
    assert data(cli("db", "import", tmp_path / "out", "--json"))["collections"]["invoices"]["new"] == 1
    assert cli("db", "import", tmp_path / "out", "-q").stdout == "0\n"
    monkeypatch.delenv("VOICEINVOICE_STORE_URL")
    empty = cli("db", "import", tmp_path)
    assert empty.exit_code == 2
    assert "invoices.jsonl" in empty.stderr


def test_a_backup_is_a_whole_store(cli: Cli, home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Guards the file: private, complete, opened by itself on another machine; and never over another file."""
    copy = tmp_path / "copy.db"
    assert "no books" in cli("db", "backup", copy).stderr
    cli("generate", "--text", WORDS)
    listed = cli("invoices", "list", "--json").stdout
    assert cli("db", "backup", copy).exit_code == 0
    assert copy.stat().st_mode & 0o777 == 0o600
    assert cli("db", "backup", copy).exit_code == 1
    assert cli("db", "backup", copy, "--force").exit_code == 0
    monkeypatch.setenv("VOICEINVOICE_HOME", str(tmp_path / "another machine"))
    monkeypatch.setenv("VOICEINVOICE_STORE_URL", str(copy))
    assert cli("invoices", "list", "--json").stdout == listed
    assert cli("db", "backup", tmp_path / "no" / "copy.db").exit_code == 1


def test_a_server_is_not_backed_up_as_a_file(cli: Cli, uri: str, tmp_path: Path) -> None:
    """Guards against a backup that is none."""
    done = cli("db", "backup", tmp_path / "copy.db")
    assert done.exit_code == 2
    assert "mongodump" in done.stderr


def test_older_records_are_migrated(cli: Cli, home: Path) -> None:
    """Guards that a store of this version has nothing to do, and that wrong sums are told and mended."""
    cli("generate", "--text", WORDS)
    assert data(cli("db", "migrate", "--json"))["counts"] == {"records": 0, "sums": 0}
    with closing(sqlite3.connect(home / "voiceinvoice.db")) as connection, connection:
        connection.execute("UPDATE invoices_by_status SET count=7")
    checks = {check["name"]: check for check in json.loads(cli("doctor", "--json").stdout)["checks"]}
    assert (checks["store"]["state"], checks["store"]["hint"]) == ("failed", "voiceinvoice db migrate")
    status = cli("db", "status")
    assert (status.exit_code, "db migrate" in status.stderr) == (1, True)
    assert data(cli("db", "migrate", "--json"))["counts"]["sums"] == 1
    assert cli("db", "status").exit_code == 0


def test_doctor_tells_how_the_server_is(cli: Cli, uri: str, server: Server) -> None:
    """Healthy with version and latency; without indexes it names them and the command."""

    def store() -> dict[str, str]:
        checks = json.loads(cli("doctor", "--json").stdout)["checks"]
        return {check["name"]: check for check in checks}["store"]

    assert (store()["state"], store()["hint"]) == ("failed", "voiceinvoice db init")
    cli("db", "init")
    assert store()["state"] == "healthy"
    assert "MongoDB 7.0.0" in store()["message"]


def test_a_password_is_never_shown(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards settings, doctor, errors and the log, whatever is wrong with the address."""
    monkeypatch.setenv("VOICEINVOICE_REQUIRE_LOGIN", "false")
    for uri in (
        f"mongodb://me:{PASSWORD}@127.0.0.1:1/books",
        f"mongodb://me:{PASSWORD}:x@127.0.0.1/b",
        f"me:{PASSWORD}@h",
    ):
        monkeypatch.setenv("MONGODB_URI", uri)
        for arguments in (
            ("settings", "list"),
            ("settings", "list", "--json"),
            ("settings", "get", "store.url"),
            ("doctor",),
            ("db", "status"),
            ("clients", "list", "--json"),
            ("db", "copy", "--from", "local", "--json"),
        ):
            done = run(*arguments)
            assert PASSWORD not in done.stdout + done.stderr
            assert "Traceback" not in done.stderr
            assert "mistake in voiceinvoice" not in done.stderr
    monkeypatch.setenv("MONGODB_URI", f"mongodb://me:{PASSWORD}@127.0.0.1:1/books")
    assert run("settings", "get", "store.url").stdout == "mongodb://me:***@127.0.0.1:1/books\n"
    unreachable = run("invoices", "list")
    assert (unreachable.returncode, unreachable.stdout) == (6, "")
    assert "Nothing answers at 127.0.0.1:1" in unreachable.stderr


def test_an_address_with_a_password_is_typed_or_piped(cli: Cli, home: Path) -> None:
    """Guards against passwords in argv: refused there, taken from a pipe into a file that only the user can read."""
    address = f"mongodb://me:{PASSWORD}@127.0.0.1:1/books"
    refused = cli("settings", "set", "store.url", address)
    assert (refused.exit_code, PASSWORD in refused.output) == (2, False)
    assert cli("settings", "set", "store.url", input=f"{address}\n").stdout == "mongodb://me:***@127.0.0.1:1/books\n"
    assert PASSWORD in (home / "settings.toml").read_text()
    assert (home / "settings.toml").stat().st_mode & 0o777 == 0o600
    assert cli("settings", "set", "store.url", "mongdb://host/books").exit_code == 1
    assert cli("settings", "set", "store.url", "").stdout == "\n"


def test_our_own_variable_wins(cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Guards a machine that has MONGODB_URI for something else."""
    monkeypatch.setenv("MONGODB_URI", "mongodb://127.0.0.1:1/theirs")
    assert data(cli("settings", "get", "store.url", "--json"))["origin"] == "environment MONGODB_URI"
    monkeypatch.setenv("VOICEINVOICE_STORE_URL", str(tmp_path / "books.db"))
    assert cli("clients", "list").exit_code == 0


def test_an_edit_on_stale_data_names_who_was_faster(cli: Cli, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards the sentence that tells two people about each other."""
    from voiceinvoice.domain.errors import Conflict
    from voiceinvoice.store import open_store, owner_of
    from voiceinvoice.store.books import Books

    monkeypatch.setenv("USER", "anna")
    cli("clients", "add", "Acme")
    with closing(open_store(str(home / "voiceinvoice.db"))) as store:
        books = Books(store, owner_of(home))
        stale = books.find_client("Acme")
        cli("clients", "edit", "Acme", "--email", "a@acme.example")
        with pytest.raises(Conflict, match="changed meanwhile by anna@"):
            books.save_client(stale)


def test_the_embedded_store_has_a_status_too(cli: Cli, home: Path) -> None:
    """Guards the file's own facts, before and after there is one."""
    assert "not made yet" in data(cli("db", "status", "--json"))["place"]
    assert not (home / "voiceinvoice.db").exists()
    assert data(cli("db", "init", "--json"))["version"] == sqlite3.sqlite_version
    assert (home / "voiceinvoice.db").exists()


def test_a_run_over_a_server_ends_at_once_and_whole(run: Run, uri: str, tmp_path: Path) -> None:
    """Guards the early exit: exit codes and long outputs are whole, in a pipe and towards a reader that leaves."""
    assert run("db", "init").returncode == 0
    for place in range(3):
        assert run("clients", "add", str(place) * 60_000).returncode == 0
    listed = json.loads(run("clients", "list", "--json").stdout)
    assert [len(client["name"]) for client in listed["clients"]] == [60_000] * 3
    assert run("invoices", "show", "INV-9").returncode == 5
    piped = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m voiceinvoice db status | head -1"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
    )
    assert (piped.returncode, piped.stderr) == (0, b"")
    assert piped.stdout.startswith(b"store\t")


@pytest.mark.parametrize("columns", [60, 100])
def test_status_and_copy_fit_a_terminal(tmp_path: Path, columns: int) -> None:
    """Drawn facts and a table, no line wider than the terminal."""
    for arguments in (("db", "status"), ("db", "copy", "--to", "copy.db")):
        ended = converse(tmp_path, *arguments, columns=columns)
        assert ended.exit_code == 0, ended.text
        lines = [line for line in ended.text.splitlines() if "\x1b" not in line]  # not those of the moving bar
        assert max(map(len, lines)) <= columns
