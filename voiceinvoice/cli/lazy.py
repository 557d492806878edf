"""Commands that know their name and their line of help, and load their module when they are used."""

import importlib
import inspect
from collections.abc import Mapping
from typing import Any, Self

import typer
from typer.core import TyperCommand, TyperGroup, TyperOption

_HELP = {"help_option_names": ["-h", "--help"]}


def _account_option() -> TyperOption:
    """`--account` also after the command, where people write it; the root's help shows it."""

    def choose(ctx: Any, _option: Any, account: str | None) -> None:
        if account and ctx.obj:
            ctx.obj.wanted_account = account

    return TyperOption(param_decls=["--account"], type=str, expose_value=False, hidden=True, callback=choose)


class LazyCommand(TyperCommand):
    """Stands in for `target`, a function `module:name` in `cli/commands/`, until it is used or asked for help."""

    def __init__(self, name: str, target: str, line: str) -> None:
        super().__init__(name=name, help=line, short_help=line, add_help_option=False)
        self.target = target

    def load(self) -> Any:
        """The real command."""
        module, function = self.target.split(":")
        alone = typer.Typer(add_completion=False, context_settings=_HELP, pretty_exceptions_enable=False)
        loaded = getattr(importlib.import_module(f"voiceinvoice.cli.commands.{module}"), function)
        alone.command(self.name, help=_reflowed(loaded.__doc__))(loaded)
        command = typer.main.get_command(alone)
        command.params.append(_account_option())
        return command

    def make_context(self, info_name: str | None, args: list[str], parent: Any = None, **extra: Any) -> Any:
        return self.load().make_context(info_name, args, parent=parent, **extra)


def _reflowed(docstring: str) -> str:
    """Each paragraph on a line that the terminal wraps; one that begins with a backspace keeps its lines."""
    paragraphs = inspect.cleandoc(docstring).split("\n\n")
    return "\n\n".join(
        paragraph.removeprefix("\b\n") if paragraph.startswith("\b") else paragraph.replace("\n", " ")
        for paragraph in paragraphs
    )


class LazyGroup(TyperGroup):
    """A group of lazy commands."""

    @classmethod
    def of(cls, name: str, line: str, targets: Mapping[str, tuple[str, str]]) -> Self:
        """The group `name` with one command for each entry of `targets`: name -> (module:function, line of help)."""
        group = cls(name=name, help=line, short_help=line, no_args_is_help=True, context_settings=_HELP)
        for command, (target, command_line) in targets.items():
            group.add_command(LazyCommand(command, target, command_line))
        return group
