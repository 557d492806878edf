"""A network that breaks: it stands between the program and a server, and loses questions and answers."""

import random
import socket
import threading
import time
from collections import Counter
from contextlib import suppress

#: What may happen to a question: it is lost, its answer is lost, the answer never comes, comes late, or comes in half.
FATES = ("lost", "answer lost", "silence", "late", "half an answer")
_LATE_SECONDS = 0.05


class FlakyProxy:
    """Listens on `port` and passes on what it gets to `server_port`; one question in `every` has a fate.

    `fates` counts what happened. Greetings of the driver are always passed on, so that it is commands which suffer.
    """

    def __init__(self, server_port: int, every: int, seed: int) -> None:
        self._server_port, self._every = server_port, every
        self._chance = random.Random(seed)  # noqa: S311 - faults, not secrets
        self._lock = threading.Lock()
        self.fates: Counter[str] = Counter()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Stops listening."""
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with suppress(OSError), client, socket.create_connection(("127.0.0.1", self._server_port)) as server:
            while question := _message(client):
                fate = self._fate(question)
                if fate == "lost":
                    return
                server.sendall(question)
                answer = _message(server)
                if fate == "answer lost":
                    return
                if fate == "silence":
                    client.shutdown(socket.SHUT_RD)
                    time.sleep(2)
                    return
                if fate == "late":
                    time.sleep(_LATE_SECONDS)
                if fate == "half an answer":
                    client.sendall(answer[: len(answer) // 2])
                    client.shutdown(socket.SHUT_WR)
                    return
                client.sendall(answer)

    def _fate(self, question: bytes) -> str:
        with self._lock:
            is_greeting = any(word in question for word in (b"hello", b"ismaster", b"isMaster", b"endSessions"))
            if is_greeting or self._chance.randrange(self._every):
                return ""
            fate = self._chance.choice(FATES)
            self.fates[fate] += 1
            return fate


def _message(connection: socket.socket) -> bytes:
    """One message of the protocol, whose first four bytes are its length; empty when the other side has gone."""
    head = _exactly(connection, 4)
    return head + _exactly(connection, int.from_bytes(head, "little") - 4) if head else b""


def _exactly(connection: socket.socket, length: int) -> bytes:
    received = b""
    while len(received) < length and (some := connection.recv(length - len(received))):
        received += some
    return received if len(received) == length else b""
