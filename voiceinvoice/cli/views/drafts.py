"""Where each value of a draft was heard, why, and how sure it is."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct

from voiceinvoice.cli.console import View
from voiceinvoice.cli.views.tables import draw_table
from voiceinvoice.domain.draft import Draft, Heard

if TYPE_CHECKING:
    from rich.console import RenderableType

#: From here on a value is shown as certain.
SURE = 0.9


def draft_view(draft: Draft) -> View:
    """A draft: JSON wherever it goes, so that a pipeline can take it up again."""

    def encoded() -> list[str]:
        return [msgspec.json.format(msgspec.json.encode(draft), indent=2).decode()]

    return View(data=lambda: draft, plain=encoded, quiet=encoded)


def explanation(draft: Draft) -> View:
    """The transcript with its evidence."""
    return View(
        data=lambda: draft,
        plain=lambda: _evidence_lines(draft),
        quiet=tuple,
        drawn=lambda: _marked(draft),
    )


def heard_values(value: Any, field: str = "") -> Iterator[tuple[str, Heard[Any]]]:
    """Every heard value inside a draft, with the name of its field: `lines.1.unit_price`."""
    if isinstance(value, Heard):
        yield field, value
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from heard_values(getattr(value, name), f"{field}.{name}".lstrip("."))
    elif isinstance(value, tuple):
        for number, part in enumerate(value, 1):
            yield from heard_values(part, f"{field}.{number}")


def _evidence_lines(draft: Draft) -> Iterator[str]:
    for field, heard in heard_values(draft):
        quote = f'"{heard.quote}"' if heard.quote else "(not spoken)"
        others = f"\tor {', '.join(str(other) for other in heard.alternatives)}" if heard.alternatives else ""
        yield f"{field}\t{heard.value!s}\t{quote}\t{heard.confidence:.0%}\t{heard.why}{others}"
    for notice in draft.warnings:
        yield f"warning\t{notice.message}"


def _marked(draft: Draft) -> "RenderableType":
    from rich.console import Group
    from rich.text import Text

    text = Text(draft.transcript)
    rows, styles = [], []
    for field, heard in heard_values(draft):
        style = "green" if heard.confidence >= SURE else "yellow"
        if heard.span:
            text.stylize(f"bold {style}", *heard.span)
        others = ", ".join(str(other) for other in heard.alternatives)
        rows.append((field, str(heard.value), heard.quote, f"{heard.confidence:.0%}", heard.why, others))
        styles.append("" if heard.confidence >= SURE else "yellow")
    table = draw_table(("Field", "Value", "Heard", "Sure", "Why", "Or"), rows, styles=styles)
    return Group(text, table, *(Text(f"⚠ {notice.message}", style="yellow") for notice in draft.warnings))
