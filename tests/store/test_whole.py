"""Copies, exports and upgrades of a whole store, in every direction."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from mongo_servers import Server, drop
from msgspec.structs import replace
from store_samples import PATTERN, businesses, clients, invoices, sample_invoice, services

from voiceinvoice.domain.errors import Conflict, InputUnreadable, StoreUnavailable
from voiceinvoice.domain.invoice import Invoice
from voiceinvoice.domain.party import Business, Client, Service
from voiceinvoice.store import documents, open_store, sqlite_whole
from voiceinvoice.store.books import Books
from voiceinvoice.store.copying import Brought, copy, migrate, verify
from voiceinvoice.store.documents import COLLECTIONS, Document, encode
from voiceinvoice.store.exporting import export, import_files
from voiceinvoice.store.mongo import whole
from voiceinvoice.store.nouns import document_of, invoice_document
from voiceinvoice.store.whole import open_whole

OWNERS = ("tester", "another")


def nothing(_more: int) -> None:
    """Shows no progress."""


@pytest.fixture(params=["sqlite", "mongo"])
def other_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a second store in which nothing is yet."""
    if request.param == "sqlite":
        yield str(tmp_path / "other" / "books.db")
        return
    address = request.getfixturevalue("server").url()
    yield address
    drop(address)


def fill(url: str) -> None:
    """Two owners with one of everything."""
    with closing(open_store(url, "anna@studio")) as store:
        for owner in OWNERS:
            books = Books(store, owner)
            books.save_business(Business(name=owner))
            books.add_client(Client(name="Acme"))
            books.add_service(Service(name="Häuser", unit_price=1))  # type: ignore[arg-type]
            books.issue(sample_invoice(owner), PATTERN)
            books.save_draft(sample_invoice(owner, "draft"))


def texts(url: str) -> dict[str, list[str]]:
    """The text of every record, by collection and id."""
    with closing(open_whole(url)) as store:
        return {collection: [encode(one) for one in store.scan(collection)] for collection in COLLECTIONS}


def test_a_copy_is_the_same_to_the_byte(url: str, other_url: str, tmp_path: Path) -> None:
    """Guards every record of every owner, there and back, whatever the stores are."""
    fill(url)
    back = str(tmp_path / "back.db")
    for source, target in ((url, other_url), (other_url, back)):
        with closing(open_whole(source)) as here, closing(open_whole(target)) as there:
            brought = copy(here, there, nothing)
            assert brought["invoices"] == Brought(new=4)
            assert len(set(verify(here, there, nothing).values())) == len(COLLECTIONS)
    assert texts(url) == texts(other_url) == texts(back)
    with closing(open_store(back)) as store:
        issued, _ = Books(store, "tester").issue(sample_invoice("tester", "later"), PATTERN)
        assert issued.number == "INV-2026-0002"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15, deadline=None)
@given(businesses, clients, services, invoices())
def test_any_record_survives_both_stores(
    server: Server, tmp_path: Path, business: Business, client: Client, service: Service, invoice: Invoice
) -> None:
    """Guards the types and texts that hypothesis thinks of, through SQLite's JSON and MongoDB's BSON."""
    nouns = [document_of(business), document_of(client), document_of(service), invoice_document(invoice)]
    with closing(open_whole(str(tmp_path / "many.db"))) as here, closing(open_whole(server.url("many"))) as there:
        if not here.count("runs"):
            there.prepare()
        found = [
            documents.stamp("tester", noun | {"_id": f"id_{here.count('runs'):09}_{place}"})
            for place, noun in enumerate(nouns)
        ]
        here.load("runs", found)
        there.load("runs", found)
        ids = [document["_id"] for document in found]
        assert here.pick("runs", ids) == there.pick("runs", ids) == {one["_id"]: one for one in found}


def test_an_interrupted_copy_is_completed(url: str, other_url: str) -> None:
    """Guards the second attempt: what arrived is left alone, what is missing comes."""
    fill(url)
    with closing(open_whole(url)) as here, closing(open_whole(other_url)) as there:
        there.prepare()
        there.load("invoices", list(here.scan("invoices"))[:2])
        assert copy(here, there, nothing)["invoices"] == Brought(new=2, same=2)
        assert copy(here, there, nothing)["invoices"] == Brought(same=4)
    assert texts(url) == texts(other_url)


def test_a_copy_follows_what_changed_since(url: str, other_url: str) -> None:
    """Guards the last copy before the switch: newer revisions replace older copies of the same record."""
    fill(url)
    with closing(open_whole(url)) as here, closing(open_whole(other_url)) as there:
        copy(here, there, nothing)
        with closing(open_store(url)) as store:
            books = Books(store, "tester")
            books.save_business(replace(books.business(), name="New name"))
        assert copy(here, there, nothing)["businesses"] == Brought(replaced=1, same=1)
        verify(here, there, nothing)
        edit(other_url)
        with pytest.raises(Conflict, match="another content"):
            copy(here, there, nothing)


