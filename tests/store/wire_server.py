"""A server that speaks just enough of MongoDB's wire protocol to refuse: too old, a wrong password, a read-only user.

It answers `hello` truthfully for what it plays, and every other command with one reply (mongodb.com/docs/manual/
reference/mongodb-wire-protocol; OP_MSG is 2013, OP_QUERY 2004, OP_REPLY 1).
"""

import socket
import ssl
import struct
import threading
from contextlib import suppress
from typing import Any

import bson

_OK = {"ok": 1.0}
_NOTHING = {"ok": 1.0, "cursor": {"id": 0, "ns": "books.businesses", "firstBatch": []}}


class WireServer:
    """Listens on `port`. `hello` overrides fields of its greeting; `replies` are by command, the rest is `ok`.

    `tls` wraps its connections.
    """

    def __init__(
        self,
        hello: dict[str, Any] | None = None,
        replies: dict[str, dict[str, Any]] | None = None,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._tls = tls
        self._hello = {
            "isWritablePrimary": True,
            "ismaster": True,
            "minWireVersion": 0,
            "maxWireVersion": 21,
            "maxBsonObjectSize": 16_777_216,
            "maxMessageSizeBytes": 48_000_000,
            "maxWriteBatchSize": 100_000,
            "readOnly": False,
            **_OK,
            **(hello or {}),
        }
        self._replies = {"find": _NOTHING} | (replies or {})
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Stops listening."""
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with suppress(OSError, struct.error), client:
            connection = self._tls.wrap_socket(client, server_side=True) if self._tls else client
            stream = connection.makefile("rb")
            while head := stream.read(16):
                length, request, _, kind = struct.unpack("<iiii", head)
                body = stream.read(length - 16)
                connection.sendall(self._answer(request, kind, body))

    def _answer(self, request: int, kind: int, body: bytes) -> bytes:
        if kind == 2004:
            reply = bson.encode(self._hello)
            return struct.pack("<iiiiiqii", 36 + len(reply), 1, request, 1, 8, 0, 0, 1) + reply
        command = bson.decode(body[5 : 5 + struct.unpack_from("<i", body, 5)[0]])
        name = next(iter(command))
        reply = bson.encode(self._hello if name in {"hello", "ismaster", "isMaster"} else self._replies.get(name, _OK))
        return struct.pack("<iiiiiB", 21 + len(reply), 1, request, 2013, 0, 0) + reply


def refusal(code: int, name: str, message: str) -> dict[str, Any]:
    """An error as servers send it."""
    return {"ok": 0.0, "code": code, "codeName": name, "errmsg": message}
