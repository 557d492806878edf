"""Programs that tests need and users don't."""

import os
import shutil

import pytest

_MAY_SKIP = not os.environ.get("VOICEINVOICE_TESTS_MAY_NOT_SKIP")


def need(program: str) -> str:
    """The program's path. Skips the test, naming the program, where it is missing; in CI that is a failure."""
    found = shutil.which(program)
    if found is None:
        if not _MAY_SKIP:
            pytest.fail(f"{program} is not installed")
        pytest.skip(f"needs {program}, which is not installed")
    return found
