"""A new, empty database for each test: a SQLite file, or one on the PostgreSQL server of the environment."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import URL, make_url, text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.store import SqlStore


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """No wait is cut short, however busy the machine: for tests that are not about waiting."""
    monkeypatch.setattr("bot.store.database.DEADLINE_SECONDS", 60.0)
    monkeypatch.setattr("bot.store.connecting.BUSY_SECONDS", 60.0)
    monkeypatch.setattr("bot.store.connecting.CONNECT_SECONDS", 60.0)


@asynccontextmanager
async def new_postgresql() -> AsyncIterator[URL]:
    """An empty database on the server, gone afterwards."""
    server = make_url(os.environ["VERSUS_TEST_POSTGRES_URL"])
    name = f"versus_{uuid4().hex}"
    engine = create_async_engine(server, isolation_level="AUTOCOMMIT")
    async with engine.connect() as connection:
        await connection.execute(text(f"CREATE DATABASE {name}"))
        yield server.set(database=name)
        await connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    await engine.dispose()


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
async def address(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """The address of an empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/versus.db"
    else:
        async with new_postgresql() as url:
            yield url.render_as_string(hide_password=False)


@pytest.fixture
async def new_store(address: str) -> AsyncIterator[Callable[[], SqlStore]]:
    """Makes stores on one database, as replicas would; they are closed when the test ends."""
    async with AsyncExitStack() as stack:

        def new() -> SqlStore:
            store = SqlStore(address)
            stack.push_async_callback(store.close)
            return store

        yield new


@pytest.fixture
async def store(new_store: Callable[[], SqlStore]) -> SqlStore:
    """An open store on an empty database."""
    store = new_store()
    await store.open()
    return store
