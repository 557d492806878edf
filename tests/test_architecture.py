"""The floors of the house and the homes of the vendors, read from the source with `ast`."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "voiceinvoice"
MODULES = sorted(PACKAGE.rglob("*.py"))

#: What each folder may import of this package. Steps never import each other.
FLOORS = {
    "domain": {"domain"},
    "upstream": {"domain", "upstream"},
    "transcribe": {"domain", "upstream", "transcribe"},
    "extract": {"domain", "upstream", "extract"},
    "store": {"domain", "store"},
    "render": {"domain", "render"},
    "auth": {"domain", "auth"},
    "validate": {"domain", "validate"},
    "settings": {"domain", "settings_table"},
    "settings_table": set(),
    "pipeline": {"domain", "transcribe", "extract", "store", "render"},
    "cli": {
        "domain",
        "upstream",
        "transcribe",
        "extract",
        "store",
        "render",
        "auth",
        "validate",
        "settings",
        "settings_table",
        "pipeline",
        "cli",
    },
    "__main__": {"cli"},
    "__init__": set(),
}
#: Where each vendor may be imported.
HOMES = {
    "typer": {"cli"},
    "rich": {"cli"},
    "reportlab": {"render/pdf"},
    "segno": {"render/pdf/qr.py"},
    "lxml": {"validate"},
    "saxonche": {"validate"},
    "pypdf": {"validate"},
    "facturx": set(),  # its rules are read as data
    "uharfbuzz": {"render/pdf"},
    "pymupdf_fonts": {"render/pdf"},
    "budoux": {"render/pdf"},
    "resvg_py": {"render/pdf/svg.py"},
    "babel": {"render/pdf", "cli/countries.py"},
    "sqlite3": {"store"},
    "pymongo": {"store/mongo"},
    "bson": {"store/mongo"},
    "openai": {"upstream"},
    "httpx2": {"upstream"},
    "faster_whisper": {"transcribe/local.py"},
    "sounddevice": {"transcribe/microphone.py"},
    "google": {"auth"},
    "google_auth_oauthlib": {"auth"},
    "oauthlib": {"auth"},
    "requests": {"auth"},
    "cryptography": {"auth"},
    "keyring": {"auth"},
    "tomli_w": {"settings.py", "cli/business_text.py"},
}


def _imports(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert not node.level, f"{module}: relative import"
            yield node.module


def _floor(module: Path) -> str:
    return module.relative_to(PACKAGE).with_suffix("").parts[0]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.relative_to(PACKAGE)))
def test_imports_go_down_only(module: Path) -> None:
    """A step that imports its neighbour, or the domain importing anything above it, ends the design."""
    for name in _imports(module):
        if name.startswith("voiceinvoice."):
            assert name.split(".")[1] in FLOORS[_floor(module)], f"{module} imports {name}"


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.relative_to(PACKAGE)))
def test_vendors_stay_at_home(module: Path) -> None:
    """Each vendor has one home, so that changing it touches one folder."""
    where = str(module.relative_to(PACKAGE))
    for name in _imports(module):
        homes = HOMES.get(name.split(".")[0])
        assert homes is None or where.startswith(tuple(homes)), f"{where} imports {name}"


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.relative_to(PACKAGE)))
def test_files_and_functions_stay_small(module: Path) -> None:
    """The place to hold the line from day one: every model code base let one file or one function grow past reason."""
    text = module.read_text(encoding="utf-8")
    is_lexicon = "languages" in module.parts  # word lists are data
    assert text.count("\n") <= 260 or is_lexicon, f"{module} has {text.count(chr(10))} lines"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            # A command's options and its help are data; only what follows them is code.
            body = node.body[1:] if ast.get_docstring(node) else node.body
            length = (node.end_lineno or 0) - body[0].lineno + 1 if body else 0
            assert length <= 45, f"{module}:{node.lineno} {node.name} has {length} lines"


@pytest.mark.parametrize("module", MODULES, ids=lambda module: str(module.relative_to(PACKAGE)))
def test_public_things_say_what_they_promise(module: Path) -> None:
    """Every public class and function has a docstring; so has every module."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), f"{module} has no docstring"
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            assert ast.get_docstring(node), f"{module}:{node.lineno} {node.name} has no docstring"


def test_nothing_below_the_command_line_prints_or_exits() -> None:
    """Steps return and raise; only `cli/` talks."""
    for module in MODULES:
        if _floor(module) in {"cli", "__main__"}:
            continue
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id not in {"print", "input", "exit"}, f"{module}:{node.lineno} calls {node.func.id}"


def test_test_files_have_names_of_their_own() -> None:
    """Guards against two tests of one name in different folders, of which pytest would run only one."""
    names = [
        path.name for path in Path(__file__).parent.rglob("*.py") if path.name not in {"conftest.py", "__init__.py"}
    ]
    assert sorted(names) == sorted(set(names))
