"""What commands work with, built when it is first asked for."""

import os
from collections.abc import Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from voiceinvoice.auth.session import Account, SessionFile
from voiceinvoice.cli.console import Console
from voiceinvoice.cli.identity import owner_in_force
from voiceinvoice.domain.context import Context
from voiceinvoice.domain.errors import SettingsInvalid
from voiceinvoice.settings import Places, Settings, find_places
from voiceinvoice.store import Store, open_store
from voiceinvoice.store.address import is_server
from voiceinvoice.store.books import Books
from voiceinvoice.store.runs import Runs

if TYPE_CHECKING:
    from voiceinvoice.auth.session import Storage


class AppContext:
    """Settings, the owner and the books of one run of the program."""

    def __init__(self, environment: Mapping[str, str], console: Console, account: str | None = None) -> None:
        self.environment = environment
        self.console = console
        #: The e-mail address or owner that `--account` gave.
        self.wanted_account = account

    @cached_property
    def places(self) -> Places:
        """The folders."""
        return find_places(self.environment)

    @cached_property
    def settings(self) -> Settings:
        """The values in force."""
        return Settings(self.places, self.environment)

    @cached_property
    def store_url(self) -> str:
        """The store that is configured, the embedded one when none is. Raises SettingsInvalid."""
        configured = self.settings.get("store.url")
        url = configured.value.strip()  # a line's end, kept as a part of a path, would open other books
        if url and configured.origin.endswith("MONGODB_URI") and not is_server(url):
            raise SettingsInvalid(
                "MONGODB_URI does not begin with mongodb:// or mongodb+srv://.",
                hint="Mend it; a file's path goes into VOICEINVOICE_STORE_URL.",
            )
        return url or f"sqlite://{self.places.database}"

    @cached_property
    def fonts(self) -> str:
        """The file or folder of fonts that is configured, if any. Raises SettingsInvalid when it is not there."""
        value = self.settings.get("pdf.fonts")
        path = Path(value.value).expanduser()
        if value.value and not path.exists():
            hint = "voiceinvoice settings set pdf.fonts FOLDER"
            raise SettingsInvalid(f"There are no fonts at {path} ({value.origin}).", hint=hint)
        return str(path.absolute()) if value.value else ""

    @cached_property
    def owner(self) -> str:
        """Whose records these are."""
        return owner_in_force(self)

    @cached_property
    def session(self) -> SessionFile:
        """Who is signed in."""
        return SessionFile(self.places.state)

    @cached_property
    def account(self) -> Account | None:
        """The account of this run; None when nobody is signed in."""
        return self.session.read().account(self.settings.get("account", self.wanted_account or None).value)

    @cached_property
    def store(self) -> Store:
        """The open store."""
        return open_store(self.store_url, self.author)

    @property
    def author(self) -> str:
        """Who changes records now, for whoever meets the change on another machine."""
        user = self.environment.get("USER") or self.environment.get("USERNAME") or "somebody"
        machine = os.uname().nodename if hasattr(os, "uname") else self.environment.get("COMPUTERNAME", "somewhere")
        return f"{user}@{machine}"

    @cached_property
    def books(self) -> Books:
        """The owner's books."""
        owner = self.owner  # first: without one the store is no concern
        return Books(self.store, owner)

    @cached_property
    def runs(self) -> Runs:
        """What engines were asked and answered."""
        return Runs(self.store, self.owner)

    def secret(self, name: str) -> str:
        """The secret of that setting: the environment's, or what is kept where the setting says. Empty for none."""
        value = self.settings.get(name)
        if value.is_from_environment or not value.value:
            return value.value
        from voiceinvoice.auth.api_keys import load_key

        return load_key(name, cast("Storage", value.value), self.places.data)

    def hearing(self, today: date, currency: str = "") -> Context:
        """What is known before a transcript is read."""
        business = self.books.business()
        return Context(
            today=today,
            currency=currency or business.currency,
            business_name=business.name,
            clients=self.books.clients(),
            services=self.books.services(),
            decimal_comma=business.locale.partition("_")[0] in _DECIMAL_COMMA,
        )

    def close(self) -> None:
        """Closes what was opened."""
        if "store" in self.__dict__:
            self.store.close()


#: Languages that write 1.250,00; the offline engine reads a bare `1.250` accordingly.
_DECIMAL_COMMA = frozenset(
    "bg ca cs da de el es et eu fi fr gl hr hu id is it lt lv nb nl nn no pl pt ro ru sk sl sq sr sv tr uk vi".split()
)
