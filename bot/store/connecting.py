"""From a database address to an engine whose waits are short."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import URL, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.core.errors import StoreError

CONNECT_SECONDS = 1.0
BUSY_SECONDS = 0.8
"""How long SQLite waits for another writer; less than the deadline of one piece of work."""

DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgres": "postgresql+asyncpg", "postgresql": "postgresql+asyncpg"}


def connect(address: str) -> AsyncEngine:
    """Make the engine; nothing is connected yet. Raises StoreError if the address cannot be read."""
    url = _with_driver(address)
    return _sqlite(url) if url.get_backend_name() == "sqlite" else _postgresql(url)


def place(url: URL) -> str:
    """Say where the database is, without user and password."""
    if url.get_backend_name() == "sqlite":
        return f"SQLite, {url.database or 'in memory'}"
    return f"PostgreSQL, {url.database} at {url.host}:{url.port or 5432}"


def make_folder(url: URL) -> None:
    """Make the folder of a SQLite file."""
    if url.get_backend_name() == "sqlite" and url.database:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)


def _with_driver(address: str) -> URL:
    try:
        url = make_url(address)
    except (ArgumentError, ValueError) as error:
        raise StoreError("the database address cannot be read") from error
    url = url.set(drivername=DRIVERS.get(url.drivername, url.drivername))
    if mode := url.query.get("sslmode"):  # libpq's name, which hosted databases put in their addresses
        url = url.difference_update_query(["sslmode"])
        url = url.update_query_dict({"ssl": mode})
    return url


def _sqlite(url: URL) -> AsyncEngine:
    """One connection: SQLite has one writer at a time, so more would only wait for each other."""
    engine = create_async_engine(
        url,
        hide_parameters=True,
        connect_args={"timeout": BUSY_SECONDS},
        **({"pool_size": 1, "max_overflow": 0} if url.database else {}),
    )

    @event.listens_for(engine.sync_engine, "connect")
    def wait_less(connection: DBAPIConnection, _record: object) -> None:
        """With the write-ahead log, which `migrate` turns on, not every commit need wait for the disk."""
        cursor = connection.cursor()
        cursor.execute("PRAGMA synchronous = NORMAL")
        cursor.close()

    return engine


def _postgresql(url: URL) -> AsyncEngine:
    return create_async_engine(
        url,
        hide_parameters=True,
        pool_pre_ping=True,  # a restarted server costs a round trip, not an error
        connect_args={"timeout": CONNECT_SECONDS, "server_settings": {"application_name": "versus"}},
    )
