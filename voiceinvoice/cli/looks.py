"""A theme as it is named on the command line: one of ours, or a file of one's own."""

from pathlib import Path

from msgspec.structs import replace

from voiceinvoice.domain.errors import InputUnreadable, UsageError
from voiceinvoice.domain.invoice import Invoice

#: Bytes. A theme with every value explained has a twentieth of it.
_LARGEST_FILE = 100_000


def theme_of(named: str) -> str:
    """The name of a theme, or the text of the theme file that is named: what invoices keep.

    Raises UsageError for a name that is none and for what the file has wrong, with its line.
    """
    from voiceinvoice.render.pdf.themes import THEMES, load_theme

    named = named.strip()
    if not named or named in THEMES:
        return named
    if not (named.endswith(".toml") or Path(named).is_file()):
        hint = f"Use {', '.join(THEMES)}, or name a file: `voiceinvoice themes show {THEMES[0]} > mine.toml` makes one."
        raise UsageError(f"There is no theme {named!r}.", hint=hint)
    text = _read(Path(named).expanduser())
    load_theme(text, source=named)
    return text


def in_theme(invoice: Invoice, theme: str) -> Invoice:
    """The invoice in a theme as `theme_of` gives it; as it is when there is none."""
    return replace(invoice, seller=replace(invoice.seller, theme=theme)) if theme else invoice


def _read(file: Path) -> str:
    try:
        if file.stat().st_size > _LARGEST_FILE:
            raise InputUnreadable(f"{file} is too large to be a theme.", hint="Name a theme file.")
        text = file.read_text(encoding="utf-8")
    except OSError as problem:
        raise InputUnreadable(f"{file} cannot be read: {problem.strerror}.", hint="Name a theme file.") from None
    except UnicodeDecodeError:
        raise InputUnreadable(f"{file} is no text.", hint="Name a theme file in UTF-8.") from None
    if "=" not in text:
        raise InputUnreadable(f"{file} says nothing.", hint="`voiceinvoice themes show studio` prints a whole theme.")
    return text
