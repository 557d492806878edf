"""What is wrong with a server or its address: one line, in time, with the way to mend it and without a password."""

import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pymongo
import pytest
from mongo_servers import Server, drop, prepared
from store_samples import PATTERN, sample_invoice
from wire_server import WireServer, refusal

from voiceinvoice.domain.errors import (
    SettingsInvalid,
    StoreUnavailable,
    StoreUnreachable,
    UsageError,
    VoiceInvoiceError,
)
from voiceinvoice.domain.party import Client
from voiceinvoice.store import Duplicate, open_store
from voiceinvoice.store.address import masked
from voiceinvoice.store.books import Books
from voiceinvoice.store.indexes import INDEXES
from voiceinvoice.store.mongo.connection import connect
from voiceinvoice.store.mongo.examining import limits_of
from voiceinvoice.store.whole import open_whole

PASSWORD = "s3cr3t-w0rd"  # noqa: S105 - the one that must never be seen
#: Generous: three seconds are promised, and this machine may be busy.
_IN_TIME = 6.0


def failure_of(url: str) -> VoiceInvoiceError:
    """What a first command on that address says, in time and without the password."""
    began = time.monotonic()
    with pytest.raises(VoiceInvoiceError) as caught, closing(open_store(url)) as store:
        store.ping()
    assert time.monotonic() - began < _IN_TIME
    failure = caught.value
    assert PASSWORD not in f"{failure.message} {failure.hint} {failure.details}"
    assert "\n" not in failure.message
    assert failure.hint
    return failure


@pytest.fixture
def wire(request: pytest.FixtureRequest) -> Iterator[WireServer]:
    """A server that plays what the test's parameters say."""
    server = WireServer(**request.param)
    yield server
    server.close()


def closed_port() -> int:
    """A port on which nothing listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def test_no_socket_file(tmp_path: Path) -> None:
    """Guards a server that is reached by a file: a missing one is said at once."""
    began = time.monotonic()
    failure = failure_of(f"mongodb://{quote(str(tmp_path / 'mongodb.sock'), safe='')}/books")
    assert (failure.exit_code, time.monotonic() - began < 2) == (6, True)


def test_nothing_listens() -> None:
    """Guards the most frequent mistake: the server is not running. It is said at once."""
    began = time.monotonic()
    failure = failure_of(f"mongodb://me:{PASSWORD}@127.0.0.1:{closed_port()}/books")
    assert isinstance(failure, StoreUnreachable)
    assert (failure.exit_code, "Nothing answers at 127.0.0.1" in failure.message) == (6, True)
    assert time.monotonic() - began < 2


def test_several_hosts_of_which_none_listens() -> None:
    """Guards a replica set that is down, which the driver asks again and again."""
    hosts = ",".join(f"127.0.0.1:{closed_port()}" for _ in range(3))
    assert "Nothing answers" in failure_of(f"mongodb://me:{PASSWORD}@{hosts}/books?replicaSet=rs0").message


@pytest.mark.parametrize("url", ["mongodb://no-such-host.invalid/books", "mongodb+srv://no-such-host.invalid/books"])
def test_an_unknown_host(url: str) -> None:
    """Guards a typo in the name, with and without a lookup of the servers."""
    failure = failure_of(url.replace("://", f"://me:{PASSWORD}@"))
    assert isinstance(failure, StoreUnreachable)
    assert "unknown" in failure.message


def test_a_server_that_is_silent() -> None:
    """Guards against waiting for a port that accepts and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        failure = failure_of(f"mongodb://127.0.0.1:{listener.getsockname()[1]}/books")
    assert "does not answer" in failure.message


def test_tls_to_a_server_without(server: Server) -> None:
    """Guards `tls=true` towards a server that speaks plainly."""
    assert "TLS" in failure_of(server.url("x", "?tls=true")).message


