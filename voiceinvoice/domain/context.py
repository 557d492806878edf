"""What is known before a transcript is read."""

from datetime import date

from msgspec import Struct

from voiceinvoice.domain.party import Client, Service


class Context(Struct, frozen=True, kw_only=True):
    """The day, the currency that goes without saying, and the names and prices that the business has saved.

    `decimal_comma` decides how a bare `1.250` is read; `business_name` lets the seller be named without becoming
    the client.
    """

    today: date
    currency: str = "USD"
    business_name: str = ""
    clients: tuple[Client, ...] = ()
    services: tuple[Service, ...] = ()
    decimal_comma: bool = False
