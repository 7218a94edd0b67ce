"""Claims of events; what each method promises stands in `bot.advisor.events.EventStore`."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete

from bot.store.database import Database, utc
from bot.store.tables import handled_events


class SqlEvents:
    """Handled events."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def claim(self, workspace: str, event_id: str, at: datetime) -> bool:
        claim = self._database.insert(handled_events).values(
            workspace=workspace, event_id=event_id, at=utc(at)
        )
        async with self._database.connection() as connection:
            return (await connection.execute(claim.on_conflict_do_nothing())).rowcount == 1

    async def release(self, workspace: str, event_id: str) -> None:
        claim = delete(handled_events).where(
            handled_events.c.workspace == workspace, handled_events.c.event_id == event_id
        )
        async with self._database.connection() as connection:
            await connection.execute(claim)

    async def forget(self, before: datetime) -> None:
        async with self._database.connection() as connection:
            await connection.execute(delete(handled_events).where(handled_events.c.at < utc(before)))
