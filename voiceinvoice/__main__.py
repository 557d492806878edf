"""The entry point. `--version` answers before anything is imported."""

import sys


def main() -> None:
    """Runs the command line and exits."""
    if sys.argv[1:] == ["--version"]:
        from voiceinvoice import __version__

        print(f"voiceinvoice {__version__}")
        return
    from voiceinvoice.cli.app import app

    app()


if __name__ == "__main__":
    main()
