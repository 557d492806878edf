"""What `doctor` looks at: one function and one line of the table for each."""

import os
import platform
import stat
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from voiceinvoice import __version__
from voiceinvoice.cli.account_health import provider_check, sign_in_check, token_check
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.engines import is_sent_away
from voiceinvoice.domain.errors import VoiceInvoiceError
from voiceinvoice.domain.paying.methods import TITLES
from voiceinvoice.domain.paying.ways import ways_to_pay
from voiceinvoice.store.address import address_of

State = Literal["healthy", "notice", "failed"]


class Check(Struct, frozen=True):
    """One thing looked at. `notice`: it works, but a person should know; `hint` is the way to mend it."""

    name: str
    state: State
    message: str
    hint: str = ""


#: What a check finds: its state, a sentence and a hint.
Finding = tuple[State, str, str]


def examine(app: AppContext) -> list[Check]:
    """Every check, in the order in which one rests on another; a failure of one is no reason to skip the next."""
    return [Check(name, *_find(look, app)) for name, look in CHECKS.items()]


def _find(look: Callable[[AppContext], Finding], app: AppContext) -> Finding:
    try:
        return look(app)
    except VoiceInvoiceError as failure:
        return "failed", failure.message, failure.hint
    except ImportError as problem:
        return "failed", f"A part is not installed: {problem}.", "Install voiceinvoice again."


def _program(_app: AppContext) -> Finding:
    return "healthy", f"voiceinvoice {__version__}, Python {platform.python_version()}, {platform.system()}", ""


def _settings(app: AppContext) -> Finding:
    changed = [value.name for value in app.settings.all() if value.origin != "default"]
    file = app.places.settings_file
    if not file.exists():
        return "healthy", f"no file yet at {file}; {len(changed)} from the environment", ""
    return "healthy", f"{file}: {len(changed)} changed", ""


def _data_folder(app: AppContext) -> Finding:
    folder = app.places.data
    if not folder.exists():
        parent = next(one for one in folder.parents if one.exists())
        if not os.access(parent, os.W_OK | os.X_OK):
            return "failed", f"{folder} cannot be made.", f"Allow writing in {parent}, or set VOICEINVOICE_HOME."
        return "healthy", f"{folder} will be made when something is saved", ""
    if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        return "failed", f"{folder} is no folder that can be written.", "Allow it, or set VOICEINVOICE_HOME."
    return _private(folder, 0o700) or ("healthy", str(folder), "")


def _store(app: AppContext) -> Finding:
    address = address_of(app.store_url)
    if not isinstance(address, Path):
        return _server(app)
    app.store.ping()
    file = address.expanduser()
    if not file.exists():
        return "healthy", f"{file} will be made when something is saved", ""
    from voiceinvoice.store.health import find_damage, has_right_sums

    if damage := find_damage(file):
        return "failed", f"{file} is damaged: {damage[0]}", "Restore it from a backup."
    if not has_right_sums(file):
        return "failed", f"The sums kept in {file} are not those of its invoices.", "voiceinvoice db migrate"
    return _private(file, 0o600) or ("healthy", f"{file}: {_counts(app)}", "")


def _server(app: AppContext) -> Finding:
    from voiceinvoice.store.whole import open_whole

    with closing(open_whole(app.store_url)) as store:
        condition = store.condition()
    where = f"{condition.place}: MongoDB {condition.version}, {condition.milliseconds:.1f} ms"
    if condition.missing:
        return "failed", f"{where}; indexes are missing: {', '.join(condition.missing)}", "voiceinvoice db init"
    for message, hint in condition.limits:
        return "notice", message, hint
    if condition.outdated:
        return "notice", f"{where}; {condition.outdated} records have an earlier form", "voiceinvoice db migrate"
    return "healthy", f"{where}; {', '.join(f'{count} {name}' for name, count in condition.records.items())}", ""


def _counts(app: AppContext) -> str:
    counts = app.books.count_by_status()
    invoices = ", ".join(f"{count} {status}" for status, count in counts.items() if count) or "none"
    return f"clients: {len(app.books.clients())}, services: {len(app.books.services())}, invoices: {invoices}"


def _business(app: AppContext) -> Finding:
    business = app.books.business()
    if not business.name:
        return "notice", "Invoices do not say whose they are yet.", "voiceinvoice setup"
    return "healthy", business.name, ""