def edit(url: str) -> None:
    """Changes a record as no program of ours does: its revision stays."""
    with closing(open_whole(url)) as store:
        (document, *_) = store.scan("clients")
        store.overwrite("clients", document | {"name": "Changed"}, document["rev"])


def test_two_sets_of_books_are_not_merged(url: str, other_url: str) -> None:
    """Guards numbers: another invoice with the same number in the other store stops the copy."""
    fill(url)
    with closing(open_whole(url)) as here, closing(open_whole(other_url)) as there:
        there.prepare()
        with closing(open_store(other_url)) as store:
            Books(store, "tester").issue(sample_invoice("tester", "something else"), PATTERN)
        with pytest.raises(Conflict, match=r"is taken"):
            copy(here, there, nothing)


def test_a_copy_that_lost_something_is_found(url: str, other_url: str) -> None:
    """Guards the check itself: a missing record and a changed one are both seen."""
    fill(url)
    with closing(open_whole(url)) as here, closing(open_whole(other_url)) as there:
        with pytest.raises(StoreUnavailable, match="differs"):
            verify(here, there, nothing)
        copy(here, there, nothing)
        edit(other_url)
        with pytest.raises(StoreUnavailable, match="differs"):
            verify(here, there, nothing)


def test_a_full_disk_stops_a_copy_and_the_next_one_completes_it(tmp_path: Path) -> None:
    """Guards `db copy` where the disk is full: our words, no half record, and the same command once there is room."""
    source, target = tmp_path / "here.db", tmp_path / "there.db"
    with closing(open_whole(str(source))) as here:
        here.load("runs", [documents.stamp("tester", {"_id": f"r{n:05}", "text": "x" * 2000}) for n in range(1500)])
    code = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, resource.RLIM_INFINITY));"
        "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "from voiceinvoice.store.whole import open_whole; from voiceinvoice.store.copying import copy;"
        "copy(open_whole(sys.argv[1]), open_whole(sys.argv[2]), lambda more: None)"
    )
    done = subprocess.run([sys.executable, "-c", code, source, target], capture_output=True, text=True, check=False)
    assert "StoreUnavailable" in done.stderr.splitlines()[-1], done.stderr
    with closing(open_whole(str(source))) as here, closing(open_whole(str(target))) as there:
        arrived = there.count("runs")
        assert arrived < 1500
        assert copy(here, there, nothing)["runs"] == Brought(new=1500 - arrived, same=arrived)
        verify(here, there, nothing)


def test_exported_lines_come_back(url: str, other_url: str, tmp_path: Path) -> None:
    """Guards the files: one JSON object a line with `_id` and `$date`, private, and the same records from them."""
    fill(url)
    with closing(open_whole(url)) as here, closing(open_whole(other_url)) as there:
        assert export(here, tmp_path / "out", nothing)["invoices"] == 4
        lines = (tmp_path / "out" / "invoices.jsonl").read_text().splitlines()
        record = json.loads(lines[0])
        assert set(record["created"]) == {"$date"}
        assert record["author"] == "anna@studio"
        assert (tmp_path / "out" / "invoices.jsonl").stat().st_mode & 0o777 == 0o600
        assert import_files(tmp_path / "out", there, nothing)["invoices"] == Brought(new=4)
        assert import_files(tmp_path / "out", there, nothing)["invoices"] == Brought(same=4)
    assert texts(url) == texts(other_url)


def as_canonical(value: Any) -> Any:
    """What `mongoexport --jsonFormat=canonical` makes of a record."""
    if isinstance(value, dict):
        return {field: as_canonical(item) for field, item in value.items()}
    if isinstance(value, list):
        return [as_canonical(item) for item in value]
    if type(value) is int:
        return {"$numberInt" if abs(value) < 2**31 else "$numberLong": str(value)}
    return value


