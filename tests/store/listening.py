"""What the program sends to a server of MongoDB's protocol."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from pymongo import monitoring

_QUESTIONS = {"find", "aggregate", "insert", "update", "delete", "count", "distinct", "findAndModify"}


class _Listener(monitoring.CommandListener):
    def __init__(self) -> None:
        self.heard: list[dict[str, Any]] | None = None

    def started(self, event: monitoring.CommandStartedEvent) -> None:
        if self.heard is not None and event.command_name in _QUESTIONS:
            self.heard.append(dict(event.command))

    def succeeded(self, event: monitoring.CommandSucceededEvent) -> None:
        """Nothing to note."""

    def failed(self, event: monitoring.CommandFailedEvent) -> None:
        """Nothing to note."""


_listener = _Listener()
monitoring.register(_listener)


@contextmanager
def heard_commands() -> Iterator[list[dict[str, Any]]]:
    """The commands about documents that clients opened since the import of this module send meanwhile."""
    _listener.heard = []
    try:
        yield _listener.heard
    finally:
        _listener.heard = None


def filters_in(command: dict[str, Any]) -> list[dict[str, Any]]:
    """The filters of a command; the documents of an insert count as such."""
    if "insert" in command:
        return list(command["documents"])
    if "update" in command:
        return [update["q"] for update in command["updates"]]
    if "delete" in command:
        return [delete["q"] for delete in command["deletes"]]
    if "aggregate" in command:
        return [command["pipeline"][0]["$match"]]
    return [command["filter"]]
