"""Themes out of their files: those in `themes/`, and those that people make of them."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Literal, NoReturn, get_args, get_origin, get_type_hints

from msgspec import Meta, Struct

from voiceinvoice.domain.errors import UsageError
from voiceinvoice.render.pdf.colours import ENOUGH, WHITE, contrast, parse_colour, readable, text_on
from voiceinvoice.render.pdf.theme import Colour, Style, Theme

#: The themes there are; the first is used where none is chosen.
THEMES = ("studio", "bold", "letter")
_FILES = Path(__file__).parent / "themes"
_COLOURS = ("ink", "soft", "hairline", "tint", "accent", "alarm")
_TEXT_COLOURS = ("ink", "soft", "accent", "alarm", "on_accent")
_HEADER = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]")
_KEY = re.compile(r"\s*([\w.-]+)\s*=")

#: What a theme file may say: by section and key, the type of the value.
_Kinds = Mapping[str, Mapping[str, Any]]
_Values = dict[str, dict[str, Any]]


def theme_text(name: str) -> str:
    """The file of one of THEMES. Raises UsageError for another name."""
    if name not in THEMES:
        raise UsageError(f"There is no theme {name!r}.", hint=f"Use {', '.join(THEMES)}, or a file such as mine.toml.")
    return (_FILES / f"{name}.toml").read_text(encoding="utf-8")


def theme_about(name: str) -> str:
    """The first line of a theme's file: what it looks like."""
    return theme_text(name).partition("\n")[0].removeprefix("# ")


@lru_cache(maxsize=32)
def load_theme(chosen: str, accent: str = "", source: str = "the theme") -> Theme:
    """The theme that has a name or, where `chosen` is the text of a theme file, that it describes.

    `accent`, a colour as `#rrggbb`, takes the place of the theme's own. Raises UsageError naming what a text has
    wrong, and its line in `source`.
    """
    values = _built_in(chosen or THEMES[0]) if _is_name(chosen) else _merged(_File(chosen, source))
    return _theme(values, parse_colour(accent))


def _is_name(chosen: str) -> bool:
    return "=" not in chosen


@cache
def _kinds() -> _Kinds:
    hints = get_type_hints(Theme, include_extras=True)
    return {
        "colours": {name: hints[name] for name in _COLOURS},
        "arrangement": {name: kind for name, kind in hints.items() if get_origin(kind) is Literal},
        "measures": {name: kind for name, kind in hints.items() if _limits(kind)},
        "texts": {name: kind for name, kind in hints.items() if kind is Style},
    }


def _limits(kind: Any) -> Meta | None:
    return next((extra for extra in getattr(kind, "__metadata__", ()) if isinstance(extra, Meta)), None)


@cache
def _built_in(name: str) -> _Values:
    return _File(theme_text(name), f"{name}.toml").checked()


