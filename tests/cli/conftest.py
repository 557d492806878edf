"""The command line in this process: quick, with its streams apart and its exit code."""

from collections.abc import Callable

import pytest
from typer.testing import CliRunner, Result

from voiceinvoice.cli.app import app


@pytest.fixture
def cli() -> Callable[..., Result]:
    """`cli("clients", "list", input="…")`: the command as it ended."""
    return lambda *arguments, **options: CliRunner().invoke(app, [str(argument) for argument in arguments], **options)
