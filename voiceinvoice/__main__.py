"""The entry point. `--version` answers before anything is imported."""

import os
import sys


def main() -> None:
    """Runs the command line and exits."""
    if sys.argv[1:] == ["--version"]:
        from voiceinvoice import __version__

        print(f"voiceinvoice {__version__}")
        return
    _open_closed_streams()
    try:
        from voiceinvoice.cli.app import app

        app()
    except KeyboardInterrupt:  # before the command line could take care of it
        sys.exit(130)
    except SystemExit as ended:
        _leave_at_once(ended.code)
        raise


def _leave_at_once(code: object) -> None:
    """Ends the run; everything is closed by now.

    Taking the modules of the OpenAI SDK apart needs 0.2 s, and pymongo's exit hook waits for a thread that wakes up
    every half second: longer than the whole command.
    """
    if not isinstance(code, int | None):
        return
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        return  # the usual exit knows what to do with a stream that is broken
    os._exit(code or 0)


def _open_closed_streams() -> None:
    """A program started with `>&-` has no stdout at all."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 - until the exit


if __name__ == "__main__":
    main()
