"""Settings on a terminal, in a pipe and as JSON."""

from collections.abc import Sequence

from voiceinvoice.cli.console import View
from voiceinvoice.cli.views.tables import draw_facts, draw_table, plain_facts
from voiceinvoice.settings import Places, Value
from voiceinvoice.settings_table import SETTINGS
from voiceinvoice.store.address import masked


def settings_view(values: Sequence[Value]) -> View:
    """A list: in a pipe name, value and origin."""
    columns = ("Setting", "Value", "From", "What it is")
    return View(
        data=lambda: {"settings": [_data(value) for value in values]},
        plain=lambda: (f"{value.name}\t{_shown(value)}\t{value.origin}" for value in values),
        quiet=lambda: (value.name for value in values),
        drawn=lambda: draw_table(
            columns, [(value.name, _shown(value), value.origin, SETTINGS[value.name].help) for value in values]
        ),
    )


def setting_view(value: Value) -> View:
    """One setting: its value alone, or with its origin as JSON."""
    return View(data=lambda: _data(value), plain=lambda: [_shown(value)], quiet=lambda: [_shown(value)])


def places_view(places: Places) -> View:
    """Where things are kept."""
    paths = {"settings": str(places.settings_file), "data": str(places.data), "log": str(places.log)}
    return View(
        data=lambda: paths,
        plain=lambda: plain_facts(paths.items()),
        quiet=lambda: [paths["settings"]],
        drawn=lambda: draw_facts(paths.items()),
    )


def _data(value: Value) -> dict[str, str]:
    return {"name": value.name, "value": _shown(value), "origin": value.origin, "help": SETTINGS[value.name].help}


def _shown(value: Value) -> str:
    """Addresses may hold a password."""
    return masked(value.shown) if value.name.endswith("url") else value.shown