def test_a_certificate_that_nobody_trusts(tmp_path: Path) -> None:
    """Guards against a server in the middle: its certificate is named, and how to trust one of one's own."""
    subprocess.run(
        "openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 1 -subj /CN=localhost".split(),
        cwd=tmp_path,
        capture_output=True,
        check=True,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    with closing(WireServer(tls=context)) as server:
        failure = failure_of(f"mongodb://127.0.0.1:{server.port}/books?tls=true")
        trusting = f"mongodb://localhost:{server.port}/books?tls=true&tlsCAFile={tmp_path / 'cert.pem'}"
        with closing(open_store(trusting)) as store:
            store.ping()
    assert "certificate" in failure.message
    assert "tlsCAFile" in failure.hint


SASL = {"saslStart": refusal(18, "AuthenticationFailed", "Authentication failed.")}
ATLAS = {"saslStart": refusal(8000, "AtlasError", "bad auth : authentication failed")}
UNAUTHORIZED = refusal(13, "Unauthorized", "not authorized on books to execute command { insert: 'clients' }")


@pytest.mark.parametrize("wire", [{"replies": SASL}, {"replies": ATLAS}], indirect=True)
def test_a_wrong_password(wire: WireServer) -> None:
    """Guards what MongoDB and Atlas each say to it."""
    failure = failure_of(f"mongodb://me:{PASSWORD}@127.0.0.1:{wire.port}/books")
    assert "user name or the password" in failure.message


@pytest.mark.parametrize("wire", [{"hello": {"maxWireVersion": 8}}], indirect=True)
def test_a_server_that_is_too_old(wire: WireServer) -> None:
    """Guards MongoDB 4.2 and older, which the driver does not speak to."""
    failure = failure_of(f"mongodb://127.0.0.1:{wire.port}/books")
    assert "too old" in failure.message
    assert "4.4" in failure.hint


@pytest.mark.parametrize(
    "wire", [{"hello": {"setName": "rs0", "hosts": ["127.0.0.1:1"], "me": "127.0.0.1:1"}}, {}], indirect=True
)
def test_a_replica_set_of_another_name(wire: WireServer) -> None:
    """Guards `replicaSet=` with a typo, and towards a server that is in none."""
    failure = failure_of(f"mongodb://127.0.0.1:{wire.port}/books?replicaSet=other")
    assert "replica set" in failure.message
    assert "replicaSet=" in failure.hint


@pytest.mark.parametrize("wire", [{"replies": {"listIndexes": UNAUTHORIZED}}], indirect=True)
def test_a_user_who_may_only_read(wire: WireServer) -> None:
    """Guards a write that is refused: the role is named."""
    with closing(open_store(f"mongodb://127.0.0.1:{wire.port}/books")) as store:
        store.ping()
        with pytest.raises(StoreUnavailable) as caught:
            Books(store, "tester").add_client(Client(name="Acme"))
    assert "readWrite" in caught.value.hint


def cursor(*documents: dict[str, Any]) -> dict[str, Any]:
    """The reply to a question with a few answers."""
    return {"ok": 1.0, "cursor": {"id": 0, "ns": "books.x", "firstBatch": list(documents)}}


def privileges(*actions: str) -> dict[str, Any]:
    """What a server says of a user with these rights in the database `books`."""
    rights = [{"resource": {"db": "books", "collection": ""}, "actions": list(actions)}]
    return {"ok": 1.0, "authInfo": {"authenticatedUsers": [], "authenticatedUserPrivileges": rights}}


THERE = [{"v": 2, "key": dict.fromkeys(index.fields, 1), "name": "x", "unique": index.unique} for index in INDEXES]
ANSWERS = {
    "count": {"ok": 1.0, "n": 0},
    "aggregate": cursor(),
    "listIndexes": cursor(*THERE),
    "listCollections": cursor(),
    "buildInfo": {"ok": 1.0, "version": "8.0.4"},
}


@pytest.mark.parametrize(
    ("wire", "is_limited"),
    [
        ({"replies": ANSWERS | {"connectionStatus": privileges("find", "listIndexes")}}, True),
        ({"replies": ANSWERS | {"connectionStatus": privileges("find", "insert", "update")}}, False),
        ({"replies": ANSWERS | {"connectionStatus": refusal(13, "Unauthorized", "no")}}, False),
        ({"replies": ANSWERS}, False),
    ],
    indirect=["wire"],
)
def test_the_status_tells_who_may_only_read(wire: WireServer, is_limited: bool) -> None:
    """Guards the line that doctor shows before the first write fails, and no alarm where the server says nothing."""
    with closing(open_whole(f"mongodb://127.0.0.1:{wire.port}/books")) as whole:
        condition = whole.condition()
    assert (condition.missing, condition.version) == ((), "8.0.4")
    assert [hint for _, hint in condition.limits] == ["Give it the role readWrite."] * is_limited


@pytest.mark.parametrize(
    ("address", "is_open"),
    [
        ("mongodb://db.example/books", True),
        ("mongodb://db.example/books?tls=true", False),
        ("mongodb+srv://db.example/books", False),
        ("mongodb://localhost:27017/books", False),
    ],
)
def test_an_open_line_to_another_machine_is_told(server: Server, address: str, is_open: bool) -> None:
    """Guards amounts and passwords that go over a network in plain text."""
    database = connect(server.url())
    assert ["tls=true" in hint for _, hint in limits_of(database, address)] == [True] * is_open
    database.client.close()


@pytest.mark.parametrize(
    ("url", "said"),
    [
        (f"mongodb://me:{PASSWORD}:9@127.0.0.1/books", "escaped"),
        (f"mongodb://me:{PASSWORD}@@127.0.0.1/books", "escaped"),
        (f"mongodb://me:{PASSWORD}/9@127.0.0.1/books", ""),
        (f"mongodb://me:{PASSWORD}%@127.0.0.1/books", ""),
        (f"mongodb://me:{PASSWORD}@127.0.0.1:port/books", "ort"),
        (f"mongodb://me:{PASSWORD}@127.0.0.1/bo%20oks", "database"),
        (f"mongodb://me:{PASSWORD}@127.0.0.1/a.b", ""),
        (f"mongodb://me:{PASSWORD}@127.0.0.1/books?retryWrite=true", "retrywrite"),
        (f"mongodb://me:{PASSWORD}@127.0.0.1/books?w=many&journal=maybe", ""),
        (f"mongodb://me:{PASSWORD}@", ""),
        ("mongodb://", ""),
        (f"mongdb://me:{PASSWORD}@127.0.0.1/books", "mongdb://"),
        (f"mongodb:/me:{PASSWORD}@127.0.0.1/books", "mongodb:"),
        (f"me:{PASSWORD}@127.0.0.1:27017", ""),
        ("localhost:27017", "localhost:"),
        (f"mongodb://127.0.0.1/{'x' * 64}", "63 bytes"),
        ("mongodb://127.0.0.1/books?tls=true&tlsCAFile=/nowhere.pem", "No such file"),
    ],
)
def test_an_address_that_is_none(url: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards typos: said at once, as a setting that is wrong, and no file of that name is made."""
    monkeypatch.chdir(tmp_path)
    failure = failure_of(url)
    assert isinstance(failure, SettingsInvalid)
    assert said.lower() in failure.message.lower()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("mongodb://host/books", "mongodb://host/books"),
        ("mongodb://me:pw@host/books", "mongodb://me:***@host/books"),
        ("mongodb+srv://me:p@w:/x@host/books?a=b", "mongodb+srv://me:***@host/books?a=b"),
        ("mongodb://me@host/books?tlsCertificateKeyFilePassword=pw&w=1",
         "mongodb://me@host/books?tlsCertificateKeyFilePassword=***&w=1"),
        ("mongodb://me@host/?authMechanismProperties=AWS_SESSION_TOKEN:pw", "mongodb://me@host/?authMechanismProperties=***"),
        ("me:pw@host", "me:***@host"),
        ("mongodb:/me:pw@host", "mongodb:***@host"),
        ("sqlite:///home/ann/books.db", "sqlite:///home/ann/books.db"),
        ("", ""),
    ],
)  # fmt: skip
def test_addresses_are_shown_without_secrets(url: str, shown: str) -> None:
    """Guards every place where an address is shown."""
    assert masked(url) == shown


def test_writes_wait_for_the_indexes(server: Server) -> None:
    """Guards numbers on a database that nobody prepared: the command that prepares it is named, nothing is written."""
    url = server.url()
    with closing(open_store(url)) as store:
        books = Books(store, "tester")
        assert books.count_by_status()["open"] == 0
        for write in (lambda: books.issue(sample_invoice(), PATTERN), lambda: books.add_client(Client(name="Acme"))):
            with pytest.raises(StoreUnavailable, match="not been prepared") as caught:
                write()
            assert "db init" in caught.value.hint
        prepared(prepared(url))
        assert books.issue(sample_invoice(), PATTERN)[0].number == "INV-2026-0001"
    drop(url)


def test_records_of_another_program_are_not_touched(server: Server) -> None:
    """Guards a database that is in use: it is neither prepared nor copied as if it were ours."""
    url = server.url()
    with pymongo.MongoClient(url) as client:
        client.get_default_database().clients.insert_one({"_id": "theirs", "name": "Acme"})
    with closing(open_whole(url)) as whole:
        with pytest.raises(StoreUnavailable, match="another program"):
            whole.prepare()
        with pytest.raises(StoreUnavailable, match="another program"):
            list(whole.scan("clients"))
    drop(url)


@pytest.fixture
def url(server: Server) -> Iterator[str]:
    """The address of a prepared database."""
    address = prepared(server.url())
    yield address
    drop(address)


def test_a_damaged_record_is_named(url: str) -> None:
    """Guards against a traceback when somebody edited a record by hand."""
    with closing(open_store(url)) as store:
        invoice, _ = Books(store, "tester").issue(sample_invoice(), PATTERN)
        with pymongo.MongoClient(url) as client:
            client.get_default_database().invoices.update_one({"_id": invoice.id}, {"$set": {"total": 1.5}})
        with pytest.raises(StoreUnavailable, match=f"{invoice.id} in the books is damaged"):
            Books(store, "tester").with_id(invoice.id)


HOSTILE: list[Any] = [
    '{"$ne": null}',
    "$where",
    "{$where: 'sleep(9)'}",
    "a.b",
    "$",
    ".",
    "__proto__",
    "'; db.dropDatabase()",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_plain_text(url: str, text: str) -> None:
    """Guards names, searches and ids: what looks like an operator is kept, found and compared as it is."""
    with closing(open_store(url)) as store:
        books = Books(store, text)
        client = books.add_client(Client(name=text, aliases=(text + "x",)))
        assert books.find_client(text) == client
        books.issue(sample_invoice(text, client=client, notes=text), PATTERN)
        assert [one.notes for one in books.invoices(words=text)] == [text]
        assert [one.notes for one in books.invoices(client=text)] == [text]
        assert books.with_id(text) is None
        assert Books(store, "tester").clients() == ()


@pytest.mark.parametrize("value", [{"$ne": None}, {"$where": "1"}, ["x"], None, 1.5, b"x"])
def test_hostile_values_are_refused(url: str, value: Any) -> None:
    """Guards ids, owners and filters against being more than values."""
    with closing(open_store(url)) as store:
        for call in (
            lambda: store.get("tester", "clients", value),
            lambda: store.get(value, "clients", "x"),
            lambda: store.count("tester", "clients", {"name": value if isinstance(value, dict) else {"$eq": value}}),
            lambda: store.count("tester", "clients", {"$where": "1"}),
            lambda: store.count("tester", "clients", {"owner": "somebody else"}),
            lambda: store.insert("tester", "clients", {"_id": value}),
            lambda: store.insert("tester", "clients", {"_id": "x", "a.b": 1}),
            lambda: store.insert("tester", "clients", {"_id": "x", "inner": {"$set": 1}}),
        ):
            with pytest.raises((TypeError, ValueError, UsageError)):
                call()
        with pytest.raises(UsageError, match="cannot be stored"):
            store.insert("tester", "clients", {"_id": "x", "name": "a\0b"})
        with pytest.raises(UsageError, match="too much"):
            store.insert("tester", "clients", {"_id": "x", "name": "x" * 16_000_000})
        assert store.count("tester", "clients", {}) == 0


def test_a_write_whose_answer_was_lost_is_not_a_duplicate(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards the second attempt of the driver: our own document there means that the first one had succeeded."""
    with closing(open_store(url)) as store, closing(open_store(url)) as other:
        kept = store.insert("tester", "clients", {"_id": "x", "name_key": "x"})
        with pytest.raises(Duplicate):
            other.insert("tester", "clients", {"_id": "x", "name_key": "x"})
        again = other.insert("tester", "clients", dict(kept))
        assert again == kept
