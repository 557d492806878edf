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


def _open_closed_streams() -> None:
    """A program started with `>&-` has no stdout at all."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 - until the exit


if __name__ == "__main__":
    main()