class _File(Struct):
    """A theme file's text, and what it is called when something is wrong with it."""

    text: str
    source: str

    def checked(self) -> _Values:
        """What the file says, section by section. Raises UsageError for what no theme has."""
        try:
            said = tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as problem:
            raise UsageError(f"{self.source} is not TOML: {problem}.", hint=_HINT) from None
        values: _Values = {}
        for section, table in said.items():
            if section == "based_on":
                values[section] = {"name": self._one_of(THEMES, table, section)}
                continue
            kinds = self._known(_kinds(), section)
            values[section] = {
                key: self._value(self._known(kinds, section, key), value, section, key)
                for key, value in self._table(table, section).items()
            }
        return values

    def _known(self, kinds: Mapping[str, Any], *path: str) -> Any:
        if path[-1] not in kinds:
            near = get_close_matches(path[-1], kinds, 1)
            self._refuse(path, "no theme has that", f"Did you mean {near[0]}?" if near else f"Use {', '.join(kinds)}.")
        return kinds[path[-1]]

    def _table(self, value: Any, *path: str) -> dict[str, Any]:
        if not isinstance(value, dict):
            self._refuse(path, f"{value!r} is no table", f"Write [{'.'.join(path)}] and its values below.")
        return value

    def _value(self, kind: Any, value: Any, *path: str) -> Any:
        if kind is Style:
            hints = get_type_hints(Style, include_extras=True) | {"colour": Literal[_TEXT_COLOURS]}
            entries = self._table(value, *path).items()
            return {key: self._value(self._known(hints, *path, key), entry, *path, key) for key, entry in entries}
        if kind == Colour:
            colour = parse_colour(value) if isinstance(value, str) else None
            return colour or self._refuse(path, f"{value!r} is no colour", 'Write "#rrggbb", as in "#0f5c63".')
        if get_origin(kind) is Literal:
            return self._one_of(get_args(kind), value, *path)
        if kind is bool:
            return value if isinstance(value, bool) else self._refuse(path, f"{value!r} is neither true nor false")
        return self._number(_limits(kind), value, *path)

    def _one_of(self, choices: tuple[str, ...], value: Any, *path: str) -> str:
        if value not in choices:
            self._refuse(path, f"{value!r} is none of {', '.join(choices)}")
        return str(value)

    def _number(self, limits: Meta | None, value: Any, *path: str) -> float:
        assert limits  # noqa: S101 - every number of a theme has limits
        span = f"a number from {limits.ge:g} to {limits.le:g}"
        if isinstance(value, bool) or not isinstance(value, int | float):
            self._refuse(path, f"{value!r} is not {span}")
        if not float(limits.ge or 0) <= value <= float(limits.le or 0):
            self._refuse(path, f"{value} is not {span}")
        return float(value)

    def check_contrast(self, colours: Mapping[str, Colour]) -> None:
        """Raises UsageError when text could not be read on white or on the tint."""
        for name in ("ink", "soft", "alarm"):
            for ground in (WHITE, colours["tint"]):
                if (has := contrast(colours[name], ground)) < ENOUGH:
                    shown = "#{:02x}{:02x}{:02x}".format(*ground)
                    problem = f"its contrast with {shown} is {has:.1f}, and text needs {ENOUGH}"
                    self._refuse(("colours", name), problem, "Choose a darker colour, or a lighter tint.")

    def _refuse(self, path: tuple[str, ...], problem: str, hint: str = "") -> NoReturn:
        line = max((number for number, key in self._keys() if f"{'.'.join(path)}.".startswith(f"{key}.")), default=0)
        place = f"{self.source}, line {line}" if line else self.source
        raise UsageError(f"{place}: {'.'.join(path)}: {problem}.", hint=hint or _HINT)

    def _keys(self) -> Iterator[tuple[int, str]]:
        """The keys that the text's lines set, in full, with their line's number."""
        section = ""
        for number, line in enumerate(self.text.splitlines(), 1):
            if found := _HEADER.match(line):
                section = f"{found[1]}."
                yield number, found[1]
            elif found := _KEY.match(line):
                yield number, section + found[1]


_HINT = "`voiceinvoice themes show studio` prints a theme with every value explained."


def _merged(file: _File) -> _Values:
    """What a file says, laid onto the theme that it is based on."""
    said = file.checked()
    base = _built_in(said.get("based_on", {}).get("name", THEMES[0]))
    values = {section: base[section] | said.get(section, {}) for section in _kinds()}
    values["texts"] = {name: base["texts"][name] | said.get("texts", {}).get(name, {}) for name in base["texts"]}
    file.check_contrast(values["colours"])
    return values


def _theme(values: _Values, accent: Colour | None) -> Theme:
    colours = values["colours"] | ({"accent": accent} if accent else {})
    colours["accent_text"] = readable(colours["accent"], WHITE, colours["tint"])
    colours["on_accent"] = text_on(colours["accent"], colours["ink"])
    words = colours | {"accent": colours["accent_text"]}
    said: dict[str, Any] = colours | values["arrangement"] | values["measures"]
    for name, style in values["texts"].items():
        said[name] = Style(**style | {"colour": words[style["colour"]]})
    return Theme(**said)
