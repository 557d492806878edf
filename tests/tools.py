"""Programs and files that tests need and users don't."""

import importlib.util
import os
import shutil
import sys
from pathlib import Path

import pytest

_MAY_SKIP = not os.environ.get("VOICEINVOICE_TESTS_MAY_NOT_SKIP")
#: A folder of Schematron rules, compiled to XSLT, that no Python package carries (see .ci/run).
_RULES = os.environ.get("VOICEINVOICE_TESTS_RULES", "")

#: npm packages of the sign-in tests: VOICEINVOICE_TESTS_NODE_MODULES, else in the user's cache (see .ci/run).
_NODE_MODULES = Path(
    os.environ.get("VOICEINVOICE_TESTS_NODE_MODULES") or Path.home() / ".cache/voiceinvoice-tests/node_modules"
)


def need(program: str) -> str:
    """The program's path. Skips the test, naming the program, where it is missing; in CI that is a failure."""
    found = shutil.which(program, path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    if found is None:
        _miss(f"needs {program}, which is not installed")
    return str(found)


def need_module(name: str) -> None:
    """Skips or fails as `need` does where the Python package is missing."""
    if importlib.util.find_spec(name) is None:
        _miss(f"needs the Python package {name}, which is not installed")


def need_rules(name: str) -> Path:
    """The rules of that name, in the folder that VOICEINVOICE_TESTS_RULES names; skips or fails as `need` does."""
    path = Path(_RULES) / name
    if not (_RULES and path.is_file()):
        _miss(f"needs the rules {name} in the folder that VOICEINVOICE_TESTS_RULES names")
    return path


def need_node_modules(*packages: str) -> Path:
    """The folder that holds all of these npm packages; skips or fails as `need` does."""
    for package in packages:
        if not (_NODE_MODULES / package).is_dir():
            _miss(f"needs the npm package {package} in {_NODE_MODULES}")
    return _NODE_MODULES


def need_font(file: str, package: str) -> Path:
    """The font file of that name among the system's; skips or fails as `need` does, naming the Debian package."""
    found = next(Path("/usr/share/fonts").rglob(file), None)
    if found is None:
        _miss(f"needs the font {file} (package {package})")
    return Path(str(found))


def _miss(reason: str) -> None:
    if not _MAY_SKIP:
        pytest.fail(reason)
    pytest.skip(reason)
