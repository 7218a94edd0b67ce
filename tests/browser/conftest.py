"""A real browser on pages that are really served: Chromium as Debian packages it."""

from __future__ import annotations

import asyncio
import shutil
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, sync_playwright

from bot.advisor import Advisor
from bot.core.model import Catalog
from bot.web import Commands, create_app
from tests.fakes.store import MemoryStore
from tests.web.fakes import FakeVitals

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

WIDTHS = {"phone": 390, "desktop": 1200}
THEMES = ("light", "dark")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/browser" in item.path.as_posix():
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def site(catalog: Catalog) -> Iterator[str]:
    """Serve the pages over HTTP; give their address."""
    with serving(catalog) as address:
        yield address


@pytest.fixture(scope="session")
def plain_site(catalog: Catalog) -> Iterator[str]:
    """Serve the pages that a site of plain files has; give their address."""
    with serving(catalog, plain=Commands()) as address:
        yield address


@contextmanager
def serving(catalog: Catalog, plain: Commands | None = None) -> Iterator[str]:
    advisor = Advisor(catalog, MemoryStore(), lambda: datetime.now(UTC))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        app = create_app(advisor, FakeVitals(), plain=plain)
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off", ws="none"))
        running = threading.Thread(target=lambda: asyncio.run(server.serve([listener])), daemon=True)
        running.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        running.join(10)


@pytest.fixture(scope="package")  # its loop runs as long as it does: tests of others need one of their own
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed (Debian: apt install chromium)")
    with sync_playwright() as playwright:
        # There is no sandbox for root, as whom CI runs.
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(params=[(width, theme) for width in WIDTHS for theme in THEMES], ids="-".join)
def page(browser: Browser, site: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Give a page on a phone and on a desktop, light and dark. Whatever goes wrong in it fails the test."""
    width, theme = request.param
    context = browser.new_context(
        base_url=site, color_scheme=theme, viewport={"width": WIDTHS[width], "height": 800}
    )
    faults: list[str] = []
    context.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
    context.on("weberror", lambda error: faults.append(str(error.error)))
    elsewhere: list[str] = []
    context.on("request", lambda sent: None if sent.url.startswith(site) else elsewhere.append(sent.url))
    shown = context.new_page()
    yield shown
    context.close()
    assert faults == []
    assert elsewhere == [], "nothing is fetched from anywhere else"
