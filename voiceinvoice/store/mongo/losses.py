"""Asking again after an answer was lost on its way."""

import time
from collections.abc import Callable
from typing import TypeVar

from pymongo import errors

#: Within this time a call is sent again; a server that cannot be reached at all is given up by the driver's own limit.
_PATIENCE_SECONDS = 5.0
_PAUSE_SECONDS = 0.01

Answer = TypeVar("Answer")


def again(call: Callable[[], Answer], losses: list[errors.ConnectionFailure] | None = None) -> Answer:
    """What `call` gives, repeated while connections break. A write must bear that its first attempt had succeeded.

    Appends each loss to `losses`. Raises what pymongo raises.
    """
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while True:
        try:
            return call()
        except errors.ServerSelectionTimeoutError:
            raise
        except errors.ConnectionFailure as error:
            if time.monotonic() > deadline:
                raise
            if losses is not None:
                losses.append(error)
            time.sleep(_PAUSE_SECONDS)
