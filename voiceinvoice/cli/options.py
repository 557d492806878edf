"""Options that several commands share."""

from typing import Annotated

import typer

Json = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print only the number, name or path.")]
NoInput = Annotated[bool, typer.Option("--no-input", help="Never ask; fail and name the flag to pass.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Answer yes to the question.")]
