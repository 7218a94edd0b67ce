"""The store over SQL; what each method promises stands in `bot.advisor.Store`."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import delete, select, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.core.errors import StoreError
from bot.core.question import Question
from bot.store.connecting import connect, make_folder, place
from bot.store.migrations import migrate
from bot.store.tables import handled_events, threads

DEADLINE_SECONDS = 1.0
"""An answer waits no longer than this for the database."""

REST_SECONDS = 5.0
"""After a failure the database is left alone for this long, so that not every answer waits for it."""

MIGRATION_SECONDS = 60.0

FAILURES = (SQLAlchemyError, OSError)  # OSError: refused, unreachable, timed out

NOT_KEPT = ("text", "clues")
"""What a question holds of a person's own message."""


class SqlStore:
    """Handled events and threads in the database at `address`, usable once `open` has returned.

    Every method raises StoreError when the database does not do its work within the deadline.
    """

    def __init__(self, address: str) -> None:
        self._engine = connect(address)
        self._single = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        self._insert = postgresql.insert if self._engine.dialect.name == "postgresql" else sqlite.insert
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
        async with self._connection() as connection:
            await connection.execute(text("SELECT 1"))

    async def claim_event(self, workspace: str, event_id: str, at: datetime) -> bool:
        claim = self._insert(handled_events).values(workspace=workspace, event_id=event_id, at=_utc(at))
        async with self._connection() as connection:
            return (await connection.execute(claim.on_conflict_do_nothing())).rowcount == 1

    async def read_thread(self, workspace: str, thread: str, since: datetime) -> Question | None:
        query = select(threads.c.question).where(
            threads.c.workspace == workspace, threads.c.thread == thread, threads.c.at >= _utc(since)
        )
        async with self._connection() as connection:
            kept = (await connection.execute(query)).scalar_one_or_none()
        return None if kept is None else _question(kept)

    async def write_thread(self, workspace: str, thread: str, question: Question, at: datetime) -> None:
        kept = {name: value for name, value in asdict(question).items() if name not in NOT_KEPT}
        new = {"question": kept, "at": _utc(at)}
        upsert = self._insert(threads).values(workspace=workspace, thread=thread, **new)
        async with self._connection() as connection:
            await connection.execute(
                upsert.on_conflict_do_update(index_elements=["workspace", "thread"], set_=new)
            )

    async def forget(self, threads_before: datetime, events_before: datetime) -> None:
        async with self._connection() as connection:
            await connection.execute(delete(threads).where(threads.c.at < _utc(threads_before)))
            await connection.execute(delete(handled_events).where(handled_events.c.at < _utc(events_before)))

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[AsyncConnection]:
        """Lend a connection on which every statement stands for itself."""
        if time.monotonic() < self._rest_until:
            raise StoreError("the database is not reached at the moment")
        try:
            async with asyncio.timeout(DEADLINE_SECONDS), self._single.connect() as connection:
                yield connection
        except FAILURES as error:
            self._rest_until = time.monotonic() + REST_SECONDS
            raise StoreError(f"the database failed: {_reason(error)}") from error


def _utc(at: datetime) -> datetime:
    """SQLite keeps no time zone: all times go in as UTC, so that they compare."""
    return at.astimezone(UTC)


def _question(kept: Mapping[str, Any]) -> Question | None:
    """Rebuild a question; one that another version of Versus kept in another shape counts as none."""
    values: dict[str, Any] = {"text": ""}
    values |= {name: tuple(value) if isinstance(value, list) else value for name, value in kept.items()}
    try:
        return Question(**values)
    except TypeError:
        return None


def _reason(error: BaseException) -> str:
    """The driver's own words, without SQL and parameters."""
    cause = getattr(error, "orig", None) or error
    return str(cause) or type(cause).__name__
