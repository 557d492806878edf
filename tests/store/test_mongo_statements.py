"""What is sent to a server: always with the owner, and always answerable from an index."""

from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any

import pytest
from listening import filters_in, heard_commands
from mongo_servers import REAL_SERVER, Server, drop, prepared, real_url
from store_samples import PATTERN, sample_invoice
from test_isolation import attempts, contents, fill
from test_query_plans import CALLS

from voiceinvoice.domain.errors import VoiceInvoiceError
from voiceinvoice.domain.party import Client
from voiceinvoice.store import open_store
from voiceinvoice.store.books import Books
from voiceinvoice.store.indexes import INDEXES


@pytest.fixture
def url(server: Server) -> Iterator[str]:
    """The address of a prepared database."""
    address = prepared(real_url() if REAL_SERVER else server.url())
    yield address
    drop(address)


@pytest.fixture
def books(url: str) -> Iterator[Books]:
    """Books with a saved client and an invoice."""
    with closing(open_store(url)) as store:
        books = Books(store, "tester")
        acme = books.add_client(Client(name="Acme", aliases=("factory",)))
        books.issue(sample_invoice(client=acme), PATTERN)
        yield books


def test_every_command_names_one_owner(url: str) -> None:
    """Guards isolation by construction: each filter has the owner as a plain value, whatever is asked."""
    with closing(open_store(url)) as store, heard_commands() as commands:
        books, others = Books(store, "somebody"), Books(store, "somebody else")
        for one in (books, others):
            fill(one)
        contents(books)
        for attempt in attempts(books, others):
            with pytest.raises(VoiceInvoiceError):
                attempt()
    filters = [wanted for command in commands for wanted in filters_in(command)]
    assert len(filters) > 100
    assert {wanted["owner"] for wanted in filters} == {"somebody", "somebody else"}


def is_served(wanted: dict[str, Any], sort: dict[str, int]) -> bool:
    """Some index answers this without reading on and without sorting: by MongoDB's documented order of an index's
    fields (equality, then sort, then range), or by the id alone. A partial index must be asked for its last field."""
    if "_id" in wanted and not sort:
        return True
    equal = {field for field, test in wanted.items() if not isinstance(test, dict) or set(test) <= {"$eq", "$in"}}
    for index in INDEXES:
        fields = list(index.fields)
        if index.partial and fields[-1] not in wanted:
            continue
        while fields and fields[0] in equal and fields[0] not in sort:
            fields.pop(0)
        has_order = list(sort) == fields[: len(sort)] and len(set(sort.values())) <= 1
        if len(fields) < len(index.fields) and has_order:
            return True
    return False


@pytest.mark.parametrize("call", [pytest.param(call, id=name) for name, call, _ in CALLS])
def test_every_question_has_its_index(books: Books, call: Callable[[Books], Any]) -> None:
    """Guards against a list or a number that slows down as the books grow. A real server is asked for its plan."""
    with heard_commands() as commands:
        answer = call(books)
        if isinstance(answer, Iterator):
            list(answer)
    questions = [command for command in commands if "find" in command or "aggregate" in command]
    assert questions
    for command in questions:
        (wanted,) = filters_in(command)
        assert is_served(wanted, dict(command.get("sort", {}))), command
        if REAL_SERVER:
            assert not _stages(books, command) & {"COLLSCAN", "SORT"}, command


def _stages(books: Books, command: dict[str, Any]) -> set[str]:
    """The stages of the plan that a real server chooses."""
    database = books._store._database  # type: ignore[attr-defined]
    plain = {name: value for name, value in command.items() if not name.startswith(("$", "lsid", "txnNumber"))}
    found: set[str] = set()

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            found.update(value[name] for name in ("stage",) if isinstance(value.get(name), str))
            for inner in value.values():
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    walk(database.command("explain", plain, verbosity="queryPlanner").get("queryPlanner", {}))
    return found


def test_the_judge_of_plans_knows_a_scan() -> None:
    """Guards the test above, which rests on a rule and not on this server's plans."""
    assert not is_served({"owner": "x"}, {"total": -1})
    assert not is_served({"number_key": {"$in": ["x"]}}, {})
    assert not is_served({"owner": "x", "series": {"$eq": "s"}}, {"seq": -1})
    assert is_served({"owner": "x", "series": {"$eq": "s"}, "seq": {"$gt": 0}}, {"seq": -1})