def _logo(app: AppContext) -> Finding:
    logo = app.books.business().logo
    if not logo:
        return "healthy", "none", ""
    from voiceinvoice.render.pdf.logo import read_logo

    read_logo(logo)
    return "healthy", logo, ""


def _locale(app: AppContext) -> Finding:
    from voiceinvoice.cli.countries import is_known_locale

    locale = app.books.business().locale
    if not is_known_locale(locale):
        hint = "voiceinvoice business set --locale en_US"
        return "failed", f"How amounts are written in {locale} is not known.", hint
    return "healthy", locale, ""


def _payment(app: AppContext) -> Finding:
    """How an invoice in the business's own currency could be paid; a notice where a setting would mend something."""
    from voiceinvoice.cli.specimen import SPECIMEN

    business = app.books.business()
    number = f"{business.number_start}"
    invoice = replace(SPECIMEN, seller=business, currency=business.currency, status="open", number=number)
    ways, left_out = ways_to_pay(invoice)
    titles = [TITLES[way.method] for way in ways] + ["your own words"] * bool(business.payment_details)
    if not titles and not left_out:
        return "healthy", "invoices do not say how to pay them", "voiceinvoice business set --iban IBAN"
    message = " ".join([", ".join(titles) or "nothing", *(f"({one})" for one in left_out)])
    hint = next((one.hint for one in left_out if one.hint), "")
    return "notice" if hint or (left_out and business.pay_by) else "healthy", message, hint


def _pdf(_app: AppContext) -> Finding:
    from voiceinvoice.cli.specimen import SPECIMEN
    from voiceinvoice.render import open_renderer

    pages = open_renderer("pdf")(SPECIMEN)
    return "healthy", f"fonts load, and an invoice is drawn in {len(pages) // 1000} kB", ""


def _fonts(app: AppContext) -> Finding:
    """What draws the scripts that our own fonts lack; having none is no fault."""
    from voiceinvoice.render.pdf.machine_fonts import east_asian_fonts

    found = east_asian_fonts(app.fonts)
    drawn = "; ".join(f"{language}: {font or 'none'}" for language, font in found.items())
    lacking = not all(found.values())
    hint = "Install fonts-noto-cjk, or name a font: voiceinvoice settings set pdf.fonts FILE" if lacking else ""
    return "healthy", drawn, hint


def _reading(app: AppContext) -> Finding:
    """What reads transcripts; no call is made, which could cost something."""
    if not is_sent_away(app, app.settings.get("engine").value, "openai"):
        return "healthy", "the built-in engine, on this machine", ""
    server = app.settings.get("openai.base-url").value
    if not server and not app.secret("openai.api-key"):
        return "failed", "OpenAI has no key.", "voiceinvoice settings set openai.api-key"
    return "healthy", f"{server or 'OpenAI'}; the words are sent there", ""


def _hearing(app: AppContext) -> Finding:
    """What hears recordings."""
    from importlib.util import find_spec

    if is_sent_away(app, app.settings.get("speech").value, "speech"):
        server = app.settings.get("speech.base-url").value or app.settings.get("openai.base-url").value
        return "healthy", f"{server or 'OpenAI'}; recordings are sent there", ""
    if find_spec("faster_whisper"):
        return "healthy", "faster-whisper, on this machine", ""
    return "healthy", "nothing is set up that hears recordings; transcripts are read", ""


def _private(path: Path, mode: int) -> Finding | None:
    """A finding when others may read what is here; None where all is well or modes mean nothing (Windows)."""
    if os.name != "posix" or not stat.S_IMODE(path.stat().st_mode) & 0o077:
        return None
    return "failed", f"Other users of this machine may look into {path}.", f"chmod {mode:o} {path}"


CHECKS: Mapping[str, Callable[[AppContext], Finding]] = {
    "program": _program,
    "settings": _settings,
    "data folder": _data_folder,
    "store": _store,
    "business": _business,
    "logo": _logo,
    "locale": _locale,
    "payment": _payment,
    "pdf": _pdf,
    "fonts": _fonts,
    "reading": _reading,
    "hearing": _hearing,
    "sign-in": sign_in_check,
    "keyring": token_check,
    "provider": provider_check,
}
