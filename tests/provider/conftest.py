"""A provider and a browser for all tests of a process, and logins that end with their test."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tools import need, need_node_modules
from world import Login, World, environment_of, make_key, node


@pytest.fixture(scope="session")
def running_world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """Started once."""
    modules = need_node_modules("oidc-provider", "playwright-core")
    program, chromium = need("node"), need("chromium")
    folder = tmp_path_factory.mktemp("provider")
    make_key(folder)
    with (
        node(program, "provider.mjs", modules, folder) as provider_port,
        node(program, "browser.mjs", modules, chromium) as browser_port,
    ):
        yield World(provider_port, browser_port, folder)


@pytest.fixture
def world(running_world: World) -> World:
    """An honest provider."""
    running_world.control()
    return running_world


@pytest.fixture
def login(world: World, tmp_path: Path) -> Iterator[Callable[..., Login]]:
    """`login("--json", …)`: a login under way, with the token in a file unless told otherwise."""
    started: list[Login] = []

    def start(*arguments: str | Path, client: Path | None = None, storage: str = "file", **options: Any) -> Login:
        flags = ["--insecure-storage"] if storage == "file" else []
        environment = environment_of(client or world.client_file()) | options.pop("environment", {})
        started.append(Login(*flags, *arguments, environment=environment, cwd=tmp_path, **options))
        return started[-1]

    yield start
    for one in started:
        one.stop()
