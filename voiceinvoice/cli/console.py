"""The two streams: results on stdout, talk on stderr. Rich is imported only to draw on a terminal."""

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from voiceinvoice.domain.errors import ConfirmationRequired

if TYPE_CHECKING:
    from rich.console import Console as RichConsole
    from rich.console import RenderableType


class View(Struct, frozen=True, kw_only=True):
    """One result in each form it can be shown in; every form is made only when it is needed.

    `data` gives what `--json` encodes, `plain` the lines for a pipe, `quiet` the number or path alone, `drawn` the
    Rich renderable for a terminal (None: the plain lines serve there too).
    """

    data: Callable[[], Any]
    plain: Callable[[], Iterable[str]]
    quiet: Callable[[], Iterable[str]] = tuple
    drawn: Callable[[], "RenderableType"] | None = None


class Console:
    """What a command says and asks, and where."""

    def __init__(self, environment: Mapping[str, str], *, no_color: bool = False, json: bool = False) -> None:
        self.json = json
        self.quiet = False
        self.no_input = False
        self.stdin_is_terminal = sys.stdin.isatty()
        self.stdout_is_terminal = sys.stdout.isatty()
        self.stderr_is_terminal = sys.stderr.isatty()
        self._is_dumb = environment.get("TERM") == "dumb"
        self._has_color = not (no_color or environment.get("NO_COLOR") or self._is_dumb)

    def configure(self, *, json: bool = False, quiet: bool = False, no_input: bool = False) -> None:
        """Takes over a command's own flags."""
        self.json, self.quiet, self.no_input = json, quiet, no_input

    @property
    def can_prompt(self) -> bool:
        """A person is there: both stdin and stderr are terminals, and questions were not forbidden."""
        return self.stdin_is_terminal and self.stderr_is_terminal and not self.no_input

    def show(self, view: View) -> None:
        """Writes the result to stdout in the form that was asked for."""
        if self.json:
            import msgspec

            self.out(msgspec.json.format(msgspec.json.encode(view.data()), indent=2).decode())
        elif self.quiet:
            self._out_lines(view.quiet())
        elif self.stdout_is_terminal and view.drawn:
            self.draw(view.drawn())
        else:
            self._out_lines(view.plain())

    def draw(self, renderable: "RenderableType", *, to_stderr: bool = False) -> None:
        """Draws with Rich."""
        self.rich(to_stderr=to_stderr).print(renderable)

    def talk(self, view: View) -> None:
        """Shows a view beside the result: on stderr, drawn where that is a terminal."""
        if self.stderr_is_terminal and view.drawn:
            self.draw(view.drawn(), to_stderr=True)
        else:
            for line in view.plain():
                self.err(line)

    def rich(self, *, to_stderr: bool = False) -> "RichConsole":
        """A Rich console that knows about colour."""
        from rich.console import Console as RichConsole

        return RichConsole(stderr=to_stderr, no_color=not self._has_color, highlight=False, emoji=False, markup=False)

    @property
    def has_animation(self) -> bool:
        """A progress bar may move: stderr is a terminal that is not dumb, and nobody asked for quiet."""
        return self.stderr_is_terminal and not self.quiet and not self._is_dumb

    def out(self, line: str, *, at_once: bool = False) -> None:
        """One line of the result; `at_once` lets the reader of a pipe have it now."""
        sys.stdout.write(line + "\n")
        if at_once:
            sys.stdout.flush()

    def _out_lines(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.out(line)

    def err(self, line: str) -> None:
        """One line on stderr, whatever the flags."""
        sys.stdout.flush()
        sys.stderr.write(line + "\n")
        sys.stderr.flush()

    def say(self, line: str) -> None:
        """A remark; `--quiet` leaves it out."""
        if not self.quiet:
            self.err(line)

    def announce(self, line: str) -> None:
        """A remark on what is about to happen. Under `--json` stderr is left to failures, one object each."""
        if not self.json:
            self.say(line)

    def warn(self, line: str) -> None:
        """A warning, which `--quiet` does not silence."""
        self.err(f"{self.yellow('warning:')} {line}")

    def confirm(self, question: str, *, flag: str = "--yes", default: bool = True) -> bool:
        """A yes-or-no question. Raises ConfirmationRequired naming `flag` where nobody can be asked."""
        self._need_person(question, flag)
        while True:
            answer = self._read(f"{question} [{'Y/n' if default else 'y/N'}] ").lower()
            if answer in {"", "y", "yes", "n", "no"}:
                return default if not answer else answer.startswith("y")

    def ask(self, question: str, *, flag: str, default: str = "", choices: Sequence[str] = ()) -> str:
        """An open question, or one of numbered `choices`. Raises ConfirmationRequired where nobody can be asked."""
        self._need_person(question, flag)
        for place, choice in enumerate(choices, 1):
            self.err(f"  {place}. {choice}")
        while True:
            answer = self._read(f"{question}{f' [{default}]' if default else ''} ") or default
            if not choices:
                return answer
            if answer in choices:
                return answer
            if answer.isdecimal() and 0 < int(answer) <= len(choices):
                return choices[int(answer) - 1]

    def ask_secret(self, question: str, *, flag: str) -> str:
        """An answer that is not shown while it is typed. Raises ConfirmationRequired where nobody can be asked."""
        self._need_person(question, flag)
        from getpass import getpass

        return getpass(f"{question} ", stream=sys.stderr).strip()

    def _need_person(self, question: str, flag: str) -> None:
        if not self.can_prompt:
            raise ConfirmationRequired(question, hint=f"Answer with {flag}.")

    def _read(self, prompt: str) -> str:
        sys.stdout.flush()
        sys.stderr.write(prompt)
        sys.stderr.flush()
        line = sys.stdin.readline()
        if not line:
            sys.stderr.write("\n")
            raise KeyboardInterrupt
        return line.strip()

    def red(self, text: str) -> str:
        """The text in red on a terminal that has colour."""
        return self._paint(text, "31")

    def yellow(self, text: str) -> str:
        """The text in yellow on a terminal that has colour."""
        return self._paint(text, "33")

    def _paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._has_color and self.stderr_is_terminal else text