def test_both_forms_of_mongoexport_are_read(tmp_path: Path) -> None:
    """Guards numbers and times as MongoDB's own tool writes them, also a time without decimals."""
    record = documents.stamp(
        "tester", {"_id": "c1", "name": "Acme", "name_key": "acme", "big": 2**40, "list": [{"n": 1}]}
    )
    plain = json.loads(encode(record)) | {"created": {"$date": "2026-11-22T13:19:07Z"}}
    canonical = as_canonical(plain) | {"created": {"$date": {"$numberLong": "1795353547000"}}}
    found = []
    for number, form in enumerate((plain, canonical)):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / "clients.jsonl").write_text(json.dumps(form) + "\n\n")
        with closing(open_whole(str(tmp_path / f"{number}.db"))) as store:
            import_files(folder, store, nothing)
            found += store.scan("clients")
    assert found[0] == found[1]
    assert found[0]["big"] == 2**40


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        "{}",
        '{"_id": {"$oid": "65"}, "name": "another program"}',
        '{"_id": "x", "rev": 1, "owner": {"$ne": 1}, "created": {"$date": "2026-01-01T00:00:00Z"}}',
        '{"_id":"x","schema":1,"rev":1,"owner":"o","created":{"$date":1},"updated":{"$date":1},"$where":"1"}',
        '{"_id":"x","schema":1,"rev":1,"owner":"o","created":{"$date":1},"updated":{"$date":1},"a.b":1}',
        '{"_id":"x","schema":1,"rev":1,"owner":"o","created":{"$date":1},"updated":{"$date":1},"n":1.5}',
        '{"_id":"x","schema":1,"rev":1,"owner":"o","created":{"$date":1},"updated":{"$date":1},"n":"a\\u0000b"}',
    ],
)
def test_a_bad_line_is_named_and_nothing_is_written(tmp_path: Path, line: str) -> None:
    """Guards against operators, floats and foreign records from a file."""
    good = encode(documents.stamp("tester", {"_id": "c1"}))
    (tmp_path / "clients.jsonl").write_text(f"{good}\n{line}\n")
    with closing(open_whole(str(tmp_path / "books.db"))) as store:
        with pytest.raises(InputUnreadable, match="line 2"):
            import_files(tmp_path, store, nothing)
        assert store.count("clients") == 0


def test_older_records_are_brought_up_to_date(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards `db migrate`: every record once, its revision as it was, and nothing left for a second run."""
    fill(url)
    for module in (documents, sqlite_whole, whole):
        monkeypatch.setattr(module, "SCHEMA", 2)
    monkeypatch.setattr(documents, "UPGRADES", {1: lambda one: one | {"added": "yes"}})
    with closing(open_whole(url)) as store:
        total = sum(store.count(collection) for collection in COLLECTIONS)
        before = {one["_id"]: one["rev"] for one in store.scan("invoices")}
        assert sum(store.count(collection, outdated=True) for collection in COLLECTIONS) == total
        assert migrate(store, nothing) == total
        assert migrate(store, nothing) == 0
        assert {one["_id"]: one["rev"] for one in store.scan("invoices")} == before
        assert {one["added"] for one in store.scan("invoices")} == {"yes"}


def test_a_record_of_a_newer_version_is_refused_by_name(url: str) -> None:
    """Guards against reading fields that this version does not understand, in every store."""
    newer: Document = documents.stamp("tester", {"_id": "c1", "name_key": "x"}) | {"schema": 7, "version": "9.1"}
    with closing(open_whole(url)) as store:
        store.load("clients", [newer])
    with closing(open_store(url)) as books, pytest.raises(StoreUnavailable, match=r"voiceinvoice 9\.1 \(schema 7\)"):
        books.get("tester", "clients", "c1")


def test_the_store_says_how_it_is(url: str) -> None:
    """Guards `db status`: counts, nothing missing after `db init`, and whose books these are."""
    fill(url)
    with closing(open_whole(url)) as store:
        store.prepare()
        store.keep_home_owner("local:x")
        store.keep_home_owner("local:y")
        found = store.condition()
    assert found.records == {"businesses": 2, "clients": 2, "services": 2, "invoices": 4, "runs": 0}
    assert (found.missing, found.outdated, found.home_owner) == ((), 0, "local:y")
    with closing(open_store(url)) as store:
        assert store.home_owner() == "local:y"


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="Linux says how much memory was used")
def test_memory_stays_flat(tmp_path: Path) -> None:
    """Guards streaming: a whole store passes through an export and a copy in the memory of a few hundred records."""
    source = tmp_path / "many.db"
    with closing(open_whole(str(source))) as store:
        for part in range(20):
            some = [documents.stamp("o", {"_id": f"r{part:02}{n:04}", "text": "x" * 3000}) for n in range(1000)]
            store.load("runs", some)
    code = (
        "import sys; from pathlib import Path; from voiceinvoice.store.whole import open_whole;"
        "from voiceinvoice.store.copying import copy; from voiceinvoice.store.exporting import export;"
        "here = open_whole(sys.argv[1]); export(here, Path(sys.argv[2]), lambda more: None);"
        "copy(here, open_whole(sys.argv[3]), lambda more: None);"
        "print(Path('/proc/self/status').read_text().partition('VmHWM:')[2].split()[0])"
    )
    command = [sys.executable, "-c", code, source, tmp_path / "out", tmp_path / "copy.db"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert int(done.stdout) < 40_000, "kB"
