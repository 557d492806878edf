"""Every setting there is."""

from collections.abc import Mapping

from msgspec import Struct

#: Where a secret is kept; the settings file names the place, never the secret.
SECRET_PLACES = ("keyring", "file")
_BOOLEANS = ("true", "false")


class Setting(Struct, frozen=True, kw_only=True):
    """A setting: its default, the environment variable that wins over the file, and what it takes.

    `also` is a second variable, one that people know from elsewhere. Of a secret, the environment holds the value and
    the file only where it is kept.
    """

    name: str
    variable: str
    also: str = ""
    help: str
    default: str = ""
    choices: tuple[str, ...] = ()
    is_secret: bool = False


_ALL = (
    Setting(
        name="engine",
        default="auto",
        variable="VOICEINVOICE_ENGINE",
        help="What reads transcripts; auto is openai where a key or base URL is configured, else offline.",
        choices=("auto", "openai", "offline"),
    ),
    Setting(
        name="fallback",
        default="none",
        variable="VOICEINVOICE_FALLBACK",
        help="What reads a transcript when OpenAI fails.",
        choices=("none", "offline"),
    ),
    Setting(
        name="speech",
        default="auto",
        variable="VOICEINVOICE_SPEECH",
        help="What hears recordings; auto is openai where a key or base URL is configured, else local.",
        choices=("auto", "openai", "local"),
    ),
    Setting(
        name="language",
        variable="VOICEINVOICE_LANGUAGE",
        help="What is spoken, ISO 639-1 such as en or de. Empty: found out.",
    ),
    Setting(
        name="openai.api-key",
        variable="OPENAI_API_KEY",
        help="The key for OpenAI or a compatible server; kept in the keyring.",
        choices=SECRET_PLACES,
        is_secret=True,
    ),
    Setting(
        name="openai.base-url",
        variable="OPENAI_BASE_URL",
        help="A compatible server, such as http://localhost:11434/v1. Empty: OpenAI.",
    ),
    Setting(name="openai.model", variable="VOICEINVOICE_OPENAI_MODEL", help="The model that reads. Empty: our choice."),
    Setting(
        name="openai.api",
        default="auto",
        variable="VOICEINVOICE_OPENAI_API",
        help="Which API; auto is responses for OpenAI and chat for other servers.",
        choices=("auto", "responses", "chat"),
    ),
    Setting(
        name="openai.timeout",
        default="30",
        variable="VOICEINVOICE_OPENAI_TIMEOUT",
        help="Seconds from connecting to the last byte of an answer.",
    ),
    Setting(
        name="openai.prices",
        variable="VOICEINVOICE_OPENAI_PRICES",
        help="Prices in dollars: model=INPUT/CACHED/OUTPUT per million tokens or model=MINUTE, with commas between.",
    ),
    Setting(
        name="speech.api-key",
        variable="VOICEINVOICE_SPEECH_API_KEY",
        help="The key for the speech server, where it has its own.",
        choices=SECRET_PLACES,
        is_secret=True,
    ),
    Setting(
        name="speech.base-url",
        variable="VOICEINVOICE_SPEECH_BASE_URL",
        help="A compatible server for speech. Empty: as openai.base-url.",
    ),
    Setting(
        name="speech.model",
        variable="VOICEINVOICE_SPEECH_MODEL",
        help="The model that hears. Empty: our choice.",
    ),
    Setting(
        name="speech.timeout",
        default="120",
        variable="VOICEINVOICE_SPEECH_TIMEOUT",
        help="Seconds for a recording to be sent and heard.",
    ),
    Setting(
        name="runs.keep",
        default="true",
        variable="VOICEINVOICE_RUNS_KEEP",
        help="Keep what engines answered and what it cost, so that nothing is paid for twice.",
        choices=_BOOLEANS,
    ),
    Setting(
        name="output",
        default="{number}.pdf",
        variable="VOICEINVOICE_OUTPUT",
        help="Where PDFs go: a path, a folder or a template with {number}, {client}, {date}, {year}.",
    ),
    Setting(
        name="pdf.fonts",
        variable="VOICEINVOICE_PDF_FONTS",
        help="A font file, or a folder of them, for what PDFs are not drawn with otherwise. Empty: the system's fonts.",
    ),
    Setting(
        name="remember-clients",
        default="true",
        variable="VOICEINVOICE_REMEMBER_CLIENTS",
        help="Save a new client when its first invoice is issued.",
        choices=_BOOLEANS,
    ),
    Setting(
        name="store.url",
        variable="VOICEINVOICE_STORE_URL",
        also="MONGODB_URI",
        help="Where the books are kept: mongodb://HOST/DATABASE or sqlite:///PATH. Empty: a file in the data folder.",
    ),
    Setting(
        name="store.require-login",
        default="auto",
        variable="VOICEINVOICE_REQUIRE_LOGIN",
        help="Whether books open only to who signed in; auto: those on a server do.",
        choices=("auto", *_BOOLEANS),
    ),
    Setting(
        name="account",
        variable="VOICEINVOICE_ACCOUNT",
        help="Whose books, by e-mail address, where several people are signed in. Empty: the last who signed in.",
    ),
    Setting(
        name="google.client-id",
        variable="GOOGLE_CLIENT_ID",
        help="The Google client that people sign in with; the README says how to create one.",
    ),
    Setting(
        name="google.client-secret",
        variable="GOOGLE_CLIENT_SECRET",
        help="That client's secret, where it has one; kept in the keyring.",
        choices=SECRET_PLACES,
        is_secret=True,
    ),
    Setting(
        name="google.client-file",
        variable="GOOGLE_CLIENT_SECRETS",
        help="The client as the JSON file that Google offers, in place of id and secret.",
    ),
)
SETTINGS: Mapping[str, Setting] = {setting.name: setting for setting in _ALL}
