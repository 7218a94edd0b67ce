"""Whatever happens to the database, the store raises StoreError soon, and works again afterwards."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import threading
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.core.errors import StoreError
from bot.store import SqlStore
from tests.store.conftest import new_postgresql

NOON = datetime(2026, 11, 3, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def impatience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Waits are cut, so that the tests are quick."""
    monkeypatch.setattr("bot.store.connecting.CONNECT_SECONDS", 0.1)
    monkeypatch.setattr("bot.store.connecting.BUSY_SECONDS", 0.1)


@pytest.fixture
async def silent_port() -> AsyncIterator[int]:
    """A server that takes connections and never says a word."""
    silence = asyncio.Event()

    async def say_nothing(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await silence.wait()
        writer.close()

    server = await asyncio.start_server(say_nothing, "127.0.0.1", 0)
    yield server.sockets[0].getsockname()[1]
    silence.set()
    server.close()


@pytest.fixture
async def sqlite_store(tmp_path: Path) -> AsyncIterator[SqlStore]:
    store = SqlStore(f"sqlite:///{tmp_path}/versus.db")
    await store.open()
    yield store
    await store.close()


async def test_a_database_that_is_not_there_cannot_be_opened() -> None:
    store = SqlStore("postgresql://versus:hush@127.0.0.1:1/versus")
    with pytest.raises(StoreError, match=r"cannot open the database \(PostgreSQL, versus at 127.0.0.1:1\)"):
        await store.open()
    await store.close()


async def test_a_database_that_never_answers_cannot_be_opened(silent_port: int) -> None:
    store = SqlStore(f"postgresql://versus@127.0.0.1:{silent_port}/versus")
    with pytest.raises(StoreError, match="cannot open"):
        await asyncio.wait_for(store.open(), timeout=30)  # a guard against hanging, not a measurement
    await store.close()


async def test_nothing_is_asked_of_a_store_that_is_not_open(tmp_path: Path) -> None:
    store = SqlStore(f"sqlite:///{tmp_path}/versus.db")
    with pytest.raises(StoreError):
        await store.events.claim("T1", "Ev1", NOON)
    assert not (tmp_path / "versus.db").exists()


async def test_a_locked_database_fails_and_then_works_again(
    sqlite_store: SqlStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.database.REST_SECONDS", 0.0)
    with closing(sqlite3.connect(tmp_path / "versus.db")) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="locked"):
            await sqlite_store.events.claim("T1", "Ev1", NOON)
    assert await sqlite_store.events.claim("T1", "Ev1", NOON)


async def test_after_a_failure_the_database_is_left_alone_for_a_while(
    sqlite_store: SqlStore, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(tmp_path / "versus.db")) as other:
        other.execute("DROP TABLE handled_events")
    with pytest.raises(StoreError, match="no such table"):
        await sqlite_store.events.claim("T1", "Ev1", NOON)
    with pytest.raises(StoreError, match="not reached at the moment"):
        await sqlite_store.ping()


class Network:
    """Stands between the store and PostgreSQL. While stalled, nothing gets through, nothing is refused."""

    def __init__(self, host: str, port: int) -> None:
        self._server = (host, port)
        self._open = asyncio.Event()
        self._open.set()

    def stall(self) -> None:
        self._open.clear()

    def mend(self) -> None:
        self._open.set()

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await asyncio.open_connection(*self._server)
        await asyncio.gather(self._pump(reader, back), self._pump(there, writer))

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(ConnectionError):
            while data := await reader.read(65536):
                await self._open.wait()
                writer.write(data)
        writer.close()


@pytest.mark.postgres
async def test_a_database_that_falls_silent_fails_soon_and_then_works_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.store.database.REST_SECONDS", 0.0)
    monkeypatch.setattr("bot.store.database.DEADLINE_SECONDS", 0.2)
    async with new_postgresql() as url:
        network = Network(url.host or "127.0.0.1", url.port or 5432)
        async with await asyncio.start_server(network.carry, "127.0.0.1", 0) as proxy:
            port = proxy.sockets[0].getsockname()[1]
            store = SqlStore(url.set(host="127.0.0.1", port=port).render_as_string(hide_password=False))
            await store.open()
            network.stall()
            for _ in range(3):
                with pytest.raises(StoreError):
                    await asyncio.wait_for(store.ping(), timeout=30)  # a guard against hanging
            network.mend()
            await store.ping()
            await store.close()


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"a text of thirty-two letters, no database", id="a text"),
        pytest.param(None, id="a folder"),
    ],
)
async def test_a_file_that_is_no_database_cannot_be_opened(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "versus.db"
    if content is None:
        file.mkdir()
    else:
        file.write_bytes(content)
    store = SqlStore(f"sqlite:///{file}")
    with pytest.raises(StoreError, match="cannot open"):
        await store.open()
    await store.close()
    await asyncio.to_thread(wait_for_drivers)


def wait_for_drivers() -> None:
    """After a connection that failed, aiosqlite's thread still wants the event loop for a moment."""
    for thread in threading.enumerate():
        if "_connection_worker_thread" in thread.name:
            thread.join()


async def test_a_folder_that_cannot_be_made_cannot_be_opened() -> None:
    store = SqlStore("sqlite:////proc/nowhere/versus.db")
    with pytest.raises(StoreError, match="cannot open"):
        await store.open()
    assert not store.is_open


def test_an_address_that_cannot_be_read_is_refused_without_its_password() -> None:
    with pytest.raises(StoreError) as caught:
        SqlStore("postgresql://versus:hush@db:port/versus")
    assert "hush" not in str(caught.value)


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("sqlite:///data/versus.db", "SQLite, data/versus.db"),
        ("sqlite://", "SQLite, in memory"),
        ("postgres://versus:hush@db/versus", "PostgreSQL, versus at db:5432"),
        ("postgresql://versus:hush@db:6432/v?sslmode=require", "PostgreSQL, v at db:6432"),
    ],
)
def test_the_place_is_told_without_secrets(address: str, place: str) -> None:
    assert SqlStore(address).place == place


async def test_the_folder_of_the_file_is_made(tmp_path: Path) -> None:
    store = SqlStore(f"sqlite:///{tmp_path}/new/folder/versus.db")
    await store.open()
    assert (tmp_path / "new/folder/versus.db").exists()
    await store.close()
