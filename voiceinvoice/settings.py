"""How the program is set up, flag > environment > file > default with each origin, and where things live on disk."""

import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from voiceinvoice.domain.errors import SettingsInvalid, UsageError
from voiceinvoice.settings_table import SETTINGS, Setting


class Places(Struct, frozen=True):
    """Folders of this program: what a person wrote, what must be kept, and what happened (logs)."""

    config: Path
    data: Path
    state: Path

    @property
    def settings_file(self) -> Path:
        """Where `settings set` writes."""
        return self.config / "settings.toml"

    @property
    def database(self) -> Path:
        """The embedded store."""
        return self.data / "voiceinvoice.db"

    @property
    def models(self) -> Path:
        """Speech models, once they are downloaded."""
        return self.data / "models"

    @property
    def log(self) -> Path:
        """Tracebacks of our own bugs."""
        return self.state / "voiceinvoice.log"


class Value(Struct, frozen=True):
    """A setting's value and where it came from: `flag`, `environment NAME`, `file PATH` or `default`."""

    name: str
    value: str
    origin: str

    @property
    def shown(self) -> str:
        """The value as it may be seen: a secret of the environment is only said to be there."""
        return "(set)" if SETTINGS[self.name].is_secret and self.is_from_environment and self.value else self.value

    @property
    def is_from_environment(self) -> bool:
        """It came from an environment variable."""
        return self.origin.startswith("environment")


def find_places(environment: Mapping[str, str]) -> Places:
    """`VOICEINVOICE_HOME` moves everything; otherwise each system's own folders."""
    if home := environment.get("VOICEINVOICE_HOME"):
        root = Path(home).expanduser().absolute()
        return Places(config=root, data=root, state=root)
    from platformdirs import PlatformDirs

    folders = PlatformDirs("voiceinvoice", appauthor=False)
    return Places(config=folders.user_config_path, data=folders.user_data_path, state=folders.user_state_path)


class Settings:
    """The values in force."""

    def __init__(self, places: Places, environment: Mapping[str, str]) -> None:
        self._file = places.settings_file
        self._environment = environment
        self._written: dict[str, str] | None = None

    def get(self, name: str, flag: str | None = None) -> Value:
        """The value in force. Raises UsageError for an unknown name, SettingsInvalid for an unfit value."""
        setting = _known(name)
        if flag is not None:
            return Value(name, _fit(setting, flag, UsageError), "flag")
        for variable in (setting.variable, setting.also):
            if variable in self._environment:
                spoken = self._environment[variable]
                value = spoken if setting.is_secret else _fit(setting, spoken)
                return Value(name, value, f"environment {variable}")
        if name in self._read():
            return Value(name, _fit(setting, self._read()[name]), f"file {self._file}")
        return Value(name, setting.default, "default")

    def is_secret(self, name: str) -> bool:
        """It is kept in the keyring, and never shown. Raises UsageError for an unknown name."""
        return _known(name).is_secret

    def all(self) -> list[Value]:
        """Every setting in force."""
        return [self.get(name) for name in SETTINGS]

    def set(self, name: str, value: str) -> Value:
        """Writes one value to the file; an empty one removes it, so that the default holds again."""
        written = dict(self._read())
        if value:
            written[name] = _fit(_known(name), value, UsageError)
        else:
            _known(name)
            written.pop(name, None)
        self._write(written)
        return self.get(name)

    def _read(self) -> dict[str, str]:
        if self._written is None:
            self._written = _read_toml(self._file)
        return self._written

    def _write(self, values: dict[str, str]) -> None:
        import tomli_w

        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, draft = tempfile.mkstemp(dir=self._file.parent)
            with os.fdopen(handle, "wb") as file:
                tomli_w.dump(values, file)
            Path(draft).replace(self._file)
        except OSError as problem:
            raise SettingsInvalid(f"{self._file} cannot be written: {problem.strerror}.") from None
        self._written = values


def _known(name: str) -> Setting:
    if name not in SETTINGS:
        raise UsageError(f"There is no setting {name!r}.", hint="`voiceinvoice settings list` shows them all.")
    return SETTINGS[name]


def _fit(setting: Setting, value: str, error: Callable[..., Exception] = SettingsInvalid) -> str:
    if setting.choices and value not in setting.choices:
        hint = f"{setting.name} takes {' or '.join(setting.choices)}."
        raise error(f"{value!r} is no value for {setting.name}.", hint=hint)
    return value


def _read_toml(file: Path) -> dict[str, str]:
    if not file.exists():
        return {}
    import tomllib

    try:
        written = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as problem:
        hint = "Mend the file, or delete it to start anew."
        raise SettingsInvalid(f"{file} cannot be used: {problem}.", hint=hint) from None
    values = {name: _as_text(value) for name, value in _flat(written)}
    for name in values:
        if name not in SETTINGS:
            raise SettingsInvalid(f"{file} has {name!r}, which is no setting.", hint="Remove that line from the file.")
    return values


def _flat(table: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    """`[store] url` as people write it is `store.url`."""
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield prefix + name, value


def _as_text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
