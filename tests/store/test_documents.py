"""What a document may hold, and its text."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store_samples import texts

from voiceinvoice import __version__
from voiceinvoice.domain.errors import StoreUnavailable, UsageError
from voiceinvoice.store import documents
from voiceinvoice.store.documents import LARGEST_INTEGER, check_owner, decode, encode, folded, stamp

fields = texts.filter(lambda name: name and "." not in name and not name.startswith(("$", "_id")))
values = st.recursive(
    texts | st.integers(-LARGEST_INTEGER - 1, LARGEST_INTEGER) | st.booleans(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(fields, inner, max_size=3),
    max_leaves=8,
)


@settings(deadline=None)
@given(st.dictionaries(fields, values, max_size=4))
def test_every_allowed_value_comes_back_with_its_type(content: dict[str, Any]) -> None:
    """Guards the round trip of text, 64-bit integers, booleans, lists and objects."""
    document = stamp("owner", {"_id": "id", "content": content})
    assert decode(encode(document)) == document
    assert json.loads(encode(document))["content"] == content


def test_a_time_is_extended_json_with_three_decimals() -> None:
    """Guards the text that MongoDB's own tools read, and whose order is the order of times."""
    moment = datetime(2026, 11, 22, 13, 19, 7, 120_000, tzinfo=UTC)
    document = stamp("owner", {"_id": "id", "created": moment})
    assert json.loads(encode(document))["created"] == {"$date": "2026-11-22T13:19:07.120Z"}
    assert decode(encode(document))["created"] == moment


@pytest.mark.parametrize("value", [1.5, float("nan"), None, b"x", LARGEST_INTEGER + 1, {1: "x"}, datetime.now(UTC)])
def test_values_that_stores_treat_differently_are_refused(value: object) -> None:
    """Guards against floats, nulls, bytes, integers past 64 bits and times where none belongs."""
    with pytest.raises((TypeError, ValueError)):
        encode(stamp("owner", {"_id": "id", "value": [value]}))


@pytest.mark.parametrize("field", ["$where", "$ne", "a.b", "", "a\0b"])
def test_names_that_a_database_would_interpret_are_refused(field: str) -> None:
    """Guards against keys that become paths or operators, at the top and inside."""
    for document in ({field: 1}, {"inside": [{field: 1}]}):
        with pytest.raises(ValueError, match="name of a field"):
            encode(stamp("owner", {"_id": "id"} | document))


@pytest.mark.parametrize("text", ["a\0b", "caf\udce9"])
def test_text_that_is_no_unicode_is_a_usage_error(text: str) -> None:
    """Guards against NUL, where SQLite's JSON would end the text, and against bytes that were never UTF-8."""
    with pytest.raises(UsageError, match="cannot be stored"):
        encode(stamp("owner", {"_id": "id", "text": text}))


def test_a_document_too_large_for_mongodb_is_refused() -> None:
    """Guards the limit of 16 MB in both stores alike."""
    with pytest.raises(UsageError, match="too much"):
        encode(stamp("owner", {"_id": "id", "text": "x" * 13_000_000}))


@pytest.mark.parametrize("owner", ["", "x" * 251, "a\0b", "\ud800", None, {"$ne": ""}, ["a"]])
def test_an_owner_must_be_plain_text(owner: Any) -> None:
    """Guards the one value that keeps people's books apart."""
    with pytest.raises(UsageError):
        check_owner(owner)


@pytest.mark.parametrize("document", [{"_id": ""}, {"_id": {"$ne": ""}}, {"_id": 7}, {"_id": "id", "rev": "1"}])
def test_an_id_is_text_and_a_revision_an_integer(document: dict[str, Any]) -> None:
    """Guards against ids that are filters."""
    with pytest.raises(TypeError):
        stamp("owner", document)


def test_another_owners_document_is_not_taken_over() -> None:
    """Guards against writing what was read for somebody else."""
    with pytest.raises(ValueError, match="another owner"):
        stamp("owner", {"_id": "id", "owner": "other"})


UNKNOWN = '{"created": {"$date": "2026-01-01T00:00:00Z"}, "updated": {"$date": "2026-01-01T00:00:00Z"}, "schema": []}'


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "{}", '{"created": 1, "updated": 2}', UNKNOWN])
def test_a_damaged_text_is_a_clear_error(text: str) -> None:
    """Guards against a traceback when the file was edited by hand."""
    with pytest.raises(StoreUnavailable, match="damaged"):
        decode(text)


def test_a_newer_document_is_refused_by_name() -> None:
    """Guards against reading fields that this version does not understand."""
    newer = encode(stamp("owner", {"_id": "id"}) | {"schema": 7, "version": "9.1"})
    with pytest.raises(StoreUnavailable, match=r"voiceinvoice 9\.1 \(schema 7\)"):
        decode(newer)


def test_an_older_document_is_read_as_a_present_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Guards upgrades on reading: every step between its schema and this one, in order."""
    old = encode(stamp("owner", {"_id": "id", "nick": "x"}))
    monkeypatch.setattr(documents, "SCHEMA", 3)
    steps = {1: lambda one: one | {"name": one.pop("nick")}, 2: lambda one: one | {"name": one["name"] + "y"}}
    monkeypatch.setattr(documents, "UPGRADES", steps)
    document = decode(old)
    assert (document["schema"], document["name"]) == (3, "xy")
    assert "nick" not in document
    assert decode(encode(document)) == document


def test_a_record_says_who_wrote_it_and_with_what() -> None:
    """Guards what a conflict names: the last author, not the one before."""
    first = stamp("owner", {"_id": "id"}, "anna@studio")
    assert (first["author"], first["version"]) == ("anna@studio", __version__)
    assert stamp("owner", first, "ben@home")["author"] == "ben@home"
    assert "author" not in stamp("owner", first)
    assert stamp("owner", first | {"version": "0"})["version"] == __version__


@settings(deadline=None)
@given(texts)
def test_folding_is_stable_and_forgets_case(text: str) -> None:
    """Guards the derived keys: folding what is folded changes nothing."""
    assert folded(folded(text)) == folded(text)
    assert folded("  Straße\tÉCLAIR ") == folded("STRASSE E\u0301clair")
