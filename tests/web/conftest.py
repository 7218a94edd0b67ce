"""The pages with the real knowledge."""

from __future__ import annotations

from datetime import UTC, datetime

import httpx
import pytest

from bot.advisor import Advisor
from bot.core.model import Catalog
from bot.web import create_app
from tests.fakes.store import MemoryStore
from tests.web.fakes import FakeVitals


@pytest.fixture(scope="session")
def knowing(catalog: Catalog) -> Advisor:
    return Advisor(catalog, MemoryStore(), lambda: datetime.now(UTC))


@pytest.fixture
def served(knowing: Advisor) -> httpx.AsyncClient:
    """Give a client of the pages that does not follow redirects."""
    transport = httpx.ASGITransport(create_app(knowing, FakeVitals()))
    return httpx.AsyncClient(transport=transport, base_url="http://versus.test")
