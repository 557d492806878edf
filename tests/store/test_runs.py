"""What engines answered comes back as it was, to its owner alone."""

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from msgspec.structs import replace

from voiceinvoice.domain.draft import Notice
from voiceinvoice.domain.errors import NotFound
from voiceinvoice.domain.run import Run, Usage
from voiceinvoice.store import open_store
from voiceinvoice.store.runs import Runs

RUN = Run(
    key="k1",
    purpose="extract",
    engine="openai",
    model="m",
    transcript="Two hours",
    answer='{"lines": []}',
    usage=Usage(input_tokens=900, output_tokens=300, audio_seconds=Decimal("1.5")),
    seconds=1.234,
    cost=Decimal("0.00024"),
    warnings=(Notice("quote_not_heard", "Look at it.", "lines.1"),),
    started=datetime(2026, 3, 10, 12, 0, 0, 5000, tzinfo=UTC),
)


@pytest.fixture
def path(tmp_path: Path) -> str:
    """A new file of books."""
    return f"sqlite://{tmp_path}/books.db"


def test_a_run_comes_back_as_it_was(path: str) -> None:
    """Tokens, cost, time and warnings, to the last digit."""
    runs = Runs(open_store(path), "o1")
    runs.keep(RUN)
    assert runs.recall("k1") == RUN
    ((run_id, listed),) = runs.newest()
    assert listed == runs.find(run_id) == RUN


def test_the_newest_answer_is_recalled_and_failures_never(path: str) -> None:
    """A run that ended in an error spares nobody a call."""
    runs = Runs(open_store(path), "o1")
    later = replace(RUN, answer="later", started=RUN.started.replace(hour=13))
    for run in (RUN, later, replace(RUN, failure="answer_unusable", started=RUN.started.replace(hour=14))):
        runs.keep(run)
    assert runs.recall("k1") == later
    assert [run.failure for _, run in runs.newest(1)] == ["answer_unusable"]
    assert runs.recall("k2") is None


def test_runs_belong_to_their_owner(path: str) -> None:
    """Another owner recalls, lists and finds nothing."""
    store = open_store(path)
    Runs(store, "o1").keep(RUN)
    ((run_id, _),) = Runs(store, "o1").newest()
    other = Runs(store, "o2")
    assert other.recall("k1") is None
    assert list(other.newest()) == []
    with pytest.raises(NotFound):
        other.find(run_id)


def test_too_short_an_id_finds_nothing(path: str) -> None:
    """Five characters could mean several."""
    runs = Runs(open_store(path), "o1")
    runs.keep(RUN)
    with pytest.raises(NotFound):
        runs.find("a")
