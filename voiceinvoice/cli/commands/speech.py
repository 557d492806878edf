"""`transcribe`, `record` and `models`: sound."""

from pathlib import Path
from typing import Annotated

import typer

from voiceinvoice.cli.console import View
from voiceinvoice.cli.context import AppContext
from voiceinvoice.cli.engines import Choice, Engines
from voiceinvoice.cli.issuing import agree, transcribe
from voiceinvoice.cli.options import Force, Fresh, Json, Language, NoInput, Quiet, Speech, Yes
from voiceinvoice.cli.recording import record_memo
from voiceinvoice.cli.request import find_sources
from voiceinvoice.cli.views.tables import draw_table
from voiceinvoice.render.output import check_destination

# `transcribe` names both a command and the step it calls.
transcribe_source = transcribe


def transcribe_recording(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(help="A recording: flac mp3 mp4 m4a ogg wav webm.", metavar="FILE")],
    speech: Speech = "",
    language: Language = "",
    fresh: Fresh = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Print the words of a recording.

    \b
    Examples:
      voiceinvoice transcribe memo.m4a
      voiceinvoice transcribe memo.m4a | voiceinvoice extract - | voiceinvoice generate -
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    engines = Engines(app, Choice(speech=speech, language=language, is_fresh=fresh))
    heard = transcribe_source(app, engines, find_sources([file], None, app.console)[0])
    data = {"text": heard.text, "language": heard.language or None, "source": heard.name}
    app.console.show(View(data=lambda: data, plain=lambda: [heard.text], quiet=lambda: [heard.text]))


def record(
    ctx: typer.Context,
    output: Annotated[Path, typer.Option("--output", "-o", help="The WAV file to write.")] = Path("memo.wav"),
    device: Annotated[str, typer.Option(help="A part of the microphone's name.")] = "",
    force: Force = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Record a memo; Enter ends it. Needs the extra: pip install 'voiceinvoice[mic]'

    \b
    Example:
      voiceinvoice record -o memo.wav && voiceinvoice generate memo.wav
    """
    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    check_destination(output, force=force)
    path = str(record_memo(app.console, output, device))
    app.console.show(View(data=lambda: {"path": path}, plain=lambda: [path], quiet=lambda: [path]))


def list_models(ctx: typer.Context, json: Json = False, quiet: Quiet = False) -> None:
    """List the models that hear recordings on this machine.

    \b
    Example:
      voiceinvoice models list
    """
    from voiceinvoice.transcribe.local import MODELS

    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet)
    rows = [(model.name, f"{model.megabytes} MB") for model in MODELS]
    app.console.show(
        View(
            data=lambda: {"models": [{"name": model.name, "megabytes": model.megabytes} for model in MODELS]},
            plain=lambda: ("\t".join(row) for row in rows),
            quiet=lambda: (model.name for model in MODELS),
            drawn=lambda: draw_table(("Model", "On disk"), rows, right=("On disk",)),
        )
    )


def pull(
    ctx: typer.Context,
    model: Annotated[str, typer.Argument(help="A name from `models list`.")] = "small",
    yes: Yes = False,
    no_input: NoInput = False,
    json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Download a model that hears recordings on this machine, after asking.

    \b
    Example:
      voiceinvoice models pull small
    """
    from voiceinvoice.transcribe.local import MODELS, pull_model

    app: AppContext = ctx.obj
    app.console.configure(json=json, quiet=quiet, no_input=no_input)
    size = next((f"about {known.megabytes} MB" for known in MODELS if known.name == model), "of unknown size")
    folder = app.places.models
    if not yes:
        agree(app, f"Download {model} ({size}) from the Hugging Face Hub to {folder}?")
    path = str(pull_model(model, folder))
    app.console.show(View(data=lambda: {"path": path}, plain=lambda: [path], quiet=lambda: [path]))
