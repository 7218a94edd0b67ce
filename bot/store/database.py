"""A database and the connections to it, whose waits are short."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from sqlalchemy import text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.errors import StoreError
from bot.store.connecting import connect, make_folder, place
from bot.store.migrations import migrate

DEADLINE_SECONDS = 1.0
"""An answer waits no longer than this for the database."""

REST_SECONDS = 5.0
"""After a failure the database is left alone for this long, so that not every answer waits for it."""

MIGRATION_SECONDS = 60.0

FAILURES = (SQLAlchemyError, OSError)  # OSError: refused, unreachable, timed out


class Database:
    """The database at `address`, SQLite or PostgreSQL, usable once `open` has returned.

    Every method raises StoreError when the database does not do its work within the deadline.
    `insert`: the INSERT of its dialect, which knows ON CONFLICT.
    """

    def __init__(self, address: str) -> None:
        self._engine = connect(address)
        self._single = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        self.insert = postgresql.insert if self._engine.dialect.name == "postgresql" else sqlite.insert
        self._rest_until = float("inf")
        self.is_open = False

    @property
    def place(self) -> str:
        """Where the database is, in words, without user and password."""
        return place(self._engine.url)

    async def open(self) -> None:
        """Bring the tables up to date; from then on the store works. May be called again after a failure."""
        try:
            make_folder(self._engine.url)
            async with asyncio.timeout(MIGRATION_SECONDS), self._engine.begin() as connection:
                await connection.run_sync(migrate)
            await self._engine.dispose()  # of the connection that migrated
        except FAILURES as error:
            raise StoreError(f"cannot open the database ({self.place}): {_reason(error)}") from error
        self._rest_until = 0.0
        self.is_open = True

    async def close(self) -> None:
        """Let go of all connections."""
        self._rest_until = float("inf")
        self.is_open = False
        await self._engine.dispose()

    async def ping(self) -> None:
        """Return if the database answers."""
        async with self.connection() as connection:
            await connection.execute(text("SELECT 1"))

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[AsyncConnection]:
        """Lend a connection on which every statement stands for itself."""
        if time.monotonic() < self._rest_until:
            raise StoreError("the database is not reached at the moment")
        try:
            async with asyncio.timeout(DEADLINE_SECONDS), self._single.connect() as connection:
                yield connection
        except FAILURES as error:
            self._rest_until = time.monotonic() + REST_SECONDS
            raise StoreError(f"the database failed: {_reason(error)}") from error


def utc(at: datetime) -> datetime:
    """SQLite keeps no time zone: all times go in as UTC, so that they compare."""
    return at.astimezone(UTC)


def _reason(error: BaseException) -> str:
    """The driver's own words, without SQL and parameters."""
    cause = getattr(error, "orig", None) or error
    return str(cause) or type(cause).__name__
